#include "trials/trial_facts.h"

#include "demo/demo_names.h"
#include "demo/demo_plan.h"
#include "demo/demo_words.h"
#include "services.h"

namespace backroom::app {

namespace {

constexpr int mostRows = 2'000;
constexpr int mostImports = 50;
constexpr int daysOnTheWay = 6; ///< of TR-0318 on the day the demo was made
constexpr int firstHour = 6;    ///< the demo's own deeds of that day are over by then
const QString kerasOrder = QStringLiteral("PO-1042");
const QString unknownCode = QStringLiteral("9520999000016");

Result<QList<stock::MovementRow>> rowsWhere(Services& services, const ListFilter& filter) {
    const ListRequest request{filter, {}, ListSort{QStringLiteral("id"), Qt::DescendingOrder}};
    BACKROOM_TRY(const auto part, services.movements.list().part(request, ListPlace::start(), mostRows));
    return part.rows;
}

/// The document of a story, not the one that takes it back.
Result<std::optional<stock::MovementRow>> ofReference(Services& services, const QString& reference) {
    BACKROOM_TRY(
        const QList<stock::MovementRow> rows,
        rowsWhere(services, ListFilter::where(QStringLiteral("reference"), Compare::Equals, {reference})));
    for (const stock::MovementRow& row : rows) {
        if (row.reversesNumber.isEmpty())
            return row;
    }
    return std::nullopt;
}

const QString mugs = QStringLiteral("MUG-350-"); ///< how the codes of the mugs begin
const Quantity carton = Quantity::whole(6);

/// Six mugs out of one bin into another.
bool isMugsMoved(const stock::MovementRow& row) {
    return row.sku.startsWith(mugs) && row.quantity == carton && row.fromInside && row.toInside &&
           row.fromCode != row.toCode;
}

/// One mug is gone, for no other reason than that it broke.
bool isMugBroken(const stock::MovementRow& row) {
    return row.sku.startsWith(mugs) && row.quantity == Quantity::whole(1) && row.fromInside &&
           !row.toInside && demo_words::isBroken(row.reason);
}

/// What one line of somebody's document shows to have been tried; what takes another back is looked at by
/// itself. `suppliers`: whose delivery it may say it is to be Kera's.
QString triedBy(const stock::MovementRow& row, const QStringList& suppliers) {
    switch (row.type) {
    case stock::DocumentType::Receipt:
        if (row.reference.isEmpty())
            return QStringLiteral("parcel");
        return row.reference == kerasOrder && suppliers.contains(row.party) ? QStringLiteral("delivery")
                                                                            : QString();
    case stock::DocumentType::Transfer:
        return isMugsMoved(row) ? QStringLiteral("move") : QString();
    case stock::DocumentType::Adjustment:
        return isMugBroken(row) ? QStringLiteral("broken") : QString();
    default:
        return {};
    }
}

/// Of these documents the ones that this person posted.
Result<QSet<QString>> postedBy(Services& services, const QString& person, const QVariantList& numbers) {
    BACKROOM_TRY(const QList<stock::MovementRow> rows,
                 rowsWhere(services, ListFilter::where(QStringLiteral("number"), Compare::In, numbers)));
    QSet<QString> own;
    for (const stock::MovementRow& row : rows) {
        if (row.actor == person)
            own.insert(row.number);
    }
    return own;
}

/// `undone`: documents of imports that were taken back as a whole; nobody chose one of them.
Done addDocuments(Services& services, const stock::MovementRow& lost, qint64 sinceMs, const QString& person,
                  const QSet<QString>& undone, TrialFacts& facts) {
    const QString day = lost.businessDay.addDays(daysOnTheWay).toString(Qt::ISODate);
    BACKROOM_TRY(
        const QList<stock::MovementRow> rows,
        rowsWhere(services, ListFilter::where(QStringLiteral("business_day"), Compare::AtLeast, {day})));
    // Whoever scans its number without having begun the delivery says no supplier.
    BACKROOM_TRY(const locations::Place nobody,
                 services.places.systemPlace(locations::LocationKind::Supplier));
    const QStringList suppliers{demoSuppliers().first(), nobody.location.name};
    QVariantList takenBack;
    for (const stock::MovementRow& row : rows) {
        if (row.postedAtMs < sinceMs)
            continue;
        if (row.reversesNumber.isEmpty())
            facts.done.insert(triedBy(row, suppliers));
        else if (row.reversesNumber == facts.lostTransfer)
            facts.done.insert(QStringLiteral("hooks"));
        else if (row.actor == person && !undone.contains(row.reversesNumber))
            takenBack.append(row.reversesNumber);
    }
    facts.done.remove({});
    BACKROOM_TRY(const QSet<QString> own, postedBy(services, person, takenBack));
    if (!own.isEmpty())
        facts.done.insert(QStringLiteral("takeBack"));
    return {};
}

/// The documents of what was taken back as a whole.
Result<QSet<QString>> addImports(Services& services, qint64 sinceMs, TrialFacts& facts) {
    QSet<QString> documents;
    if (!services.desk.actor().may(Permission::ImportData))
        return documents;
    BACKROOM_TRY(const auto imports, services.importer.list(mostImports));
    for (const dataexchange::ImportRecord& import : imports) {
        if (import.startedAtMs < sinceMs || !import.undoneAtMs)
            continue;
        if (import.kind == dataexchange::ImportKind::Products && import.finishedAtMs)
            facts.done.insert(QStringLiteral("import"));
        BACKROOM_TRY(const auto made, services.importer.made(import.uuid, mostRows));
        for (const dataexchange::MadeThing& thing : made) {
            if (thing.kind == dataexchange::MadeThing::Kind::Document)
                documents.insert(thing.code);
        }
    }
    return documents;
}

} // namespace

Result<TrialFacts> readTrialFacts(Services& services, const QTimeZone& zone, const QString& person) {
    TrialFacts facts;
    BACKROOM_TRY(const auto lost, ofReference(services, QStringLiteral("TR-0318")));
    BACKROOM_TRY(const auto wrong, ofReference(services, QStringLiteral("KERA-7714")));
    if (wrong)
        facts.wrongReceipt = wrong->number;
    BACKROOM_TRY(const auto items,
                 services.codes.bySkus({QStringLiteral("ADV-24"), QStringLiteral("MUG-350-BLU")}));
    for (const catalog::VariantRef& item : items)
        (item.sku == QLatin1String("ADV-24") ? facts.adventBox : facts.blueMug) = item.id.value();
    BACKROOM_TRY(const auto known, services.codes.find(unknownCode));
    if (!known.isEmpty())
        facts.done.insert(QStringLiteral("unknown"));
    if (!lost)
        return facts; // somebody made another company of the demo
    facts.lostTransfer = lost->number;
    const qint64 sinceMs = demoInstant(lost->businessDay.addDays(daysOnTheWay), firstHour, 0, 0, zone);
    BACKROOM_TRY(const QSet<QString> undone, addImports(services, sinceMs, facts));
    BACKROOM_CHECK(addDocuments(services, *lost, sinceMs, person, undone, facts));
    return facts;
}

} // namespace backroom::app
