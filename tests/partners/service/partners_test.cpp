#include "partners/service/partners.h"

#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "partners/service/list_declarations.h"
#include "partners/service/queries.h"
#include "support/list_check.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::partners;
using namespace backroom::test;
using locations::LocationKind;
using namespace Qt::StringLiterals;

namespace {

class Usage : public locations::PlaceUsage {
public:
    Result<bool> holdsGoods(locations::LocationId) override { return false; }
};

/// The services of one person's desk.
struct Seat {
    explicit Seat(Desk& desk) : desk(desk) {}
    Desk& desk;
    Usage usage;
    locations::LocationTree tree{desk, usage};
    locations::PlaceFinder places{desk};
    Partners partners{desk, tree};
};

Partner named(const QString& name) {
    Partner partner;
    partner.name = name;
    partner.isSupplier = true;
    return partner;
}

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? u"(done)"_s : result.error().code;
}

ListRequest byName() {
    return {{}, {}, ListSort{u"name"_s, Qt::AscendingOrder}};
}

/// Those whose flag of this name is set.
ListRequest only(const char* flag) {
    ListRequest request = byName();
    request.filter = ListFilter::where(QString::fromLatin1(flag), Compare::Equals, {qint64(1)});
    return request;
}

QStringList namesOf(const QList<PartnerRow>& rows) {
    QStringList names;
    for (const PartnerRow& row : rows)
        names += row.name;
    return names;
}

} // namespace

class PartnersTest : public QObject {
    Q_OBJECT
private slots:
    void everyQueryPrepares_data() { EachEngine::rows(); }
    void everyQueryPrepares() {
        TestCompany company;
        Database& db = company.database();
        for (const Sql* sql : queries::all()) {
            QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().last()));
            QVERIFY2(query.prepare(QString::fromUtf8(db.isSqlite() ? sql->sqlite : sql->postgresql)),
                     qPrintable(QString::fromLatin1(sql->name) + query.lastError().text()));
        }
    }

    void makesThePlaceToo_data() { EachEngine::rows(); }
    void makesThePlaceToo() {
        TestCompany company;
        Seat seat(company.desk());
        Partner draft = named(u"Kera Céramique"_s);
        draft.isCustomer = true;
        draft.contact = u"Zofia Mroczek"_s;
        draft.currency = u"EUR"_s;
        draft.minimumOrderMinor = 15000;
        draft.leadTimeDays = 7;
        draft.addresses = {{AddressKind::Main, {}, u"Ofenweg 4"_s, u"62-800"_s, u"Kalisz"_s, u"PL"_s},
                           {AddressKind::Returns, u"Gate 2"_s, u"Ofenweg 6"_s, {}, u"Kalisz"_s, u"PL"_s}};
        const Partner made = MUST(seat.partners.create(draft));
        QVERIFY(isGivenCode(made.code));
        QCOMPARE(made.addresses, draft.addresses);
        QCOMPARE(made.minimumOrderMinor, draft.minimumOrderMinor);
        QCOMPARE(made.leadTimeDays, draft.leadTimeDays);
        QCOMPARE(made.version, 2);
        const auto from = MUST(seat.places.byId(made.supplierPlace));
        QCOMPARE(from.location.kind, LocationKind::Supplier);
        QCOMPARE(from.location.name, u"Kera Céramique"_s);
        QCOMPARE(MUST(seat.places.byId(made.customerPlace)).location.kind, LocationKind::Customer);
        QCOMPARE(MUST(seat.partners.ofPlace(made.customerPlace)).id, made.id);
        // A delivery from the same name is from the same partner.
        QCOMPARE(MUST(seat.tree.findOrCreateParty(LocationKind::Supplier, u"kera ceramique"_s)).id(),
                 made.supplierPlace);
        QCOMPARE(MUST(seat.partners.list().count({})), 1);
    }

    void whomADockMeetsIsAPartner_data() { EachEngine::rows(); }
    void whomADockMeetsIsAPartner() {
        TestCompany company;
        Seat dock(company.as("warehouse"));
        const auto place = MUST(dock.tree.findOrCreateParty(LocationKind::Supplier, u"Somebody New"_s));
        Seat office(company.desk());
        const Partner met = MUST(office.partners.ofPlace(place.id()));
        QCOMPARE(met.name, u"Somebody New"_s);
        QVERIFY(met.isSupplier && !met.isCustomer);
        QCOMPARE(met.code, u"P-%1"_s.arg(place.id().value()));
        QCOMPARE(namesOf(MUST(office.partners.find(u"somebody"_s, 5))), QStringList{u"Somebody New"_s});
        // Named by its own number, which nobody else may take.
        Partner other = named(u"Other"_s);
        other.code = met.code;
        QCOMPARE(codeOf(office.partners.create(other)), u"partners.code"_s);
    }

    void twoOfOneNameAreTwo_data() { EachEngine::rows(); }
    void twoOfOneNameAreTwo() {
        TestCompany company;
        Seat seat(company.desk());
        Partner first = named(u"Anna Bakker"_s);
        first.code = u"AB1"_s;
        Partner second = named(u"Anna Bakker"_s);
        second.code = u"AB2"_s;
        const Partner one = MUST(seat.partners.create(first));
        const Partner two = MUST(seat.partners.create(second));
        QVERIFY(one.supplierPlace != two.supplierPlace);
        QCOMPARE(MUST(seat.places.byId(two.supplierPlace)).location.name, u"Anna Bakker (AB2)"_s);
        second.code = u"ab1"_s;
        QCOMPARE(codeOf(seat.partners.create(second)), u"partners.code_taken"_s);
        QCOMPARE(MUST(seat.partners.list().count({})), 2);
    }

    void aChangeReachesThePlace_data() { EachEngine::rows(); }
    void aChangeReachesThePlace() {
        TestCompany company;
        Seat seat(company.desk());
        const Partner before = MUST(seat.partners.create(named(u"Teah"_s)));
        Partner after = before;
        after.name = u"Teah tea"_s;
        after.isCustomer = true;
        after.addresses = {{AddressKind::Billing, {}, u"Hill 3"_s, {}, u"Munnar"_s, u"IN"_s}};
        const Partner now = MUST(seat.partners.change(before, after));
        QCOMPARE(now.name, u"Teah tea"_s);
        QVERIFY(now.customerPlace);
        QCOMPARE(MUST(seat.places.byId(now.supplierPlace)).location.name, u"Teah tea"_s);
        QCOMPARE(MUST(seat.places.byId(now.supplierPlace)).path, u"SUPPLIER / Teah tea"_s);
        QCOMPARE(now.addresses, after.addresses);
        QCOMPARE(now.version, before.version + 1);
        QCOMPARE(namesOf(MUST(seat.partners.find(u"munnar"_s, 5))), QStringList{u"Teah tea"_s});
    }

    void twoDesksConflict_data() { EachEngine::rows(); }
    void twoDesksConflict() {
        TestCompany company;
        Seat mine(company.desk());
        Seat theirs(company.as("admin"));
        const Partner before = MUST(mine.partners.create(named(u"Lumi"_s)));
        Partner a = before;
        a.phone = u"+49 1"_s;
        Partner b = before;
        b.phone = u"+49 2"_s;
        Partner c = before;
        c.email = u"light@lumi.example"_s;
        MUST(theirs.partners.change(before, a));
        const auto late = mine.partners.change(before, b);
        QCOMPARE(codeOf(late), u"partners.edit_conflict"_s);
        QVERIFY2(late.error().where.contains(u"+49 1"_s) && late.error().where.contains(u"+49 2"_s),
                 qPrintable(late.error().where));
        QCOMPARE(MUST(mine.partners.partner(before.id)).phone, u"+49 1"_s);
        // Another field of the same record is no conflict.
        const Partner both = MUST(mine.partners.change(before, c));
        QCOMPARE(both.phone, u"+49 1"_s);
        QCOMPARE(both.email, u"light@lumi.example"_s);
    }

    void archivedIsNotOffered_data() { EachEngine::rows(); }
    void archivedIsNotOffered() {
        TestCompany company;
        Seat seat(company.desk());
        const Partner made = MUST(seat.partners.create(named(u"Gone Ltd"_s)));
        QVERIFY(MUST(seat.partners.archive(made.id)).archived);
        QVERIFY(MUST(seat.places.parties(LocationKind::Supplier)).isEmpty());
        QVERIFY(MUST(seat.partners.find(u"gone"_s, 5)).isEmpty());
        QCOMPARE(MUST(seat.partners.list().count(only("archived"))), 1);
        QVERIFY(!MUST(seat.partners.restore(made.id)).archived);
        QCOMPARE(MUST(seat.places.parties(LocationKind::Supplier)).size(), 1);
    }

    void pagesFollowEachOther_data() { EachEngine::rows(); }
    void pagesFollowEachOther() {
        TestCompany company;
        Seat seat(company.desk());
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            Partner partner = named(u"Partner %1"_s.arg(i));
            partner.isSupplier = i % 2 == 0;
            partner.isCustomer = i % 2 == 1;
            names += partner.name;
            MUST(seat.partners.create(partner));
        }
        QStringList seen;
        ListPlace at = ListPlace::start();
        auto list = seat.partners.list();
        for (;;) {
            const auto part = MUST(list.part(byName(), at, 3));
            seen += namesOf(part.rows);
            if (!part.hasMore)
                break;
            at = ListPlace::after(part.cursors.last());
        }
        QCOMPARE(seen, names);
        ListRequest customers = only("is_customer");
        QCOMPARE(MUST(list.count(customers)), 3);
        customers.search = u"partner 3"_s;
        QCOMPARE(namesOf(MUST(list.part(customers, ListPlace::start(), 10)).rows),
                 QStringList{u"Partner 3"_s});
    }

    void everyOrderAndFilterIsAnswered_data() { EachEngine::rows(); }
    void everyOrderAndFilterIsAnswered() {
        TestCompany company;
        for (const ListDeclaration& one : listDeclarations())
            QCOMPARE(whatListRefuses(company.database(), one), QStringList());
    }

    void rightsAreAsked_data() { EachEngine::rows(); }
    void rightsAreAsked() {
        TestCompany company;
        Seat office(company.desk());
        const Partner made = MUST(office.partners.create(named(u"Kera"_s)));
        for (const char* person : {"warehouse", "auditor"}) {
            Seat seat(company.as(person));
            QCOMPARE(codeOf(seat.partners.create(named(u"Mine"_s))), u"identity.not_allowed"_s);
            Partner other = made;
            other.phone = u"1"_s;
            QCOMPARE(codeOf(seat.partners.change(made, other)), u"identity.not_allowed"_s);
            QCOMPARE(codeOf(seat.partners.archive(made.id)), u"identity.not_allowed"_s);
            QCOMPARE(MUST(seat.partners.partner(made.id)).name, u"Kera"_s);
            if (company.engine() == Engine::Sqlite)
                continue;
            // The server refuses whoever goes past the service.
            QVERIFY(!seat.desk.database().runScript(u"UPDATE partners_partner SET phone = '1'"_s));
            QVERIFY(!seat.desk.database().runScript(u"DELETE FROM partners_address"_s));
        }
    }

    void placesOfOldBooksBecomePartners_data() { EachEngine::rows(); }
    void placesOfOldBooksBecomePartners() {
        TestCompany company;
        {
            Seat seat(company.desk());
            MUST(seat.tree.findOrCreateParty(LocationKind::Supplier, u"Old Supplier"_s));
            MUST(seat.tree.findOrCreateParty(LocationKind::Customer, u"Old Customer"_s));
        }
        if (company.engine() != Engine::Sqlite)
            return; // steps are taken by the owner of the tables there; the step itself is the same text
        Database& db = company.as("admin").database();
        Migrator migrator(db);
        QVERIFY2(migrator.down(23), "down");
        QVERIFY2(migrator.up(), "up");
        Seat seat(company.desk());
        auto list = seat.partners.list();
        QCOMPARE(MUST(list.count({})), 2);
        QCOMPARE(namesOf(MUST(list.part(only("is_customer"), ListPlace::start(), 10)).rows),
                 QStringList{u"Old Customer"_s});
    }

    void leavesItsTraceInTheJournal_data() { EachEngine::rows(); }
    void leavesItsTraceInTheJournal() {
        TestCompany company;
        Seat seat(company.desk());
        const Partner before = MUST(seat.partners.create(named(u"Kera"_s)));
        Partner after = before;
        after.warning = u"Only by advance payment"_s;
        MUST(seat.partners.change(before, after));
        static const Sql sql{
            "journal_of_partners",
            "SELECT COUNT(*) AS n FROM foundation_journal WHERE entity = 'partners.partner'",
            "SELECT COUNT(*) AS n FROM foundation_journal WHERE entity = 'partners.partner'"};
        Query query(seat.desk.database(), sql);
        QVERIFY(query.execAndNext());
        QCOMPARE(query.int64("n"), 2);
    }
};

QTEST_MAIN(PartnersTest)
#include "partners_test.moc"
