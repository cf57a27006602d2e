#include "reports/service/report_book.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::reports;
using namespace backroom::test;

namespace {

using Options = QMap<QString, QString>;

Options option(const char* key, const QString& value) {
    return {{QString::fromLatin1(key), value}};
}

/// Every cell of a report as programs read it.
QStringList linesOf(PreparedReport& report) {
    QStringList lines;
    while (const auto row = MUST(report.source->next())) {
        QStringList cells;
        for (const ReportCell& cell : *row)
            cells += exactText(cell, report.info.zone);
        lines += cells.join(QLatin1Char('|'));
    }
    return lines;
}

QString refusal(Desk& desk, const char* name, const Options& options) {
    const auto report = ReportBook(desk).prepare(QString::fromLatin1(name), options);
    return report ? QStringLiteral("prepared") : report.error().code;
}

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

class ReportBookTest : public QObject {
    Q_OBJECT

    static QStringList ask(Desk& desk, const char* name, const Options& options = {}) {
        auto report = MUST(ReportBook(desk).prepare(QString::fromLatin1(name), options));
        return linesOf(report);
    }

    /// Ten of item 1 at 0.25 in bin A, three of item 2 at nobody knows what in bin B; a day later two of item
    /// 1 go. The company's day is that of Berlin.
    static void trade(Shop& shop, TestCompany& company) {
        stock::Posting posting(company.as("warehouse"));
        stock::Draft first = shop.receipt(Shop::item1(), 10);
        first.lines[0].unitCost = UnitCost::fromMicros(250'000);
        first.reference = QStringLiteral("LS-7");
        first.party = Shop::supplier();
        const auto one = posting.post(first);
        QVERIFY2(one, why(one));
        QVERIFY(posting.post(shop.receipt(Shop::item2(), 3, Shop::b())));
        company.advance(dayMs);
        QVERIFY(posting.post(shop.issue(Shop::item1(), 2)));
    }

private slots:
    void stockOnHandNowThenAndThere_data() { EachEngine::rows(); }
    void stockOnHandNowThenAndThere() {
        TestCompany company;
        Shop shop(company);
        trade(shop, company);
        Desk& desk = company.as("auditor");
        const QString a = QStringLiteral("SKU-1001|Item 1001|pcs|A|%1|0|%1|0");
        const QString b = QStringLiteral("SKU-1002|Item 1002|pcs|B|3|0|3|0");
        QCOMPARE(ask(desk, "stock-on-hand"), (QStringList{a.arg(8), b}));
        QCOMPARE(ask(desk, "stock-on-hand", option("as-of", QStringLiteral("2026-03-02"))),
                 (QStringList{a.arg(10), b}));
        QCOMPARE(ask(desk, "stock-on-hand", option("as-of", QStringLiteral("2026-03-02T08:59:59Z"))),
                 QStringList());
        QCOMPARE(ask(desk, "stock-on-hand", option("site", QStringLiteral("b"))), QStringList(b));
        QCOMPARE(ask(desk, "stock-on-hand", option("site", QStringLiteral("MAIN"))).size(), 2);
        auto report = MUST(
            ReportBook(desk).prepare(QStringLiteral("stock-on-hand"), option("site", QStringLiteral("A"))));
        QCOMPARE(report.info.person, QStringLiteral("auditor"));
        QCOMPARE(report.info.company, QStringLiteral("Test"));
        QCOMPARE(report.info.madeAtMs, TestCompany::startMs() + dayMs);
        const auto values = [](const ReportInfo& info) {
            QStringList all;
            for (const ReportParameter& parameter : info.parameters)
                all += parameter.value;
            return all;
        };
        const auto now = QStringLiteral("now (2026-03-03T10:00:00+01:00)");
        QCOMPARE(values(report.info), (QStringList{QStringLiteral("A"), now}));
        const auto plain = MUST(ReportBook(desk).prepare(QStringLiteral("stock-on-hand"), {}));
        QCOMPARE(values(plain.info), (QStringList{QStringLiteral("All sites"), now}));
        QVERIFY(report.info.chart);
    }

    void movementsOfSomeDaysOrOfOneItem_data() { EachEngine::rows(); }
    void movementsOfSomeDaysOrOfOneItem() {
        TestCompany company;
        Shop shop(company);
        trade(shop, company);
        Desk& desk = company.as("auditor");
        auto all = MUST(ReportBook(desk).prepare(QStringLiteral("movements"), {}));
        const QStringList lines = linesOf(all);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(
                     QStringLiteral("|2026-03-03T10:00:00+01:00|2026-03-03|SKU-1001|Item 1001|2|pcs|A|")),
                 qPrintable(lines[0]));
        // A cost nobody knows is an empty cell, never 0.
        QVERIFY2(lines[1].contains(QStringLiteral("|3|pcs|")) && lines[1].contains(QStringLiteral("|B|||")),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(QStringLiteral("|A|0.25|2.5|")) &&
                     lines[2].contains(QStringLiteral("|LS-7|")) &&
                     lines[2].endsWith(QStringLiteral("|warehouse")),
                 qPrintable(lines[2]));
        // The window shows the name of a supplier too; the code behind it is the program's own.
        QVERIFY2(lines[0].contains(QStringLiteral("|A|Customers|")), qPrintable(lines[0]));
        QVERIFY2(lines[2].contains(QStringLiteral("|Suppliers|A|")), qPrintable(lines[2]));
        QVERIFY(all.source->restart());
        QCOMPARE(linesOf(all), lines);
        QCOMPARE(all.source->columns().size(), 15);

        QCOMPARE(ask(desk, "movements", option("from", QStringLiteral("2026-03-02"))), lines.mid(0, 1));
        QCOMPARE(ask(desk, "movements", option("to", QStringLiteral("2026-03-02"))), lines.mid(1));
        QCOMPARE(ask(desk, "movements", option("to", QStringLiteral("2026-03-02T08:00:00Z"))), QStringList());
        QCOMPARE(ask(desk, "movements", option("sku", QStringLiteral("sku-1002"))), lines.mid(1, 1));
        // From a place or to it, or to one below it.
        QCOMPARE(ask(desk, "movements", option("site", QStringLiteral("a"))),
                 (QStringList{lines[0], lines[2]}));
        QCOMPARE(ask(desk, "movements", option("site", QStringLiteral("B"))), lines.mid(1, 1));
        QCOMPARE(ask(desk, "movements", option("site", QStringLiteral("MAIN"))), lines);
    }

    /// More than a page of the ledger.
    void longMovementsArePaged_data() { EachEngine::rows(); }
    void longMovementsArePaged() {
        TestCompany company;
        Shop shop(company);
        QList<stock::DraftLine> lines;
        for (int i = 0; i < 2001; ++i)
            lines += Shop::line(Shop::item1(), 1, Shop::supplier(), i % 2 ? Shop::a() : Shop::b());
        const auto posted =
            stock::Posting(company.as("warehouse")).post(shop.draft(stock::DocumentType::Receipt, lines));
        QVERIFY2(posted, why(posted));
        QCOMPARE(ask(company.desk(), "movements").size(), 2001);
    }

    void valueAtCostSaysWhatItDoesNotKnow_data() { EachEngine::rows(); }
    void valueAtCostSaysWhatItDoesNotKnow() {
        TestCompany company;
        Shop shop(company);
        trade(shop, company);
        auto report = MUST(ReportBook(company.desk()).prepare(QStringLiteral("value-at-cost"), {}));
        QCOMPARE(linesOf(report), (QStringList{QStringLiteral("SKU-1001|Item 1001|pcs|8|0|0|0.25|2"),
                                               QStringLiteral("SKU-1002|Item 1002|pcs|3|0|3||")}));
        QCOMPARE(report.info.notes.size(), 1);
        QVERIFY2(report.info.notes.first().contains(QLatin1Char('1')), qPrintable(report.info.notes.first()));
    }

    void whatCannotBeAskedIsSaid_data() { EachEngine::rows(); }
    void whatCannotBeAskedIsSaid() {
        TestCompany company;
        const Shop shop(company);
        Desk& desk = company.desk();
        QCOMPARE(refusal(desk, "profit", {}), QStringLiteral("reports.unknown"));
        QCOMPARE(refusal(desk, "value-at-cost", option("site", QStringLiteral("MAIN"))),
                 QStringLiteral("reports.bad_option"));
        QCOMPARE(refusal(desk, "stock-on-hand", option("as-of", QStringLiteral("yesterday"))),
                 QStringLiteral("reports.bad_time"));
        QCOMPARE(refusal(desk, "movements", option("from", QStringLiteral("2026-02-30"))),
                 QStringLiteral("reports.bad_time"));
        QCOMPARE(refusal(desk, "movements", option("to", QStringLiteral("2026-13-01T00:00:00Z"))),
                 QStringLiteral("reports.bad_time"));
        QCOMPARE(refusal(desk, "stock-on-hand", option("site", QStringLiteral("NOWHERE"))),
                 QStringLiteral("stock.no_such_place"));
        QCOMPARE(refusal(desk, "movements", option("sku", QStringLiteral("NOTHING"))),
                 QStringLiteral("stock.no_such_item"));
        const auto gone = company.seat(QStringLiteral("auditor"));
        QVERIFY(gone->signIn->signOut());
        const auto forbidden = ReportBook(*gone->desk).prepare(QStringLiteral("movements"), {});
        QVERIFY(!forbidden);
        QCOMPARE(int(forbidden.error().kind), int(ErrorKind::Forbidden));
    }

    void everyReportThereIsCanBeAsked() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        const QList<ReportDefinition> definitions = ReportBook::definitions();
        QCOMPARE(definitions.size(), 3);
        for (const ReportDefinition& definition : definitions) {
            const auto report = ReportBook(company.desk()).prepare(definition.name, {});
            QVERIFY2(report, why(report));
            QCOMPARE(report->info.name, definition.name);
            QCOMPARE(report->info.title, definition.title);
            QVERIFY(!definition.what.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ReportBookTest)
#include "report_book_test.moc"
