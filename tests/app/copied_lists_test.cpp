#include "foundation/ui/kit/formats.h"
#include "list_hands.h"
#include "stock/domain/pasted_table.h"
#include "translations/words.h"

#include <QClipboard>
#include <QSettings>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// What is copied from a list of the window is understood where it is pasted: its heads by their words in
/// either language, its figures as they are written there.
class CopiedListsTest : public QObject {
    Q_OBJECT

    static stock::PastedTable copied(OpenWindow& open, scanning::ScanTask task) {
        chooseAll(open);
        QGuiApplication::clipboard()->clear();
        open.press(Qt::Key_C, Qt::ControlModifier);
        (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); });
        return MUST(stock::readPastedTable(QGuiApplication::clipboard()->text(), task));
    }
    static QString quantityOf(const stock::PastedRow& row) { return formats::plainNumber(row.quantity); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"copied-lists-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }
    void cleanupTestCase() {
        chooseLanguage(Language::Desktop);
        speakAsChosen(*qApp);
        QSettings().clear();
    }

    void whatIsCopiedIsUnderstood_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::Desktop;
        QTest::newRow("German") << Language::German;
    }
    void whatIsCopiedIsUnderstood() {
        QFETCH(const Language, language);
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 1'234)));
        MUST(stock::Posting(company.desk())
                 .post(shop.draft(stock::DocumentType::Transfer,
                                  {Shop::line(Shop::item1(), 2, Shop::a(), Shop::b())})));
        chooseLanguage(language);
        speakAsChosen(*qApp);

        OpenWindow open(company);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        const QString sku = listCell(open, "sku", 0);
        const stock::PastedTable items = copied(open, scanning::ScanTask::Adjust);
        QCOMPARE(items.rows.size(), 1);
        QCOMPARE(items.rows.first().item, sku);
        QCOMPARE(quantityOf(items.rows.first()), u"1234"_s);
        QCOMPARE(items.effect, scanning::ScanEffect::Are);

        showTab(open, 1);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        const stock::PastedTable places = copied(open, scanning::ScanTask::Adjust);
        QCOMPARE(places.rows.size(), 2);
        QStringList lies;
        for (const stock::PastedRow& row : places.rows) {
            QCOMPARE(row.item, sku);
            lies += row.place + u' ' + quantityOf(row);
        }
        lies.sort();
        QCOMPARE(lies, (QStringList{u"A 1232"_s, u"B 2"_s}));

        goTo(open, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        const stock::PastedTable moves = copied(open, scanning::ScanTask::Transfer);
        QCOMPARE(moves.rows.size(), 2);
        QCOMPARE(moves.rows.first().item, sku);
        QCOMPARE(quantityOf(moves.rows.first()), u"2"_s);
        QCOMPARE(moves.rows.first().from, u"A"_s);
        QCOMPARE(moves.rows.first().place, u"B"_s);
        QVERIFY(shop.differences().isEmpty());
    }
};

QTEST_MAIN(CopiedListsTest)
#include "copied_lists_test.moc"
