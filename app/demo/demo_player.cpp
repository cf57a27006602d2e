#include "demo/demo_player.h"

#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "dataexchange/service/importer.h"
#include "demo/demo_accounts.h"
#include "demo/demo_reasons.h"
#include "foundation/service/demo_time.h"
#include "locations/service/location_tree.h"
#include "stock/service/reasons.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_usage.h"

#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

QString accountOf(DemoPerson person) {
    switch (person) {
    case DemoPerson::Storekeeper:
        return u"storekeeper"_s;
    case DemoPerson::Clerk:
        return u"clerk"_s;
    case DemoPerson::Manager:
        break;
    }
    return u"manager"_s;
}

std::optional<locations::LocationKind> outsideKind(const QString& place) {
    using locations::LocationKind;
    if (place == "customer"_L1)
        return LocationKind::Customer;
    if (place == "loss"_L1)
        return LocationKind::Loss;
    if (place == "opening"_L1)
        return LocationKind::Opening;
    if (place == "transit"_L1)
        return LocationKind::Transit;
    return {};
}

// Enough to make a commit's cost small, few enough to keep the log of a transaction small.
constexpr int deedsPerTransaction = 200;

} // namespace

Result<std::unique_ptr<DemoSeat>> DemoSeat::open(const DatabaseUrl& url, const QString& account,
                                                 const Clock& clock, UuidSource& uuids) {
    std::unique_ptr<DemoSeat> seat(new DemoSeat);
    DatabaseUrl own = url;
    own.user = account;
    BACKROOM_TRY(seat->m_database,
                 Database::open(own, identity::SignIn::credentials(own, account, demoPassword())));
    seat->m_database->setClock(&clock);
    BACKROOM_CHECK(DemoTime::tell(*seat->m_database, clock.nowMs()));
    seat->m_desk = std::make_unique<Desk>(*seat->m_database, clock, uuids, u"demo"_s);
    seat->m_signIn = std::make_unique<identity::SignIn>(*seat->m_desk);
    BACKROOM_CHECK(seat->m_signIn->signIn(account, demoPassword()));
    seat->m_posting = std::make_unique<stock::Posting>(*seat->m_desk);
    return seat;
}

Done DemoPlayer::play(const QList<PlannedDeed>& deeds, DemoSeat& maker, const DemoProgress& progress) {
    BACKROOM_CHECK(findRecords(deeds, maker));
    // Seats first: signing in writes, and the transactions below hold the file.
    for (const DemoPerson person : {DemoPerson::Storekeeper, DemoPerson::Clerk, DemoPerson::Manager})
        BACKROOM_CHECK(seatOf(person));
    std::optional<Transaction> transaction;
    DemoPerson who = DemoPerson::Storekeeper;
    int inIt = 0;
    for (qsizetype i = 0; i < deeds.size(); ++i) {
        const PlannedDeed& deed = deeds.at(i);
        if (transaction && (deed.who != who || inIt == deedsPerTransaction)) {
            BACKROOM_CHECK(transaction->commit());
            transaction.reset();
            if (progress)
                progress(i, deeds.size());
        }
        BACKROOM_TRY(DemoSeat * seat, seatOf(deed.who));
        if (!transaction) {
            BACKROOM_TRY(Transaction begun, Transaction::begin(seat->database()));
            transaction.emplace(std::move(begun));
            who = deed.who;
            inIt = 0;
        }
        ++inIt;
        m_clock.set(deed.atMs);
        BACKROOM_CHECK(DemoTime::tell(seat->database(), deed.atMs));
        if (auto done = perform(deed, *seat); !done) {
            done.error().detail += u" [deed %1 %2 of %3]"_s.arg(i).arg(deed.reference, deed.reason);
            return done;
        }
    }
    if (transaction)
        BACKROOM_CHECK(transaction->commit());
    if (progress)
        progress(deeds.size(), deeds.size());
    for (const auto& [person, seat] : m_seats)
        BACKROOM_CHECK(seat->leave());
    m_seats.clear();
    return {};
}

Done DemoPlayer::findRecords(const QList<PlannedDeed>& deeds, DemoSeat& maker) {
    QStringList places; // in the order they come up: parties are made in it
    QSet<QString> known;
    QSet<QString> skus;
    const auto want = [&](const QString& place) {
        if (!place.isEmpty() && !known.contains(place)) {
            known << place;
            places << place;
        }
    };
    BACKROOM_CHECK(addDemoReasons(maker.desk()));
    for (const PlannedDeed& deed : deeds) {
        if (!deed.reason.isEmpty() && !m_reasons.contains({deed.type, deed.reason})) {
            BACKROOM_TRY(const stock::ReasonId reason,
                         stock::Reasons(maker.desk()).findOrCreate(deed.type, deed.reason));
            m_reasons[{deed.type, deed.reason}] = reason;
        }
        want(deed.party);
        for (const PlannedLine& line : deed.lines) {
            want(line.from.place);
            want(line.to.place);
            skus << line.sku;
        }
    }
    BACKROOM_CHECK(findPlaces(places, maker));
    BACKROOM_TRY(const auto found, catalog::CodeFinder(maker.desk()).bySkus(skus.values()));
    for (const catalog::VariantRef& variant : found)
        m_variants.insert(variant.sku, variant.id);
    return {};
}

Done DemoPlayer::findPlaces(const QStringList& places, DemoSeat& maker) {
    locations::PlaceFinder finder(maker.desk());
    stock::StockUsage usage(maker.desk());
    locations::LocationTree tree(maker.desk(), usage);
    QStringList codes;
    for (const QString& place : places) {
        const QString name = place.section(u'/', 1);
        if (const auto kind = outsideKind(place)) {
            BACKROOM_TRY(const locations::Place outside, finder.systemPlace(*kind));
            m_places.insert(place, outside.id());
        } else if (!name.isEmpty()) {
            const auto partyKind = place.startsWith("supplier/"_L1) ? locations::LocationKind::Supplier
                                                                    : locations::LocationKind::Customer;
            BACKROOM_TRY(const locations::Place party, tree.findOrCreateParty(partyKind, name));
            m_places.insert(place, party.id());
        } else {
            codes << place;
        }
    }
    BACKROOM_TRY(const auto inside, finder.byCodes(codes));
    for (const locations::Place& bin : inside)
        m_places.insert(bin.location.code, bin.id());
    return {};
}

Result<DemoSeat*> DemoPlayer::seatOf(DemoPerson person) {
    const auto known = m_seats.find(person);
    if (known != m_seats.end())
        return known->second.get();
    BACKROOM_TRY(auto seat, DemoSeat::open(m_url, accountOf(person), m_clock, m_uuids));
    return m_seats.emplace(person, std::move(seat)).first->second.get();
}

Done DemoPlayer::perform(const PlannedDeed& deed, DemoSeat& seat) {
    switch (deed.kind) {
    case PlannedDeed::Kind::Post:
        return post(deed, seat);
    case PlannedDeed::Kind::ChangePrice:
        return changePrice(deed, seat);
    case PlannedDeed::Kind::ImportByMistake:
        return importByMistake(deed, seat);
    case PlannedDeed::Kind::AnnounceDelivery:
        return announceDelivery(deed, seat);
    case PlannedDeed::Kind::ReverseLast:
        break;
    }
    BACKROOM_CHECK(seat.posting().reverse(m_lastNumber, {{}, deed.note}, m_uuids.next(deed.atMs)));
    ++m_documents;
    m_entries += m_lastLines;
    return {};
}

Done DemoPlayer::post(const PlannedDeed& deed, DemoSeat& seat) {
    stock::Draft draft;
    draft.uuid = m_uuids.next(deed.atMs);
    draft.type = deed.type;
    draft.party = m_places.value(deed.party);
    draft.reference = deed.reference;
    draft.note = deed.note;
    if (!deed.reason.isEmpty())
        draft.reason = m_reasons[{deed.type, deed.reason}];
    for (const PlannedLine& planned : deed.lines) {
        stock::DraftLine line;
        line.variant = m_variants.value(planned.sku);
        line.quantity = Quantity::fromMicros(planned.quantityMicros);
        line.from = m_places.value(planned.from.place);
        line.to = m_places.value(planned.to.place);
        line.fromState = planned.from.state;
        line.toState = planned.to.state;
        if (planned.costMicros)
            line.unitCost = UnitCost::fromMicros(*planned.costMicros);
        draft.lines += line;
    }
    BACKROOM_TRY(const stock::Posted posted, seat.posting().post(draft));
    if (posted.number.isEmpty())
        return {};
    m_lastNumber = posted.number;
    m_lastLines = deed.type == stock::DocumentType::Count ? deed.differing : deed.lines.size();
    ++m_documents;
    m_entries += m_lastLines;
    return {};
}

Done DemoPlayer::changePrice(const PlannedDeed& deed, DemoSeat& seat) {
    const PlannedLine& planned = deed.lines.first();
    stock::StockUsage usage(seat.desk());
    catalog::ProductCatalog products(seat.desk(), usage);
    BACKROOM_TRY(const catalog::Product product, products.productOf(m_variants.value(planned.sku)));
    for (const catalog::Variant& before : product.variants) {
        if (before.sku != planned.sku)
            continue;
        catalog::Variant after = before;
        after.price = UnitPrice::fromMicros(planned.costMicros.value_or(0));
        BACKROOM_CHECK(products.changeVariant(before, after));
    }
    return {};
}

Done DemoPlayer::importByMistake(const PlannedDeed& deed, DemoSeat& seat) {
    stock::StockUsage usage(seat.desk());
    dataexchange::Importer importer(seat.desk(), usage, usage);
    const auto file = dataexchange::ImportFile::of(deed.note.toUtf8(), deed.reference);
    BACKROOM_TRY(const auto taken, importer.run(dataexchange::ImportKind::Products, file, {}));
    m_clock.advance(11LL * 60 * 1000);
    BACKROOM_CHECK(DemoTime::tell(seat.database(), m_clock.nowMs()));
    BACKROOM_CHECK(importer.undo(taken.importId));
    return {};
}

Done DemoPlayer::announceDelivery(const PlannedDeed& deed, DemoSeat& seat) {
    stock::Receiving receiving(seat.desk());
    const Uuid session = m_uuids.next(deed.atMs);
    BACKROOM_CHECK(receiving.start(session, m_uuids.next(deed.atMs), {}));
    BACKROOM_CHECK(receiving.setHead(session, deed.party.section(u'/', 1), deed.reference,
                                     stock::Receiving::Newcomer::Make));
    return {};
}

} // namespace backroom::app
