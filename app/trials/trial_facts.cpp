#include "trials/trial_facts.h"

#include "demo/demo_plan.h"
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

/// What one line of somebody's document shows to have been tried.
QString triedBy(const stock::MovementRow& row, const QString& lostTransfer) {
    if (!row.reversesNumber.isEmpty())
        return row.reversesNumber == lostTransfer ? QStringLiteral("hooks") : QStringLiteral("takeBack");
    switch (row.type) {
    case stock::DocumentType::Receipt:
        return row.reference == kerasOrder ? QStringLiteral("delivery") : QStringLiteral("parcel");
    case stock::DocumentType::Transfer:
        return QStringLiteral("move");
    case stock::DocumentType::Adjustment:
        return QStringLiteral("broken");
    default:
        return {};
    }
}

Done addDocuments(Services& services, const stock::MovementRow& lost, qint64 sinceMs, TrialFacts& facts) {
    const QString day = lost.businessDay.addDays(daysOnTheWay).toString(Qt::ISODate);
    BACKROOM_TRY(
        const QList<stock::MovementRow> rows,
        rowsWhere(services, ListFilter::where(QStringLiteral("business_day"), Compare::AtLeast, {day})));
    for (const stock::MovementRow& row : rows) {
        if (row.postedAtMs >= sinceMs)
            facts.done.insert(triedBy(row, facts.lostTransfer));
    }
    facts.done.remove({});
    return {};
}

Done addImports(Services& services, qint64 sinceMs, TrialFacts& facts) {
    if (!services.desk.actor().may(Permission::ImportData))
        return {};
    BACKROOM_TRY(const auto imports, services.importer.list(mostImports));
    for (const dataexchange::ImportRecord& import : imports) {
        if (import.startedAtMs >= sinceMs && import.undoneAtMs)
            facts.done.insert(QStringLiteral("import"));
    }
    return {};
}

} // namespace

Result<TrialFacts> readTrialFacts(Services& services, const QTimeZone& zone) {
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
    BACKROOM_CHECK(addDocuments(services, *lost, sinceMs, facts));
    BACKROOM_CHECK(addImports(services, sinceMs, facts));
    return facts;
}

} // namespace backroom::app
