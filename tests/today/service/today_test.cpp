#include "locations/service/place_finder.h"
#include "scanning/service/scan_journal.h"
#include "stock/service/checkpoints.h"
#include "stock/service/shop.h"
#include "today/service/today.h"

#include <QRegularExpression>
#include <QTest>

using namespace backroom;
using namespace backroom::today;
using namespace backroom::test;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

const char* nameOf(Work what) {
    switch (what) {
    case Work::Delivery:
        return "delivery";
    case Work::Move:
        return "move";
    case Work::Adjustment:
        return "adjustment";
    case Work::OthersDraft:
        return "others";
    case Work::Parked:
        return "parked";
    case Work::OnTheWay:
        return "on the way";
    case Work::Negative:
        return "negative";
    case Work::Held:
        return "held";
    case Work::CostUnknown:
        return "cost unknown";
    case Work::NoBarcode:
        return "no barcode";
    case Work::LyingStill:
        return "still";
    case Work::Reversed:
        return "reversed";
    case Work::Overridden:
        return "overridden";
    case Work::Backup:
        return "backup";
    }
    return "?";
}

UnitCost euros(const char* amount) {
    return *UnitCost::parse(QString::fromLatin1(amount));
}

/// A company, a shop in it, and somebody's page.
struct Office {
    explicit Office(int items = 3) : Office(items, EachEngine::current()) {}
    Office(int items, Engine engine)
        : company(engine), shop(company, items), posting(company.as("warehouse")) {}

    Today todayOf(const char* account) {
        auto& safety = safeties[QLatin1String(account)];
        if (!safety)
            safety = std::make_unique<identity::Safety>(company.as(account), backups.path());
        return {company.as(account), *safety};
    }
    QString post(const stock::Draft& draft) { return MUST(posting.post(draft)).number; }
    /// "parked 1" of every line, those in order as "(held)".
    QStringList work(const char* account, const QString& site = {}) {
        QStringList words;
        for (const WorkLine& line : MUST(todayOf(account).work(site))) {
            const QString name = QString::fromLatin1(nameOf(line.what));
            words += line.count == 0 ? QStringLiteral("(%1)").arg(name)
                                     : QStringLiteral("%1 %2").arg(name).arg(line.count);
        }
        return words;
    }
    WorkLine line(const char* account, Work what) {
        for (const WorkLine& line : MUST(todayOf(account).work({}))) {
            if (line.what == what)
                return line;
        }
        return {};
    }
    /// A delivery of the storekeeper with one code nobody knows.
    void beginDelivery() {
        scanning::ScanJournal journal(company.as("warehouse"));
        const Uuid session = company.uuids().next(company.clock().nowMs());
        MUST(journal.openSession({session,
                                  company.uuids().next(company.clock().nowMs()),
                                  Shop::main(),
                                  Shop::a(),
                                  {},
                                  QStringLiteral("LS-7")}));
        scanning::NewScan scan;
        scan.uuid = company.uuids().next(company.clock().nowMs());
        scan.raw = scan.parsed = QStringLiteral("9520999000016");
        scan.place = Shop::a();
        MUST(journal.append(session, scan));
    }
    stock::LocationId transit() {
        return MUST(locations::PlaceFinder(company.desk()).systemPlace(locations::LocationKind::Transit))
            .id();
    }

    TestCompany company;
    Shop shop;
    stock::Posting posting;
    QTemporaryDir backups;
    std::map<QString, std::unique_ptr<identity::Safety>> safeties;
};

stock::Draft costing(stock::Draft draft, const char* amount) {
    draft.lines[0].unitCost = euros(amount);
    return draft;
}

} // namespace

class TodayTest : public QObject {
    Q_OBJECT

    /// What each kind of line stands for, once each.
    static void makeWork(Office& office) {
        Shop& shop = office.shop;
        office.post(shop.receipt(Shop::item1(), 10));
        office.post(shop.issue(Shop::item1(), 2, Shop::negative()));
        stock::Draft held = shop.receipt(Shop::item2(), 4);
        held.lines[0].toState = stock::StockState::Quarantine;
        office.post(held);
        stock::Draft away = shop.draft(stock::DocumentType::Transfer,
                                       {Shop::line(Shop::item1(), 3, Shop::a(), office.transit())});
        away.reference = QStringLiteral("TR-1");
        office.post(away);
        const QString wrong = office.post(shop.receipt(Shop::item2(), 1));
        MUST(office.posting.reverse(wrong, {}, office.company.uuids().next(0)));
        office.beginDelivery();
    }

private slots:
    void everyLineOfASmallCompany_data() { EachEngine::rows(); }
    void everyLineOfASmallCompany() {
        Office office;
        makeWork(office);
        office.company.advance(3 * hourMs);
        const bool onFile = office.company.engine() == Engine::Sqlite;
        const QStringList backup = onFile ? QStringList{QStringLiteral("backup 1")} : QStringList();
        const QStringList items{QStringLiteral("on the way 1"), QStringLiteral("negative 1"),
                                QStringLiteral("held 1"), QStringLiteral("no barcode 2"),
                                QStringLiteral("(still)")};
        const QStringList looked{QStringLiteral("reversed 1"), QStringLiteral("(overridden)")};
        QCOMPARE(office.work("warehouse"),
                 (QStringList{QStringLiteral("delivery 1"), QStringLiteral("(move)"),
                              QStringLiteral("(adjustment)"), QStringLiteral("(others)"),
                              QStringLiteral("parked 1")} +
                  items + backup));
        // Of the open delivery of somebody else the tray is not this person's.
        QCOMPARE(office.work("manager"),
                 (QStringList{QStringLiteral("(delivery)"), QStringLiteral("(move)"),
                              QStringLiteral("(adjustment)"), QStringLiteral("others 1"),
                              QStringLiteral("(parked)")} +
                  items + looked + backup));
        QCOMPARE(office.work("auditor"), items + looked + backup);
        // What is nowhere in particular is seen from everywhere.
        static const QRegularExpression waits(QStringLiteral("^[^(]"));
        QCOMPARE(office.work("warehouse", QStringLiteral("NOWHERE")).filter(waits),
                 QStringList(QStringLiteral("on the way 1")) + backup);
        // What was taken back in the manager's list, and what lies there, is of the site that is looked at.
        QCOMPARE(office.work("auditor", QStringLiteral("NOWHERE")).filter(waits),
                 QStringList(QStringLiteral("on the way 1")) + backup);
        QCOMPARE(office.work("auditor", QStringLiteral("MAIN")), items + looked + backup);

        const WorkLine delivery = office.line("warehouse", Work::Delivery);
        QCOMPARE(delivery.reference, QStringLiteral("LS-7"));
        QCOMPARE(delivery.scans, 1);
        QCOMPARE(delivery.sinceMs, TestCompany::startMs());
        QCOMPARE(office.line("manager", Work::OthersDraft).person, QStringLiteral("warehouse"));
        const WorkLine away = office.line("auditor", Work::OnTheWay);
        QCOMPARE(away.reference, QStringLiteral("TR-1"));
        QVERIFY(away.document.startsWith(QLatin1String("TRF-")));
        QCOMPARE(away.item, QStringLiteral("Item 1001"));
        QCOMPARE(away.sinceMs, TestCompany::startMs());
        QCOMPARE(office.line("auditor", Work::Negative).variant, Shop::item1());
        QCOMPARE(office.line("auditor", Work::Held).item, QStringLiteral("Item 1002"));
        QCOMPARE(office.line("auditor", Work::Reversed).person, QStringLiteral("warehouse"));
    }

    void whatIsSettledIsInOrder_data() { EachEngine::rows(); }
    void whatIsSettledIsInOrder() {
        Office office;
        office.post(office.shop.receipt(Shop::item1(), 10));
        office.post(office.shop.draft(stock::DocumentType::Transfer,
                                      {Shop::line(Shop::item1(), 3, Shop::a(), office.transit())}));
        office.post(office.shop.draft(stock::DocumentType::Transfer,
                                      {Shop::line(Shop::item1(), 3, office.transit(), Shop::b())}));
        QCOMPARE(office.work("auditor").first(), QStringLiteral("(on the way)"));
        QVERIFY(office.work("auditor").contains(QStringLiteral("(still)")));
        office.company.advance(200 * dayMs);
        QVERIFY(office.work("auditor").contains(QStringLiteral("still 1")));
        const WorkLine still = office.line("auditor", Work::LyingStill);
        QCOMPARE(still.sinceMs, TestCompany::startMs());
        QCOMPARE(still.variant, Shop::item1());
        QVERIFY(office.work("auditor", QStringLiteral("MAIN")).contains(QStringLiteral("still 1")));
        QVERIFY(office.work("auditor", QStringLiteral("NOWHERE")).contains(QStringLiteral("(still)")));
    }

    void theBackupIsLookedAt() {
        Office office(1, Engine::Sqlite);
        QVERIFY(office.work("warehouse").contains(QStringLiteral("backup 1")));
        identity::Safety safety(office.company.as("warehouse"), office.backups.path());
        QVERIFY(MUST(safety.daily()));
        QVERIFY(office.work("warehouse").contains(QStringLiteral("(backup)")));
        QVERIFY(office.line("warehouse", Work::Backup).sinceMs);
        office.company.advance(3 * dayMs);
        QVERIFY(office.work("warehouse").contains(QStringLiteral("backup 1")));
    }

    void theFiguresAreExact_data() { EachEngine::rows(); }
    void theFiguresAreExact() {
        Office office;
        // Monday, ten in the morning in Berlin, and five hours later.
        office.post(office.shop.receipt(Shop::item1(), 50));
        office.post(office.shop.receipt(Shop::item2(), 50));
        office.company.advance(5 * hourMs);
        office.post(office.shop.receipt(Shop::item1(), 1));
        office.company.advance(dayMs);
        office.post(office.shop.issue(Shop::item1(), 1));
        office.company.setNow(TestCompany::startMs() + 7 * dayMs + hourMs);
        const Figures quiet = MUST(office.todayOf("auditor").figures({}));
        QCOMPARE(quiet.moved.lines, 0);
        QCOMPARE(quiet.moved.usual, 2); // of last Monday's three, two were by this hour
        const QString receipt = office.post(office.shop.receipt(Shop::item1(), 4));
        office.post(office.shop.issue(Shop::item2(), 4));
        const Figures figures = MUST(office.todayOf("auditor").figures({}));
        QCOMPARE(figures.today, QDate(2026, 3, 9));
        QCOMPARE(figures.moved.lines, 2);
        QCOMPARE(figures.received.lines, 1);
        QCOMPARE(figures.received.usual, 2);
        QCOMPARE(figures.issued.lines, 1);
        QCOMPARE(figures.issued.usual, 0); // last week's was on Tuesday
        QCOMPARE(figures.weeks.size(), Today::weeksShown);
        QCOMPARE(figures.weeks.last().monday, QDate(2026, 3, 9));
        QCOMPARE(figures.weeks.last().received, 1);
        QCOMPARE(figures.weeks.last().issued, 1);
        QCOMPARE(figures.weeks.at(Today::weeksShown - 2).received, 3);
        QCOMPARE(figures.weeks.at(Today::weeksShown - 2).issued, 1);
        QCOMPARE(figures.weeks.first().received, 0);
        QCOMPARE(figures.documents.size(), 6);
        QCOMPARE(figures.documents.at(1).number, receipt);
        QCOMPARE(figures.documents.at(1).lines, 1);
        QCOMPARE(figures.documents.at(1).person, QStringLiteral("warehouse"));
        QCOMPARE(MUST(office.todayOf("auditor").figures(QStringLiteral("MAIN"))).moved.lines, 2);
        QCOMPARE(MUST(office.todayOf("auditor").figures(QStringLiteral("NOWHERE"))).moved.lines, 0);
    }

    void aNewCompanyHasNothingToCompareWith_data() { EachEngine::rows(); }
    void aNewCompanyHasNothingToCompareWith() {
        Office office;
        const Figures figures = MUST(office.todayOf("manager").figures({}));
        QVERIFY(!figures.moved.usual && !figures.issued.usual);
        QCOMPARE(figures.weeks.size(), Today::weeksShown);
        QVERIFY(figures.documents.isEmpty());
        const Value value = MUST(office.todayOf("manager").value());
        QCOMPARE(value.valueMinor, 0);
        QCOMPARE(value.months.size(), 1);
    }

    void theValueOfEveryMonthIsTheLedgers_data() { EachEngine::rows(); }
    void theValueOfEveryMonthIsTheLedgers() {
        Office office;
        Shop& shop = office.shop;
        const stock::VariantId mixed(1003);
        // March: 10 at 2.50; 3 of which nobody knows the cost; 4 more of another item without one.
        office.post(costing(shop.receipt(Shop::item1(), 10), "2.50"));
        office.post(shop.receipt(Shop::item2(), 3));
        office.post(shop.receipt(mixed, 4));
        // April: 10 at 3.50, 5 go; 6 of the other at 1.00.
        office.company.advance(40 * dayMs);
        office.post(costing(shop.receipt(Shop::item1(), 10), "3.50"));
        office.post(shop.issue(Shop::item1(), 5));
        office.post(costing(shop.receipt(mixed, 6), "1.00"));
        // June: the four without a cost go first, and one more; a wrong receipt is taken back.
        office.company.advance(60 * dayMs);
        office.post(shop.issue(mixed, 5));
        const QString wrong = office.post(costing(shop.receipt(Shop::item1(), 100), "9.00"));
        MUST(office.posting.reverse(wrong, {}, office.company.uuids().next(0)));
        MUST(stock::Checkpoints(office.company.desk()).ensure());

        const Value value = MUST(office.todayOf("manager").value());
        QCOMPARE(value.currency.code(), QStringLiteral("EUR"));
        QStringList months;
        for (const MonthValue& month : value.months)
            months += QStringLiteral("%1 %2")
                          .arg(month.month.toString(QStringLiteral("yyyy-MM")))
                          .arg(month.valueMinor);
        QCOMPARE(months, QStringList({QStringLiteral("2026-03 2500"), QStringLiteral("2026-04 5100"),
                                      QStringLiteral("2026-05 5100"), QStringLiteral("2026-06 5000")}));
        QCOMPARE(value.unknownItems, 1);
        QCOMPARE(value.firstUnknown, Shop::item2());

        stock::Explain explain(office.company.desk());
        qint64 sum = 0;
        for (const stock::ItemValue& item : MUST(explain.values()))
            sum += item.valueMinor;
        QCOMPARE(value.valueMinor, sum);
        const qint64 endOfApril = endOfBusinessDayMs(QDate(2026, 4, 30), QTimeZone("Europe/Berlin"));
        qint64 april = 0;
        for (const stock::VariantId item : {Shop::item1(), Shop::item2(), mixed})
            april += MUST(explain.number(item, {}, endOfApril, stock::ExplainedNumber::Cost))
                         .valueMinor.value_or(0);
        QCOMPARE(april, 5100);
    }

    void aLongLedgerTakesNoMoreStatements_data() { EachEngine::rows(); }
    void aLongLedgerTakesNoMoreStatements() {
        constexpr int many = 60;
        Office office(many);
        makeWork(office);
        const auto count = [&office] {
            Database& database = office.company.as("manager").database();
            Today today = office.todayOf("manager");
            const qint64 before = database.statementsRun();
            MUST(today.work({}));
            const qint64 work = database.statementsRun();
            MUST(today.figures({}));
            const qint64 figures = database.statementsRun();
            MUST(today.value());
            return QList<qint64>{work - before, figures - work, database.statementsRun() - figures};
        };
        const QList<qint64> few = count();
        QCOMPARE(few, QList<qint64>({4, 3, 5}));
        for (int i = 1; i <= many; ++i) {
            office.post(office.shop.receipt(stock::VariantId(1000 + i), i));
            office.post(costing(office.shop.receipt(stock::VariantId(1000 + i), i), "1.25"));
        }
        // One more for all items together of which both kinds came in.
        QCOMPARE(count(), QList<qint64>({4, 3, 6}));
    }

    void whoMayNotSeeIsTold_data() { EachEngine::rows(); }
    void whoMayNotSeeIsTold() {
        Office office;
        Desk& desk = office.company.as("auditor");
        Actor actor = desk.actor();
        actor.permissions.remove(Permission::SeeCost);
        desk.setActor(actor);
        QVERIFY(office.todayOf("auditor").figures({}));
        QCOMPARE(office.todayOf("auditor").value().error().kind, ErrorKind::Forbidden);
        actor.permissions.clear();
        desk.setActor(actor);
        QCOMPARE(office.todayOf("auditor").work({}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(office.todayOf("auditor").figures({}).error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TodayTest)
#include "today_test.moc"
