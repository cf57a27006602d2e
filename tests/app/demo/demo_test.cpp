#include "dataexchange/service/importer.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "demo/demo_history.h"
#include "demo/demo_names.h"
#include "demo/demo_player.h"
#include "demo/demo_words.h"
#include "stock/service/stock_usage.h"

#include "catalog/service/code_finder.h"
#include "foundation/service/blob_store.h"
#include "foundation/service/demo_time.h"
#include "foundation/service/journal_reader.h"
#include "foundation/service/query.h"
#include "foundation/service/system_clock.h"
#include "identity/service/company.h"
#include "locations/service/place_finder.h"
#include "partners/service/partners.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"
#include "support/test_company.h"
#include "translations/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace backroom;
using namespace backroom::app;
using namespace backroom::test;

namespace {

/// A demo company of its own, and the manager at a desk in it.
constexpr char firstDayText[] = "SELECT MIN(business_day) AS day FROM stock_entry";
const Sql firstBusinessDay{"test.first_day", firstDayText, firstDayText};

struct Demo {
    explicit Demo(Engine engine, DemoSize size = DemoSize::Small) {
        if (engine == Engine::Sqlite) {
            request.setup.url = MUST(DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"demo.db"_s)));
        } else {
            server = std::make_unique<FreshDatabase>(u"demo"_s);
            const QUrl url = server->url();
            request.setup.url = MUST(DatabaseUrl::parse(url.toString(QUrl::RemovePassword)));
            request.setup.password = url.password();
        }
        request.size = size;
        request.anchor = QDate(2026, 3, 12);
        report = MUST(makeDemoCompany(request));
        desk = MUST(DemoSeat::open(request.setup.url, u"manager"_s, clock, *uuids));
    }

    QString onHand(const QString& sku, const QString& path = {}) {
        stock::StockList list(desk->desk());
        return MUST(list.row(MUST(list.variantBySku(sku)), path)).onHand.toString();
    }

    QStringList stock() {
        QStringList lines;
        stock::StockQuestion question;
        question.grouping = stock::StockGrouping::Location;
        for (const stock::StockRow& row : MUST(stock::StockList(desk->desk()).rows(question)))
            lines +=
                QStringList{row.sku, row.locationCode, row.onHand.toString(), row.available.toString()}.join(
                    u' ');
        return lines;
    }

    QStringList movements() {
        QStringList lines;
        stock::MovementQuestion question;
        question.limit = 1000;
        stock::MovementList list(desk->desk());
        for (;;) {
            const QList<stock::MovementRow> rows = MUST(list.page(question));
            if (rows.isEmpty())
                return lines;
            for (const stock::MovementRow& row : rows)
                lines += QStringList{row.cursor.toString(),
                                     row.number,
                                     row.documentUuid.toString(),
                                     row.sku,
                                     row.variantUuid.toString(),
                                     row.quantity.toString(),
                                     row.unitCost ? row.unitCost->toString() : u"-"_s,
                                     row.fromCode,
                                     row.toCode,
                                     QString::number(row.effectiveAtMs),
                                     QString::number(row.postedAtMs),
                                     row.actor,
                                     row.party,
                                     row.reference,
                                     row.reason}
                             .join(u'|');
            question.after = rows.last().cursor;
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<FreshDatabase> server;
    SystemClock clock;
    std::unique_ptr<UuidSource> uuids = UuidSource::system();
    DemoRequest request;
    DemoReport report;
    std::unique_ptr<DemoSeat> desk;
};

} // namespace

class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<Demo>(Engine::Sqlite); }
    void cleanupTestCase() { m_demo.reset(); }

    /// Whoever makes it in German reads German in its books; the trials know its reason in either language.
    void speaksTheLanguageItIsMadeIn() {
        loadWords(*qApp, QLocale(QLocale::German));
        QStringList words;
        const QList<PlannedDeed> german = demoStories(QDate(2026, 3, 12), QTimeZone::utc());
        for (const PlannedDeed& deed : german)
            words += {deed.note, deed.reason};
        const QString broken = demo_words::broken();
        loadWords(*qApp, QLocale::c());
        QVERIFY(words.contains(u"Charge L2418 wird von Teah zurückgerufen"_s) &&
                words.contains(u"Gefunden"_s));
        QCOMPARE(broken, u"Im Lager kaputtgegangen"_s);
        QVERIFY(demo_words::isBroken(broken) && demo_words::isBroken(u"Broken in the warehouse"_s));
        QVERIFY(!demo_words::isBroken(u"Gefunden"_s) && !demo_words::isBroken({}));
    }

    void hasWhatTheTableSays_data() {
        QTest::addColumn<QString>("sku");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("onHand");
        const auto row = [](const char* sku, const char* path, const char* onHand) {
            QTest::addRow("%s %s", sku, path)
                << QString::fromLatin1(sku) << QString::fromLatin1(path) << QString::fromLatin1(onHand);
        };
        row("MUG-350-BLU", "", "48");
        row("MUG-350-BLU", "MAIN / A / A-01-02", "41");
        row("MUG-350-BLU", "OUTLET / S-01", "7");
        row("MUG-350-WHT", "MAIN / A / A-01-03", "9");
        row("MUG-350-WHT", "OUTLET / S-01", "4");
        row("PLT-240", "MAIN / A / A-02-01", "20");
        row("BWL-160", "MAIN / A / A-02-02", "15");
        row("BWL-160", "", "15");
        row("JUG-1000", "MAIN / A / A-02-03", "3");
        row("TEA-SEN-100", "MAIN / B / B-01-01", "10");
        row("TEA-SEN-100", "MAIN / B / B-01-02", "60");
        row("TEA-SEN-100", "MAIN / MAIN-QUAR", "6");
        row("TEA-SEN-100", "", "76");
        row("LMP-BRS", "MAIN / B / B-03-01", "6");
        row("0017", "MAIN / B / B-04-01", "250");
        row("0017", "", "250");
        row("90.750", "MAIN / B / B-04-02", "40");
        row("FAB-LIN", "MAIN / B / B-05-01", "37.5");
        row("ADV-24", "MAIN / A / A-09-01", "57");
        row("NB-A5", "MAIN / A / A-03-01", "1");
        row("SET-TEA", "", "0");
        row("SAMPLE-X", "", "3");
    }
    void hasWhatTheTableSays() {
        QFETCH(const QString, sku);
        QFETCH(const QString, path);
        QTEST(m_demo->onHand(sku, path), "onHand");
    }

    void everybodyCanBeReached() {
        Desk& desk = m_demo->desk->desk();
        stock::StockUsage usage(desk);
        locations::LocationTree tree(desk, usage);
        partners::Partners service(desk, tree);
        const auto rows = MUST(service.list().part({}, ListPlace::start(), 1000)).rows;
        QVERIFY(rows.size() > demoSuppliers().size() + 50);
        for (const partners::PartnerRow& row : rows)
            QVERIFY2(!row.email.isEmpty() && !row.phone.isEmpty() && !row.city.isEmpty(),
                     qPrintable(row.name));
        const auto kera = MUST(service.partner(MUST(service.find(u"kera"_s, 1)).first().id));
        QCOMPARE(kera.leadTimeDays, 7);
        QCOMPARE(kera.minimumOrderMinor, 15'000);
        const auto longest = MUST(service.find(demoLongName(), 1));
        QCOMPARE(longest.size(), 1);
        QCOMPARE(longest.first().name.size(), 120);
    }

    void theRecalledTeaIsNotForSale() {
        stock::StockList list(m_demo->desk->desk());
        const stock::StockRow row = MUST(list.row(MUST(list.variantBySku(u"TEA-SEN-100"_s))));
        QCOMPARE(row.available.toString(), u"70"_s);
        QCOMPARE(row.held.toString(), u"6"_s);
    }

    void valuesAreAsTold() {
        stock::Explain explain(m_demo->desk->desk());
        stock::StockList list(m_demo->desk->desk());
        const auto value = [&](const QString& sku) {
            return MUST(explain.values(MUST(list.variantBySku(sku)))).first();
        };
        QCOMPARE(value(u"MUG-350-BLU"_s).valueMinor, 14'400);
        QCOMPARE(value(u"ADV-24"_s).valueMinor, 114'000);
        QCOMPARE(value(u"SAMPLE-X"_s).unknownPieces.toString(), u"3"_s);
    }

    void codesAreKnown() {
        catalog::CodeFinder codes(m_demo->desk->desk());
        const auto carton = MUST(codes.find(u"19520000000018"_s));
        QCOMPARE(carton.size(), 1);
        QCOMPARE(carton.first().variant.sku, u"MUG-350-BLU"_s);
        QCOMPARE(carton.first().packQuantity.toString(), u"6"_s);
        QCOMPARE(MUST(codes.find(u"0400000000015"_s)).first().variant.sku, u"90.750"_s);
        QVERIFY(MUST(codes.find(u"9520999000016"_s)).isEmpty());
    }

    void threeMonthsLieBehindIt() {
        const QStringList lines = m_demo->movements();
        QCOMPARE(lines.size(), m_demo->report.entries);
        QVERIFY2(lines.size() > 2'000, qPrintable(QString::number(lines.size())));
        QVERIFY(m_demo->report.variants == 300);
        stock::MovementQuestion question;
        question.limit = 1;
        const auto last = MUST(stock::MovementList(m_demo->desk->desk()).page(question)).first();
        QCOMPARE(last.businessDay, m_demo->request.anchor);
        QCOMPARE(last.postedAtMs, last.effectiveAtMs);
        // 57 advent boxes have lain still for 300 days.
        question.variant = MUST(stock::StockList(m_demo->desk->desk()).variantBySku(u"ADV-24"_s));
        question.limit = 10;
        const auto advent = MUST(stock::MovementList(m_demo->desk->desk()).page(question));
        QCOMPARE(advent.size(), 1);
        QCOMPARE(advent.first().businessDay, m_demo->request.anchor.addDays(-300));
    }

    void aFifthMakesFourFifths() {
        QHash<QString, int> moved;
        int all = 0;
        for (const QString& line : m_demo->movements()) {
            if (line.section(u'|', 1, 1).startsWith("ISS"_L1)) {
                ++moved[line.section(u'|', 3, 3)];
                ++all;
            }
        }
        QList<int> counts = moved.values();
        std::sort(counts.begin(), counts.end(), std::greater<>());
        const int fifth = std::accumulate(counts.cbegin(), counts.cbegin() + 60, 0);
        QVERIFY2(fifth * 100 / all >= 75 && fifth * 100 / all <= 90,
                 qPrintable(QString::number(fifth * 100 / all)));
    }

    void verifies() {
        const auto differences =
            MUST(stock::Verifier(m_demo->desk->desk()).differences(stock::Verifier::Depth::Deep));
        QVERIFY2(differences.isEmpty(), differences.isEmpty() ? ""
                                                              : qPrintable(differences.first().what + u' ' +
                                                                           differences.first().where));
        QVERIFY(!MUST(DemoTime::isBeingMade(m_demo->desk->database())));
        QVERIFY(MUST(identity::readCompany(m_demo->desk->database()))->isDemo);
    }

    void mondaysPeak() {
        QHash<int, int> byWeekday;
        for (const QString& line : m_demo->movements()) {
            if (line.section(u'|', 1, 1).startsWith("ISS"_L1)) {
                const qint64 at = line.section(u'|', 9, 9).toLongLong();
                ++byWeekday[QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().dayOfWeek()];
            }
        }
        for (int day = 2; day <= 6; ++day)
            QVERIFY2(byWeekday[1] > byWeekday[day], qPrintable(QString::number(day)));
        QCOMPARE(byWeekday[7], 0);
    }

    void theStoriesAreThere() {
        const QStringList lines = m_demo->movements();
        const auto count = [&](const QString& reference) {
            return lines.filter(u'|' + reference + u'|').size();
        };
        QCOMPARE(count(u"KERA-7714"_s), 2); // the wrong receipt, and its reversal
        const QStringList transfer = lines.filter(u"|TR-0318|"_s);
        QCOMPARE(transfer.size(), 1);
        QVERIFY(transfer.first().contains("|0017|"_L1) && transfer.first().contains("|100|"_L1));
        const QStringList recalled = lines.filter(QRegularExpression(u"\\|B-01-03\\|CUSTOMER"_s));
        QCOMPARE(recalled.size(), 3);

        JournalFilter ofVariants;
        ofVariants.entity = u"catalog.variant"_s;
        QList<JournalEntry> prices;
        for (const JournalEntry& entry : MUST(JournalReader(m_demo->desk->desk()).list(ofVariants, 100))) {
            if (entry.after.contains("price"_L1))
                prices += entry;
        }
        QCOMPARE(prices.size(), 1);
        QCOMPARE(prices.first().actor, u"manager"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(prices.first().atMs, Qt::UTC).date(),
                 m_demo->request.anchor.addDays(-9));
    }

    void oneImportWasTakenBack() {
        stock::StockUsage usage(m_demo->desk->desk());
        dataexchange::Importer importer(m_demo->desk->desk(), usage, usage);
        QCOMPARE(MUST(importer.list(10)).size(), 1);
        QVERIFY(MUST(catalog::CodeFinder(m_demo->desk->desk()).bySku(u"XK-101"_s)).archived);
    }

    void productsHavePictures() {
        const auto mug = MUST(catalog::CodeFinder(m_demo->desk->desk()).bySku(u"MUG-350-BLU"_s));
        QVERIFY(!MUST(BlobStore(m_demo->desk->database()).thumbnail(mug.imageHash)).isEmpty());
    }

    void everybodyCanSignIn() {
        for (const DemoAccount& person : demoAccounts())
            MUST(MUST(DemoSeat::open(m_demo->request.setup.url, person.name, m_demo->clock, *m_demo->uuids))
                     ->leave());
        QVERIFY(demoAccounts().size() == 6);
    }

    void nobodysWordsBoastOfWhatAllMay() {
        const QList<identity::Role> roles = identity::allRoles();
        const bool allSeeCost = std::all_of(roles.cbegin(), roles.cend(), [](identity::Role role) {
            return identity::permissionsOf(role).contains(Permission::SeeCost);
        });
        for (const DemoAccount& person : demoAccounts())
            QVERIFY2(!allSeeCost || !person.does.contains(u"cost"_s), qPrintable(person.does));
        QFile help(QStringLiteral(BACKROOM_SOURCES "/resources/help/settings.md"));
        QVERIFY(help.open(QIODevice::ReadOnly));
        const QByteArray said = help.readAll();
        QVERIFY(!said.contains("also sees cost"));
        QCOMPARE(said.simplified().contains("All of them see what things cost"), allSeeCost);
    }

    void whatIsThereStays() {
        const QStringList before = m_demo->stock();
        const DemoReport again = MUST(makeDemoCompany(m_demo->request));
        QVERIFY(again.wasThere);
        QCOMPARE(m_demo->stock(), before);
        const QByteArray broken = [&] {
            MUST(DemoTime::begin(m_demo->desk->database()));
            const auto refused = makeDemoCompany(m_demo->request);
            MUST(DemoTime::end(m_demo->desk->database()));
            return why(refused);
        }();
        QVERIFY2(broken.startsWith("demo.broken_off"), broken);
    }

    void sameAnchorIsTheSameCompany() {
        Demo other(Engine::Sqlite);
        QCOMPARE(other.stock(), m_demo->stock());
        QCOMPARE(other.movements(), m_demo->movements());
    }

    void theServerHasTheSameStock() {
        Demo other(Engine::Postgresql);
        QCOMPARE(other.stock(), m_demo->stock());
        QCOMPARE(other.movements(), m_demo->movements());
        const auto differences =
            MUST(stock::Verifier(other.desk->desk()).differences(stock::Verifier::Depth::Deep));
        QVERIFY(differences.isEmpty());
    }

    void namesAreAsHardAsLifeIs() {
        const QStringList customers = demoCustomers(400);
        QCOMPARE(customers.size(), 400);
        QCOMPARE(QSet<QString>(customers.cbegin(), customers.cend()).size(), 400);
        QCOMPARE(demoLongName().size(), 120);
        QCOMPARE(demoLongProductName().size(), 120);
        QVERIFY(customers.first().isRightToLeft());
    }

    void fullIsLarge() {
        Demo full(Engine::Sqlite, DemoSize::Full);
        qInfo("measured: %lld items, %lld documents, %lld entries", full.report.variants,
              full.report.documents, full.report.entries);
        QVERIFY(full.report.variants >= 3'000);
        QVERIFY(full.report.entries >= 100'000);
        QCOMPARE(full.onHand(u"MUG-350-BLU"_s), u"48"_s);
        const auto firstDay = [&full] {
            Query first(full.desk->desk().database(), firstBusinessDay);
            MUST(first.execAndNext());
            return first.day("day");
        };
        QVERIFY2(firstDay().addMonths(18) <= full.request.anchor.addDays(7),
                 qPrintable(firstDay().toString(Qt::ISODate)));
        QVERIFY(MUST(stock::Verifier(full.desk->desk()).differences(stock::Verifier::Depth::Deep)).isEmpty());
    }

private:
    std::unique_ptr<Demo> m_demo;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
