#include "foundation/ui/kit_list.h"

#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/quantity_bar.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/scan_lane.h"
#include "foundation/ui/kit/station_parts.h"
#include "foundation/ui/kit/view_state.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace backroom;
using namespace backroom::test;

class KitTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        initFoundationUi(*qApp);
    }
    void cleanup() {
        ViewState::current().setValue(QStringLiteral("table/kit/sort"), {});
        Dialogs::install(nullptr);
        Theme::instance().setMotion(Motion::Full);
    }

    void figuresReadTheSameEverywhere() {
        QCOMPARE(formats::count(1240), QStringLiteral("1,240"));
        QCOMPARE(formats::count(-3), QStringLiteral("−3"));
        QCOMPARE(formats::quantity(Quantity::fromMicros(37'500'000)), QStringLiteral("37.5"));
        QCOMPARE(formats::quantity(Quantity::fromMicros(37'500'000), 3), QStringLiteral("37.500"));
        QCOMPARE(formats::quantity(Quantity::fromMicros(-1)), QStringLiteral("−0.000001"));
        QCOMPARE(formats::quantity(Quantity::fromMicros(INT64_MIN)),
                 QStringLiteral("−9,223,372,036,854.775808"));
        QCOMPARE(formats::money(Money(114000, *Currency::fromCode(QStringLiteral("EUR")))),
                 QStringLiteral("1,140.00"));
        QCOMPARE(formats::money(Money(1140, *Currency::fromCode(QStringLiteral("JPY")))),
                 QStringLiteral("1,140"));
        QCOMPARE(formats::date({}), QStringLiteral("–"));
        QCOMPARE(formats::age(6 * 24 * 3600 * 1000ll), QStringLiteral("6 days"));
        QCOMPARE(formats::age(24 * 3600 * 1000ll), QStringLiteral("1 day"));
    }
    void unknownIsNotZeroInATable() {
        List page;
        page.model.setRows(rows());
        QCOMPARE(page.model.index(2, 1).data().toString(), QStringLiteral("–"));
        QCOMPARE(page.model.index(2, 2).data().toString(), QStringLiteral("0.00"));
        QCOMPARE(page.model.index(1, 1).data().toString(), QStringLiteral("−3"));
        QCOMPARE(page.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Value, EUR"));
    }
    void theQuantityBarSaysItsSum() {
        QuantityBar bar;
        bar.setSplit({Quantity::whole(96),
                      Quantity::whole(84),
                      Quantity::whole(12),
                      Quantity(),
                      Quantity(),
                      Quantity(),
                      {}});
        QCOMPARE(bar.text(), QStringLiteral("On hand 96 = 84 available + 12 reserved + 0 held"));
        QCOMPARE(bar.accessibleName(), bar.text());
        bar.setSplit({Quantity::whole(96), Quantity::whole(84), Quantity::whole(12), Quantity(),
                      Quantity::whole(24), Quantity::whole(5), QStringLiteral("pcs")});
        QCOMPARE(bar.text(),
                 QStringLiteral(
                     "On hand 96 pcs = 84 available + 12 reserved + 0 held · 24 incoming · 5 on the way"));
        QSignalSpy asked(&bar, &QuantityBar::explainRequested);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QuantityPart>(), QuantityPart::Available);
    }
    void theLaneSaysItsStateInWords() {
        ScanLane lane;
        QCOMPARE(lane.listening(), Listening::No);
        lane.setState(Listening::Yes, QStringLiteral("Ready"));
        lane.setTyped(QStringLiteral("12 ×"));
        QCOMPARE(lane.accessibleDescription(), QStringLiteral("Ready. 12 ×"));
        lane.flash(Verdict::Taken, QStringLiteral("+6"));
        QVERIFY(lane.shownVerdict() == Verdict::Taken);
        QTRY_VERIFY_WITH_TIMEOUT(!lane.shownVerdict(), 2000);
        QCOMPARE(lane.lastWords(), QStringLiteral("+6"));
        lane.hold(Verdict::Refused, QStringLiteral("Cancelled. Put 2 bowls back to A-02-02"));
        QTest::qWait(time::flashMs + 50);
        QVERIFY(lane.shownVerdict() == Verdict::Refused);
        lane.clearVerdict();
        QVERIFY(!lane.shownVerdict());
    }
    void reducedMotionDoesNotFlash() {
        Theme::instance().setMotion(Motion::Reduced);
        ScanLane lane;
        lane.flash(Verdict::Refused, QStringLiteral("Unknown"));
        QVERIFY(!lane.shownVerdict());
        QCOMPARE(lane.lastWords(), QStringLiteral("Unknown"));
    }
    void theEdgeIsYellowOnlyWhileItListens() {
        ScanLane lane;
        lane.resize(400, size::lane);
        const auto edge = [&lane] { return lane.grab().toImage().pixelColor(2, 30); };
        lane.setState(Listening::Yes, QStringLiteral("Ready"));
        QCOMPARE(edge(), color(Token::ScanYellow));
        lane.setState(Listening::No, QStringLiteral("Saving"));
        QCOMPARE(edge(), color(Token::RailSilent));
    }
    void aLowStationStillSaysWhereGoodsGo() {
        LastScanPanel panel;
        panel.resize(size::windowMinWidth * size::stationLeftPercent / 100,
                     size::windowMinHeight - size::stationBand - size::lane - size::legend - size::head);
        LastScan scan;
        scan.name = QStringLiteral("Mug, blue");
        scan.quantity = QStringLiteral("48");
        panel.setScan(scan);
        const QImage without = panel.grab().toImage();
        scan.place = QStringLiteral("A-01-02");
        panel.setScan(scan);
        QVERIFY(panel.grab().toImage() != without);
    }
    void theLegendLeavesRoomForWhatStandsAtItsEnd() {
        KeyLegend legend;
        legend.resize(size::windowMinWidth, size::legend);
        legend.setKeys({{QStringLiteral("F2"), QStringLiteral("quantity")},
                        {QStringLiteral("F3"), QStringLiteral("unknown code")},
                        {QStringLiteral("F4"), QStringLiteral("location")},
                        {QStringLiteral("F5"), QStringLiteral("lot")},
                        {QStringLiteral("F6"), QStringLiteral("supplier and note")},
                        {QStringLiteral("F7"), QStringLiteral("reject")},
                        {QStringLiteral("F8"), QStringLiteral("label")},
                        {QStringLiteral("F9"), QStringLiteral("undo last scan")},
                        {QStringLiteral("F12"), QStringLiteral("done")}});
        const auto edge = [&legend] {
            const QImage image = legend.grab().toImage();
            const QColor ground = color(Token::Rail);
            for (int x = image.width() - 1; x > 0; --x)
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixelColor(x, y) != ground)
                        return x;
            return 0;
        };
        const int wide = edge();
        legend.keepEndFree(size::control * 3);
        const int end = size::windowMinWidth - size::control * 3;
        QVERIFY(edge() < end);
        // All nine are there still: dropping one would free more than its own width.
        QVERIFY2(edge() > end - size::control * 3 || edge() == wide, qPrintable(QString::number(edge())));
    }
    void copyGivesPlainTabSeparatedText() {
        List page;
        page.model.setRows(rows());
        page.table().selectAll();
        page.table().copySelection();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("SKU\tOn hand\tValue, EUR\n0017\t37.5\t412.5\n90.750\t-3\t-7.5\nX\t\t0\n"));
    }
    /// Or 37.125 that are copied come back as 37125, here and in a spreadsheet; a code stays what it is.
    void copiedFiguresAreReadAsTheyAreTypedHere() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        List page;
        page.model.setRows(rows());
        page.table().selectAll();
        page.table().copySelection();
        QLocale::setDefault(before);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("SKU\tOn hand\tValue, EUR\n0017\t37,5\t412,5\n90.750\t-3\t-7,5\nX\t\t0\n"));
    }
    void theSumOfTheSelectedRows() {
        List page;
        page.model.setRows(rows());
        QSignalSpy sums(&page, &Page::selectionSumChanged);
        page.table().selectAll();
        const auto sum = sums.last().first().value<SelectionSum>();
        QCOMPARE(QString(sum.text()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("3 rows · 34.5 pcs · 405.00 EUR"));
        QList<Row> mixed = rows();
        mixed[0].unit = QStringLiteral("m");
        page.model.setRows(mixed);
        page.table().selectAll();
        QCOMPARE(QString(page.table().selectionSum().text()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("3 rows · 37.5 m + −3 pcs · 405.00 EUR"));
    }
    void widthsAndSortAreKept() {
        {
            List page;
            page.table().horizontalHeader()->resizeSection(0, 177);
            page.table().horizontalHeader()->moveSection(2, 0);
            QSignalSpy asked(&page.table(), &TableView::sortRequested);
            emit page.table().horizontalHeader()->sectionClicked(1);
            QCOMPARE(asked.first().first().toString(), QStringLiteral("onHand"));
        }
        List again;
        QCOMPARE(again.table().columnWidth(0), 177);
        QCOMPARE(again.table().shownColumns().first(), QStringLiteral("value"));
        QCOMPARE(again.table().horizontalHeader()->sortIndicatorSection(), 1);
        for (const char* part : {"widths", "order", "hidden"})
            ViewState::current().setValue(QStringLiteral("table/kit/") + QLatin1String(part), {});
    }
    void keysOfAPage() {
        List page;
        int posted = 0, explained = 0, oldExplained = 0;
        auto* post = new QAction(QStringLiteral("Post"), &page);
        connect(post, &QAction::triggered, &page, [&posted] { ++posted; });
        page.setPrimaryAction(post);
        page.onKey(PageKey::Explain, QStringLiteral("Old"), [&oldExplained] { ++oldExplained; });
        page.onKey(PageKey::Explain, QStringLiteral("Explain"), [&explained] { ++explained; });
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&page.table(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(posted, 1);
        QCOMPARE(explained, 1);
        QCOMPARE(oldExplained, 0);
        QStringList words;
        for (const QAction* action : page.keyActions())
            words << action->text();
        QVERIFY(words.contains(QStringLiteral("Explain")));
        QVERIFY(!words.contains(QStringLiteral("Old")));
    }
    void escClosesTheTopmostThing() {
        List page;
        page.model.setRows(rows());
        page.resize(1200, 700);
        page.show();
        page.openDetail();
        page.showError({ErrorKind::Refused, QStringLiteral("x"), QStringLiteral("No"), {}, {}, {}});
        QCOMPARE(page.closeTopmost(), Page::Closed::Something);
        QVERIFY(page.isDetailOpen());
        QCOMPARE(page.closeTopmost(), Page::Closed::Something);
        QVERIFY(!page.isDetailOpen());
        QCOMPARE(page.closeTopmost(), Page::Closed::Nothing);
    }
    void theWheelScrollsThePageNotWhatLiesUnderIt() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("a"), QStringLiteral("b")});
        auto* spin = new QSpinBox;
        auto* elsewhere = new QLineEdit;
        for (QWidget* widget :
             {static_cast<QWidget*>(elsewhere), static_cast<QWidget*>(combo), static_cast<QWidget*>(spin)})
            column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere->setFocus();
        const auto turn = [](QWidget* over) {
            QWheelEvent wheel(over->rect().center(), over->mapToGlobal(over->rect().center()), {}, {0, -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &wheel);
        };
        turn(combo);
        turn(spin);
        QVERIFY(combo->currentIndex() == 0 && spin->value() == 0);
        QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
        combo->setFocus();
        turn(combo);
        QCOMPARE(combo->currentIndex(), 1);
    }
    void anErrorLeavesANameAsItIs() {
        ErrorBanner banner;
        banner.showNotice(QStringLiteral("p.csv is imported"), QStringLiteral("look at the rows"));
        QCOMPARE(banner.text(), QStringLiteral("p.csv is imported. Look at the rows."));
    }
    void dialogsAreAnsweredByTheTest() {
        ScriptedDialogs scripted;
        Dialogs::install(&scripted);
        scripted.answer(QStringLiteral("close"), QStringLiteral("go"));
        QWidget over;
        QString answer;
        const Question question{QStringLiteral("close"),
                                QStringLiteral("Close March?"),
                                {},
                                {{QStringLiteral("go"), QStringLiteral("Close March"), ButtonKind::Danger}}};
        Dialogs::current().ask(&over, question, [&answer](const QString& id) { answer = id; });
        QVERIFY(answer.isEmpty());
        QTRY_COMPARE(answer, QStringLiteral("go"));
        Dialogs::current().ask(&over, question, [&answer](const QString& id) { answer = id; });
        QTRY_COMPARE(answer, QStringLiteral("stay"));
        QCOMPARE(scripted.asked().size(), 2);
    }
    void whatCannotBeUndoneIsNotOneEnterAway() {
        QWidget over;
        over.show();
        QString answer;
        Dialogs::current().ask(&over,
                               {QStringLiteral("close"),
                                QStringLiteral("Close March?"),
                                {},
                                {{QStringLiteral("go"), QStringLiteral("Close March"), ButtonKind::Danger},
                                 {QStringLiteral("stay"), QStringLiteral("Keep open")}}},
                               [&answer](const QString& id) { answer = id; });
        auto* sheet = over.findChild<QDialog*>(QStringLiteral("question.close"));
        QVERIFY(sheet);
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(answer.isEmpty());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(answer, QStringLiteral("stay"));
    }
    void waitingIsShownInThreeSteps() {
        QWidget body;
        body.resize(600, 400);
        body.show();
        JobProgress job(&body);
        connect(&job, &JobProgress::cancelRequested, &body, [] {});
        job.start(QStringLiteral("Posting"));
        QVERIFY(!job.showsLine());
        QTRY_VERIFY_WITH_TIMEOUT(job.showsLine(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(job.showsWords(), 5000);
        job.finish();
        QVERIFY(!job.isVisible());
    }
    void aJobIsAskedHowFarItIsAndStopped() {
        QWidget body;
        body.resize(600, 400);
        body.show();
        JobProgress shown(&body);
        const auto job = std::make_shared<Progress>();
        QVERIFY(job->begin(10, QStringLiteral("Writing rows")));
        shown.follow(QStringLiteral("Writing"), job);
        QTRY_VERIFY_WITH_TIMEOUT(shown.showsWords(), 5000);
        QTRY_COMPARE(shown.accessibleName(), QStringLiteral("Writing rows"));
        shown.findChild<QPushButton*>(QStringLiteral("jobCancel"))->click();
        const Done next = job->step();
        QVERIFY(!next);
        QCOMPARE(next.error().code, QStringLiteral("job.cancelled"));
        QVERIFY(!shown.findChild<QPushButton*>(QStringLiteral("jobCancel"))->isEnabled());
        shown.finish();
        QVERIFY(!shown.isFollowing());
    }
    void aFieldBecomesAnEditorAndBack() {
        FieldEditor field(QStringLiteral("Name"), FieldEditor::Kind::Text);
        field.setObjectName(QStringLiteral("name"));
        field.setValue(QStringLiteral("Mug"));
        field.show();
        QSignalSpy committed(&field, &FieldEditor::committed);
        QTest::keyClick(&field, Qt::Key_F2);
        auto* edit = field.findChild<QLineEdit*>(QStringLiteral("nameEditor"));
        QVERIFY(edit);
        edit->setText(QStringLiteral("Blue mug"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QVERIFY(field.isEditing());
        field.saved(QStringLiteral("Saved 09:12"));
        QVERIFY(!field.isEditing());
        QCOMPARE(field.value(), QStringLiteral("Blue mug"));
        field.edit();
        QTest::keyClick(field.findChild<QLineEdit*>(QStringLiteral("nameEditor")), Qt::Key_Escape);
        QCOMPARE(field.value(), QStringLiteral("Blue mug"));
        QCOMPARE(committed.size(), 1);
    }
};

QTEST_MAIN(KitTest)
#include "kit_test.moc"
