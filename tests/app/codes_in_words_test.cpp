// A code in the middle of a sentence stands in the type in which 0 and O, 1 and l differ: what is drawn is
// looked at, letter by letter.

#include "by_keys.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/state_pill.h"
#include "today/ui/work_list.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSettings>
#include <QSvgGenerator>

using namespace backroom;
using namespace backroom::test;

class CodesInWordsTest : public QObject {
    Q_OBJECT

    /// In which types of letters this stands there.
    static QStringList typesOf(QWidget* widget, const QString& words) {
        QBuffer drawn;
        QSvgGenerator generator;
        generator.setOutputDevice(&drawn);
        generator.setSize(widget->size());
        widget->render(&generator);
        static const QRegularExpression piece(
            QStringLiteral("<text[^>]*font-family=\"([^\"]*)\"[^>]*>([^<]*)</text>"));
        const QRegularExpression wanted(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(words)));
        QStringList types;
        auto pieces = piece.globalMatch(QString::fromUtf8(drawn.data()));
        while (pieces.hasNext()) {
            const auto one = pieces.next();
            if (one.captured(2).contains(wanted) && !types.contains(one.captured(1)))
                types += one.captured(1);
        }
        return types;
    }
    static void compare(QWidget* widget, const QString& code, const QString& word) {
        QVERIFY(widget);
        QCOMPARE(typesOf(widget, code), QStringList{QStringLiteral("Noto Sans Mono")});
        if (!word.isEmpty())
            QCOMPARE(typesOf(widget, word), QStringList{QStringLiteral("Noto Sans")});
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() { QSettings().clear(); }

    void numbersAndPlacesInTheMiddleOfWords() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        company.setNow(QDateTime::currentMSecsSinceEpoch());
        const QString number = MUST(posting.post(shop.receipt(Shop::item1(), 7))).number;
        const QString back = MUST(posting.reverse(number, {}, company.uuids().next(0))).number;
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("today"));
        QTRY_VERIFY(open.find("lastDocuments") && open.find("lastDocuments")->height() > 0);
        QTRY_VERIFY(!typesOf(open.find("lastDocuments"), back).isEmpty());
        compare(open.find("lastDocuments"), back, QStringLiteral("takes"));
        compare(open.find<QAbstractItemView>("workList")->viewport(), back, QStringLiteral("the last"));
        goTo(open, QStringLiteral("movements"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle") &&
                    !open.find<QLabel>("documentTitle")->text().isEmpty());
        compare(open.find("documentTitle"), back, QStringLiteral("Undo"));
        compare(open.find("documentState"), number, QStringLiteral("Takes back"));
        compare(open.find("documentWay"), QStringLiteral("A"), QStringLiteral("from"));
        compare(open.find("documentTimeline"), number, QStringLiteral("posted"));
        goTo(open, QStringLiteral("stock"));
        QTRY_VERIFY(open.find("lastEvents") && !typesOf(open.find("lastEvents"), number).isEmpty());
        compare(open.find("lastEvents"), number, QStringLiteral("Receipt"));
    }

    /// In the answers to Ctrl+K, in what a sheet refuses, in what the lane of a station says.
    void wherePeopleAskAndAreAnswered() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        const QString number = MUST(posting.post(shop.receipt(Shop::item1(), 7))).number;
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("locations"));
        open.press(Qt::Key_K, Qt::ControlModifier);
        auto* list = open.window().findChild<QAbstractItemView*>(QStringLiteral("paletteList"));
        QTRY_VERIFY(open.find("paletteEdit"));
        write(open, "paletteEdit", QStringLiteral("item 1001"));
        QTRY_VERIFY(!typesOf(list->viewport(), QStringLiteral("SKU-1001")).isEmpty());
        compare(list->viewport(), QStringLiteral("SKU-1001"), QStringLiteral("Products"));
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        write(open, "paletteEdit", number);
        QTRY_VERIFY(!typesOf(list->viewport(), number).isEmpty());
        compare(list->viewport(), number, {});
        open.press(Qt::Key_Escape);

        goTo(open, QStringLiteral("adjust"));
        auto* lane =
            open.window().workspace()->currentPage()->findChild<QWidget*>(QStringLiteral("scanLane"));
        open.application().scans().inject(QStringLiteral("A"));
        open.application().scans().inject(QStringLiteral("+"));
        open.application().scans().inject(QStringLiteral("SKU-1001"));
        QTRY_VERIFY(!typesOf(lane, QStringLiteral("SKU-1001")).isEmpty());
        compare(lane, QStringLiteral("SKU-1001"), QStringLiteral("Scan what"));
        open.application().scans().inject(QStringLiteral("9520999000016"));
        QTRY_VERIFY(!typesOf(lane, QStringLiteral("9520999000016")).isEmpty());
        compare(lane, QStringLiteral("9520999000016"), {});
    }
};

QTEST_MAIN(CodesInWordsTest)
#include "codes_in_words_test.moc"
