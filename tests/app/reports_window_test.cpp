#include "list_hands.h"

#include "foundation/domain/progress.h"
#include "foundation/ui/kit/job_progress.h"
#include "reports/ui/report_preview.h"
#include "stock/service/posting.h"

using namespace backroom;
using namespace backroom::test;

/// Reports on the screen: read once for what was asked, live, and stopped when nobody wants them any more.
class ReportsWindowTest : public QObject {
    Q_OBJECT

    static void show(OpenWindow& open, const char* report) {
        goTo(open, QStringLiteral("reports"));
        showView(open, QString::fromLatin1(report));
        QTRY_VERIFY(open.find("reportTable"));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void whatOthersPostShowsWhereItStands_data() { EachEngine::rows(); }
    void whatOthersPostShowsWhereItStands() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        MUST(posting.post(shop.receipt(Shop::item1(), 2, Shop::b())));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("reports"));
        show(open, "stock-on-hand");
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        const QStringList places = listColumn(open, "location");
        TableView& table = listPage(open).table();
        toRow(open, 1);
        const QAbstractItemModel* model = table.model();
        const QString totals = open.find<QLabel>("reportTotals")->text();

        MUST(posting.post(shop.receipt(Shop::item1(), 40)));
        const int changed = int(places.indexOf(QStringLiteral("A")));
        QVERIFY2(changed >= 0, qPrintable(places.join(QLatin1Char(' '))));
        QTRY_COMPARE(listCell(open, "onHand", changed), QStringLiteral("45"));
        QCOMPARE(listColumn(open, "location"), places);
        QCOMPARE(table.currentRow(), 1);
        QCOMPARE(table.model(), model);
        QVERIFY(open.find<QLabel>("reportTotals")->text() != totals);

        // What is new waits, and takes the place of nothing.
        MUST(posting.post(shop.receipt(Shop::item2(), 3)));
        QTRY_COMPARE(listModel(open).waitingCount(), 1);
        QCOMPARE(listColumn(open, "location"), places);
        listModel(open).showWaiting();
        QCOMPARE(listModel(open).rowCount(), 3);
    }

    /// Lines that read alike are lines each.
    void linesThatReadAlikeStay() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Draft draft = shop.receipt(Shop::item1(), 5);
        draft.lines += draft.lines.first();
        stock::Posting posting(company.desk());
        MUST(posting.post(draft));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("reports"));
        show(open, "movements");
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        MUST(posting.post(shop.receipt(Shop::item2(), 1)));
        QTRY_COMPARE(listModel(open).waitingCount(), 1);
        QCOMPARE(listModel(open).rowCount(), 2);
    }

    void whatNobodyWantsIsNotReadToItsEnd() {
        constexpr int items = 1'200;
        TestCompany company(Engine::Sqlite);
        Shop shop(company, items);
        stock::Draft draft = shop.receipt(Shop::item1(), 1);
        for (int i = 2; i <= items; ++i)
            draft.lines.append(Shop::line(stock::VariantId(1000 + i), i, Shop::supplier(), Shop::a()));
        MUST(stock::Posting(company.desk()).post(draft));
        reports::ReportBook book(company.desk());
        const reports::ReportQuestion question{QStringLiteral("movements"), {}, {}};
        Progress whole;
        QCOMPARE(MUST(previewReport(book, question, 10, whole)).totals.rowCount(), items);
        QCOMPARE(whole.state().done, 1'000);
        Progress stopped;
        stopped.requestCancel();
        const auto answer = previewReport(book, question, 10, stopped);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("job.cancelled"));
    }

    /// A figure of Today that opens a report while another stands open asks once.
    void severalReasonsAreOneQuestion() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("reports"));
        show(open, "stock-on-hand");
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTest::qWait(300);
        // Each answer gives the table another model.
        int models = 0;
        const QAbstractItemModel* last = nullptr;
        show(open, "value-at-cost");
        QTest::qWait(0);
        for (int i = 0; i < 40; ++i) {
            const QAbstractItemModel* now = listPage(open).table().model();
            models += now != last ? 1 : 0;
            last = now;
            QTest::qWait(10);
        }
        QVERIFY2(models <= 2, qPrintable(QString::number(models))); // its columns, then its rows
    }
};

QTEST_MAIN(ReportsWindowTest)
#include "reports_window_test.moc"
