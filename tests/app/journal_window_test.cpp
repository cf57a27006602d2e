#include "list_hands.h"

#include "foundation/service/journal_seal.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/state_pill.h"
#include "support/tamper.h"
#include "translations/words.h"
#include "view_export.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// The journal, by keyboard through the real window.
class JournalWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }

    void whoDidWhatIsReadInWords_data() { EachEngine::rows(); }
    void whoDidWhatIsReadInWords() {
        TestCompany company;
        Shop shop(company);
        const QString number =
            MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5))).number;
        MUST(sealJournal(company.database()));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("journal"));
        QTRY_VERIFY(rows(open) > 1);
        QAbstractItemModelTester tester(open.find<QTableView>("journalTable")->model());
        const int posted = rowSaying(open, QStringLiteral("Document posted"));
        QVERIFY(posted >= 0);
        auto* table = open.find<QTableView>("journalTable");
        QVERIFY(table->hasFocus());
        toRow(open, posted);
        QTRY_COMPARE(words(open, "journalWhat"), QStringLiteral("Document posted"));
        QVERIFY(words(open, "journalWho").startsWith(QStringLiteral("manager")));
        QTRY_VERIFY(open.find<StatePill>("journalChain"));
        QTRY_COMPARE(open.find<StatePill>("journalChain")->word(),
                     QStringLiteral("In the chain, as it was written"));
        QStringList facts;
        for (const QLabel* label : open.find("journalFacts")->findChildren<QLabel*>())
            facts += label->text();
        QVERIFY2(facts.contains(QStringLiteral("Lines")) && facts.contains(number),
                 qPrintable(facts.join(u'|')));
        look(open, "journal");
        // Its record is one key away.
        auto* opener = open.find<QPushButton>("journalOpenRecord");
        QCOMPARE(opener->text(), QStringLiteral("Open %1").arg(number));
        push(open, "journalOpenRecord");
        QTRY_COMPARE(open.page(), QStringLiteral("movements"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
    }

    void theChainIsVerifiedByOneKey_data() { EachEngine::rows(); }
    void theChainIsVerifiedByOneKey() {
        TestCompany company;
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        MUST(sealJournal(company.database()));
        OpenWindow open(company, QStringLiteral("auditor"), QStringLiteral("journal"));
        QTRY_VERIFY(rows(open) > 1);
        open.startCounting();
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("The journal is whole")),
                     qPrintable(open.errorText()));
        QCOMPARE(open.presses(), 1);
        tamperWithJournal(company,
                          QStringLiteral("UPDATE foundation_journal SET desk = 'elsewhere' WHERE seq = 2"));
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("row 2")), qPrintable(open.errorText()));
        look(open, "journal-broken");
        auto* table = open.find<QTableView>("journalTable");
        toRow(open, table->model()->rowCount() - 2);
        QTRY_VERIFY(open.find<StatePill>("journalChain") && open.find<StatePill>("journalChain")->word() ==
                                                                QStringLiteral("The chain is broken here"));
        QVERIFY(words(open, "journalChainWords").contains(QStringLiteral("row 2")));
    }

    void whoChangedThis_data() { EachEngine::rows(); }
    void whoChangedThis() {
        TestCompany company;
        const Shop shop(company);
        stock::StockUsage usage(company.desk());
        catalog::ProductCatalog products(company.desk(), usage);
        catalog::Product mug;
        mug.name = QStringLiteral("Blue mug");
        catalog::Variant only;
        only.sku = QStringLiteral("MUG-1");
        mug.variants = {only};
        const catalog::Product made = MUST(products.product(MUST(products.create(mug))));
        catalog::Product renamed = made;
        renamed.name = QStringLiteral("Blue mug, large");
        MUST(products.changeProduct(made, renamed));
        MUST(sealJournal(company.database()));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("products"));
        openRow(open);
        QTRY_VERIFY(open.find("whoChanged"));
        push(open, "whoChanged");
        QTRY_COMPARE(open.page(), QStringLiteral("journal"));
        auto* page = static_cast<ListPage*>(open.window().workspace()->currentPage());
        QTRY_VERIFY(page->filterBar().chipTexts().join(u'|').contains(QStringLiteral("Blue mug, large")));
        QTRY_COMPARE(rows(open), 2);
        QCOMPARE(cell(open, 0, 2), QStringLiteral("Product changed"));
        QCOMPARE(cell(open, 1, 2), QStringLiteral("Product made"));
        QCOMPARE(cell(open, 0, 3), QStringLiteral("Blue mug, large"));
        look(open, "journal-of-one");
        // Exactly this view goes to a file.
        QTemporaryDir folder;
        app::setExportFolder(folder.path());
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QDir(folder.path()).entryList({QStringLiteral("*.xlsx")}).size(), 1);
        app::setExportFolder({});
    }

    void whoMayNotReadItHasNoPage() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("warehouse"));
        open.window().workspace()->open({QStringLiteral("journal"), {}}); // as a link would
        QVERIFY(open.page() != QLatin1String("journal"));
    }

private:
    static int rows(OpenWindow& open) {
        const auto* table = open.find<QTableView>("journalTable");
        return table ? table->model()->rowCount() : 0;
    }
    static QString cell(OpenWindow& open, int row, int column) {
        return open.find<QTableView>("journalTable")->model()->index(row, column).data().toString();
    }
    static int rowSaying(OpenWindow& open, const QString& what) {
        for (int row = 0; row < rows(open); ++row) {
            if (cell(open, row, 2) == what)
                return row;
        }
        return -1;
    }
    static QString words(OpenWindow& open, const char* label) {
        const auto* found = open.find<QLabel>(label);
        return found ? found->text() : QString();
    }
    static void look(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        open.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
};

QTEST_MAIN(JournalWindowTest)
#include "journal_window_test.moc"
