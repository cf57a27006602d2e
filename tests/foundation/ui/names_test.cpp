#include "foundation/domain/isolated.h"
#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/key_words.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit_list.h"
#include "foundation/ui/theme/paint.h"

#include <QFontMetrics>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// Names and codes as they are read: what tells two of them apart is never what is cut or turned round.
class NamesTest : public QObject {
    Q_OBJECT

    /// Where these words begin on the line, pixels.
    static double placeOf(const QString& part, const QString& words) {
        QTextLayout layout(words, textFont(TextStyle::Table));
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        return line.cursorToX(int(words.indexOf(part)));
    }

private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void whatTellsVariantsApartIsNeverCut() {
        const QFontMetrics metrics(textFont(TextStyle::Table));
        const QString medium = u"Trekking shirt long-sleeved merino with a collar, sand / M"_s;
        const QString large = u"Trekking shirt long-sleeved merino with a collar, sand / L"_s;
        for (const int width : {160, 220, 300}) {
            const QString shown = paint::elidedName(metrics, medium, width);
            QVERIFY2(shown.endsWith(u", sand / M"_s), qPrintable(shown));
            QVERIFY2(shown.startsWith(u"Trek"_s) && shown.contains(QChar(0x2026)), qPrintable(shown));
            QVERIFY(metrics.horizontalAdvance(shown) <= width);
            QVERIFY(shown != paint::elidedName(metrics, large, width));
        }
        QCOMPARE(paint::elidedName(metrics, medium, 2000), medium);
        // Where there is nothing behind the name, both of its ends stay.
        const QString hinge = paint::elidedName(metrics, u"Butt hinge of stainless steel 90 × 750"_s, 160);
        QVERIFY2(hinge.startsWith(u"Butt"_s) && hinge.endsWith(u"750"_s), qPrintable(hinge));
    }

    void figuresBesideANameFromTheRightStayWhereTheyAre() {
        const QString cup = QString::fromUtf8("كوب");
        QCOMPARE(isolated(u"Mug"_s), u"Mug"_s);
        // What stands behind the name in the sentence stands behind it on the screen.
        const auto sentence = [](const QString& name) -> QString {
            return u"3 "_s + name + u" · 350 · A-01"_s;
        };
        QVERIFY(placeOf(u"350"_s, sentence(isolated(cup))) > placeOf(cup, sentence(isolated(cup))));
        QVERIFY(placeOf(u"350"_s, sentence(isolated(cup))) < placeOf(u"A-01"_s, sentence(isolated(cup))));
    }

    void codesAreKnownByTheirLook() {
        QCOMPARE(codesIn(u"RCV-000012: 12 pcs moved to A-01-02, F9 takes it back"_s),
                 (QStringList{u"RCV-000012"_s, u"A-01-02"_s}));
        QCOMPARE(codesIn(u"9520999000016 is unknown, so is 0017 and MUG-350-BLU."_s),
                 (QStringList{u"9520999000016"_s, u"0017"_s, u"MUG-350-BLU"_s}));
        QCOMPARE(codesIn(u"On 21 Nov 2026 at 17:40 there were 1,250 pcs of 12.50 EUR; Ctrl+K, F12"_s),
                 QStringList());
    }

    void minusIsMinusOnAKeyToo() {
        QCOMPARE(keyWords(QKeySequence(Qt::Key_Minus)), u"\u2212"_s);
        QCOMPARE(keyWords(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl+Enter"_s);
    }

    /// One question, one filled button: the sheet's while there is one.
    void onlyTheSheetsButtonIsFilledWhileItIsOpen() {
        QWidget window;
        auto* receive = new Button(u"Receive goods"_s, ButtonKind::Filled, &window);
        window.show();
        {
            Sheet sheet(u"New site"_s, &window);
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            Button* create = sheet.setPrimary(u"Create"_s);
            sheet.open();
            QCOMPARE(receive->shownKind(), ButtonKind::Plain);
            QCOMPARE(create->shownKind(), ButtonKind::Filled);
            receive->setKind(ButtonKind::Filled); // the page behind it is read again
            QCOMPARE(receive->shownKind(), ButtonKind::Plain);
            sheet.reject();
        }
        QCOMPARE(receive->shownKind(), ButtonKind::Filled);
    }

    /// No empty strip above what a pane is about, and nothing is read beneath its ×.
    void theCrossStandsInTheLineOfTheHead() {
        List page;
        page.model.setRows(rows());
        auto* tall = new QWidget;
        tall->setMinimumHeight(2000);
        page.setDetail(tall);
        page.resize(1280, 700);
        page.show();
        page.openDetail();
        auto* pane = page.findChild<QWidget*>(u"detailPane"_s);
        auto* close = page.findChild<QPushButton*>(u"detailClose"_s);
        QCOMPARE(tall->mapTo(pane, QPoint()).y(), 0);
        auto* bar = pane->findChild<QScrollArea*>()->verticalScrollBar();
        const auto under = [&] { return pane->childAt(space::x4, close->geometry().center().y()); };
        QVERIFY(under() == tall || tall->isAncestorOf(under()));
        bar->setValue(100);
        QVERIFY(under() != tall && !tall->isAncestorOf(under()));
        bar->setValue(0);
        QVERIFY(under() == tall || tall->isAncestorOf(under()));
    }
};

QTEST_MAIN(NamesTest)
#include "names_test.moc"
