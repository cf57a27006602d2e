#include "today/service/today.h"

#include "foundation/service/query.h"
#include "identity/service/company.h"
#include "stock/service/stock_values.h"
#include "today/service/day_counts.h"
#include "today/service/queries.h"

#include <algorithm>

namespace backroom::today {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 stillMs = 180 * dayMs;
constexpr qint64 lookedAtMs = 30 * dayMs;
constexpr qint64 backupTooOldMs = 2 * dayMs;

void bindSite(Query& query, const QString& site) {
    if (site.isEmpty())
        query.bindNull(":site");
    else
        query.bind(":site", site);
}

} // namespace

Result<QList<WorkLine>> Today::work(const QString& site) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QList<WorkLine> lines;
    if (m_desk.actor().may(Permission::PostStock)) {
        BACKROOM_CHECK(addDrafts(site, lines));
        BACKROOM_CHECK(addParked(site, lines));
    }
    BACKROOM_CHECK(addItems(site, lines));
    if (m_desk.actor().may(Permission::ReadJournal))
        BACKROOM_CHECK(addLookedAt(site, lines));
    // Of a server only an administrator's desk makes one.
    if (m_desk.database().isSqlite() || m_desk.actor().may(Permission::AdministerDatabase))
        addBackup(lines);
    return lines;
}

Done Today::addDrafts(const QString& site, QList<WorkLine>& lines) {
    Query query(m_desk.database(), queries::drafts);
    bindSite(query, site);
    BACKROOM_CHECK(query.exec());
    QMap<Work, WorkLine> found;
    while (query.next()) {
        const QString task = query.text("task");
        const Work what = !query.flag("is_mine")              ? Work::OthersDraft
                          : task == QLatin1String("receive")  ? Work::Delivery
                          : task == QLatin1String("transfer") ? Work::Move
                                                              : Work::Adjustment;
        WorkLine& line = found[what];
        line.scans += query.int64("scans");
        if (++line.count > 1)
            continue; // the oldest comes first
        line.sinceMs = query.int64("opened_at");
        line.party = query.text("party");
        line.reference = query.text("delivery_note");
        line.person = query.text("person");
    }
    for (const Work what : {Work::Delivery, Work::Move, Work::Adjustment, Work::OthersDraft}) {
        WorkLine line = found.value(what);
        line.what = what;
        lines += line;
    }
    return {};
}

Done Today::addParked(const QString& site, QList<WorkLine>& lines) {
    Query query(m_desk.database(), queries::parked);
    bindSite(query, site);
    BACKROOM_CHECK(query.execAndNext());
    WorkLine line;
    line.what = Work::Parked;
    line.count = query.int64("codes");
    line.scans = query.int64("scans");
    line.sinceMs = query.optionalInt64("since");
    lines += line;
    return {};
}

Done Today::addItems(const QString& site, QList<WorkLine>& lines) {
    Query query(m_desk.database(), queries::items);
    bindSite(query, site);
    query.bind(":still_before", m_desk.nowMs() - stillMs);
    BACKROOM_CHECK(query.exec());
    QHash<QString, WorkLine> found;
    while (query.next()) {
        WorkLine& line = found[query.text("kind")];
        line.count = query.int64("items");
        line.sinceMs = query.optionalInt64("since");
        line.variant = stock::VariantId(query.int64("variant_id"));
        line.item = query.text("name");
        line.document = query.text("number");
        line.reference = query.text("reference");
    }
    for (const auto& [what, kind] : {std::pair{Work::OnTheWay, "on_the_way"},
                                     {Work::Negative, "negative"},
                                     {Work::Held, "held"},
                                     {Work::NoBarcode, "no_barcode"},
                                     {Work::LyingStill, "lying_still"}}) {
        WorkLine line = found.value(QString::fromLatin1(kind));
        line.what = what;
        lines += line;
    }
    return {};
}

Done Today::addLookedAt(const QString& site, QList<WorkLine>& lines) {
    Query query(m_desk.database(), queries::lookedAt);
    bindSite(query, site);
    query.bind(":since", m_desk.nowMs() - lookedAtMs);
    BACKROOM_CHECK(query.exec());
    WorkLine reversed;
    reversed.what = Work::Reversed;
    WorkLine overridden;
    overridden.what = Work::Overridden;
    while (query.next()) {
        WorkLine& line = query.text("kind") == QLatin1String("reversed") ? reversed : overridden;
        line.count = query.int64("documents");
        line.sinceMs = query.int64("posted_at");
        line.document = query.text("number");
        line.person = query.text("person");
    }
    lines += reversed;
    lines += overridden;
    return {};
}

void Today::addBackup(QList<WorkLine>& lines) {
    // Each was opened and found good before it got its name.
    const QList<KeptBackup> made = m_safety.history();
    WorkLine line;
    line.what = Work::Backup;
    // One whose books were found broken is no backup to rely on.
    const auto good = std::find_if(made.begin(), made.end(), [](const KeptBackup& kept) {
        return !kept.proof || kept.proof->problem.isEmpty();
    });
    if (good != made.end()) {
        line.sinceMs = good->info.madeAtMs;
        line.isProved = good->proof && good->proof->journalRows > 0;
    }
    line.count = !line.sinceMs || m_desk.nowMs() - *line.sinceMs > backupTooOldMs ? 1 : 0;
    lines += line;
}

Result<Figures> Today::figures(const QString& site) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    BACKROOM_TRY(const auto company, identity::Company(m_desk).settings());
    const QTimeZone zone = company.zone();
    const qint64 nowMs = m_desk.nowMs();
    const QDate today = businessDay(nowMs, zone);
    const qint64 midnight = endOfBusinessDayMs(today.addDays(-1), zone) + 1;
    DayCounts counts(today);
    Query query(m_desk.database(), queries::days);
    bindSite(query, site);
    query.bind(":midnight", midnight)
        .bind(":elapsed", nowMs - midnight)
        .bind(":from_at", endOfBusinessDayMs(counts.firstMonday().addDays(-1), zone));
    BACKROOM_CHECK(query.exec());
    while (query.next())
        counts.add({query.day("business_day"),
                    {query.int64("moved"), query.int64("moved_early")},
                    {query.int64("received"), query.int64("received_early")},
                    {query.int64("issued"), query.int64("issued_early")}});
    Figures figures;
    figures.today = today;
    figures.moved = counts.ofToday(&DayCount::moved);
    figures.received = counts.ofToday(&DayCount::received);
    figures.issued = counts.ofThisWeek(&DayCount::issued);
    figures.weeks = counts.weeks();
    BACKROOM_TRY(figures.documents, documents(site));
    return figures;
}

Result<QList<LastDocument>> Today::documents(const QString& site) {
    Query query(m_desk.database(), queries::documents);
    bindSite(query, site);
    query.bind(":row_limit", documentsShown);
    BACKROOM_CHECK(query.exec());
    QList<LastDocument> rows;
    while (query.next())
        rows += LastDocument{
            query.text("number"),
            stock::documentTypeFromName(query.text("type")).value_or(stock::DocumentType::Adjustment),
            query.int64("posted_at"),
            query.int64("line_count"),
            query.text("reference"),
            query.text("reverses_number"),
            query.text("party"),
            query.text("person")};
    return rows;
}

Result<Value> Today::value() {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    BACKROOM_TRY(const auto company, identity::Company(m_desk).settings());
    BACKROOM_TRY(const stock::StockValues values, stock::ValueHistory(m_desk).read(monthsShown - 1));
    Value out;
    out.currency = values.currency;
    out.valueMinor = values.now.valueMinor;
    out.unknownItems = values.now.unknownItems;
    out.firstUnknown = values.now.firstUnknown;
    const QDate today = businessDay(m_desk.nowMs(), company.zone());
    const QDate present(today.year(), today.month(), 1);
    for (const stock::StockValue& end : values.months) {
        const QDate day = businessDay(end.atMs, company.zone());
        const QDate month(day.year(), day.month(), 1);
        // A month in which nothing moved ended as the one before it.
        while (!out.months.isEmpty() && out.months.last().month.addMonths(1) < month)
            out.months += MonthValue{out.months.last().month.addMonths(1), out.months.last().valueMinor};
        if (month < present)
            out.months += MonthValue{month, end.valueMinor};
    }
    while (!out.months.isEmpty() && out.months.last().month.addMonths(1) < present)
        out.months += MonthValue{out.months.last().month.addMonths(1), out.months.last().valueMinor};
    out.months += MonthValue{present, out.valueMinor};
    out.months = out.months.mid(qMax<qsizetype>(0, out.months.size() - monthsShown));
    return out;
}

} // namespace backroom::today
