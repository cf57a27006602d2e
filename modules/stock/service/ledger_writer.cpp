#include "stock/service/ledger_writer.h"

#include "foundation/domain/id_list.h"
#include "foundation/service/bound_rows.h"
#include "foundation/service/query.h"
#include "stock/service/queries.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <charconv>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerWriter)
};

/// Every field with its length before it: no note can be written so that it reads as another field. All are
/// put down in one row of bytes, for a document of 100 lines has 200 of them.
class HashedFields {
public:
    void add(const QString& text) { addBytes(text.toUtf8()); }
    /// One field, its figures with a bar between them; "-" stands for one that is not known.
    void addFigures(std::initializer_list<std::optional<qint64>> figures) {
        m_figures.resize(0);
        for (const std::optional<qint64>& figure : figures) {
            if (!m_figures.isEmpty())
                m_figures += '|';
            if (figure)
                append(m_figures, *figure);
            else
                m_figures += '-';
        }
        addBytes(m_figures);
    }
    [[nodiscard]] QString hash() const {
        return QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
    }

private:
    static void append(QByteArray& bytes, qint64 figure) {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), figure).ptr;
        bytes.append(digits, end - digits);
    }
    void addBytes(const QByteArray& bytes) {
        append(m_bytes, bytes.size());
        m_bytes += ':';
        m_bytes += bytes;
        m_bytes += '\n';
    }

    QByteArray m_bytes;
    QByteArray m_figures;
};

} // namespace

QString documentContentHash(const LedgerHead& head, const QList<LedgerLine>& lines) {
    HashedFields fields;
    const Draft& draft = head.draft;
    fields.add(draft.uuid.toString());
    fields.add(documentTypeName(draft.type));
    fields.add(QString::number(head.effectiveAtMs));
    fields.add(head.businessDay.toString(Qt::ISODate));
    fields.add(QStringList{QString::number(draft.site.value()), QString::number(draft.party.value()),
                           QString::number(draft.reason.value()), QString::number(head.reverses.value()),
                           draft.negative == NegativeAcceptance::Accepted ? QStringLiteral("1")
                                                                          : QStringLiteral("0"),
                           draft.group.isNull() ? QString() : draft.group.toString()}
                   .join(QLatin1Char('|')));
    fields.add(draft.reference);
    fields.add(draft.note);
    for (const LedgerLine& line : lines) {
        const auto unitCost = line.unitCost ? std::optional<qint64>(line.unitCost->micros()) : std::nullopt;
        fields.addFigures({line.variant.value(), line.from.value(), line.to.value(), line.quantity.micros(),
                           unitCost, line.costTotalMinor, line.reverses.value()});
        fields.add(line.note);
    }
    return fields.hash();
}

Result<QHash<LocationId, PlaceFacts>> LedgerWriter::places(const Draft& draft) {
    QSet<LocationId> wanted;
    for (const DraftLine& line : draft.lines)
        wanted << line.from << line.to;
    for (const LocationId id : {draft.site, draft.party}) {
        if (id)
            wanted << id;
    }
    QHash<LocationId, PlaceFacts> facts;
    Query query(m_desk.database(), queries::placeFacts);
    query.bind(":ids", idList(wanted));
    BACKROOM_CHECK(query.exec());
    while (query.next()) {
        PlaceFacts place{
            query.id<locations::Location>("id"),
            query.text("code"),
            locations::locationKindFromName(query.text("kind")).value_or(locations::LocationKind::Bin),
            query.id<locations::Location>("site_id"),
            query.text("site_time_zone"),
            query.flag("holds_stock"),
            query.flag("archived")};
        if (place.isArchived)
            return fail(ErrorKind::Refused, QStringLiteral("stock.place_archived"),
                        Text::tr("This location is archived"), place.code, Text::tr("use another location"));
        facts.insert(place.id, place);
    }
    if (facts.size() != wanted.size())
        return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_place"),
                    Text::tr("A location does not exist"), draft.reference, Text::tr("reload and try again"));
    return facts;
}

Done LedgerWriter::checkPrecision(const QList<DraftLine>& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // Whole numbers fit every unit, and nearly all are.
        const qint64 micros = lines[i].quantity.micros();
        if (micros % Quantity::one == 0)
            continue;
        Query query(m_desk.database(), queries::variantUnit);
        query.bind(":id", lines[i].variant);
        BACKROOM_CHECK(query.execAndNext());
        const qint64 decimals = query.int64("unit_decimals");
        qint64 step = Quantity::one;
        for (qint64 d = 0; d < decimals; ++d)
            step /= 10;
        if (micros % step != 0)
            return fail(
                ErrorKind::Invalid, QStringLiteral("catalog.too_precise_for_unit"),
                decimals == 0
                    ? Text::tr("%1 is counted in whole %2").arg(query.text("sku"), query.text("unit_code"))
                    : Text::tr("%1 has at most %2 decimals").arg(query.text("sku")).arg(decimals),
                Text::tr("line %1, %2").arg(i + 1).arg(lines[i].quantity.toString()),
                Text::tr("round the quantity"));
    }
    return {};
}

Done LedgerWriter::findHoldingsOneByOne(const QList<Key>& keys, const QHash<qint64, int>& tracked) {
    for (const Key& key : keys) {
        const auto [variant, location, state] = key;
        Query find(m_desk.database(), queries::holdingFind);
        find.bind(":variant_id", variant).bind(":location_id", location).bind(":state", state);
        BACKROOM_TRY(const bool exists, find.execAndNext());
        if (exists) {
            m_found.insert(key, find.int64("id"));
            continue;
        }
        Query add(m_desk.database(), queries::holdingAdd);
        add.bind(":variant_id", variant).bind(":location_id", location).bind(":state", state);
        add.bind(":tracked", tracked.value(location));
        BACKROOM_CHECK(add.execAndNext());
        m_found.insert(key, add.int64("id"));
    }
    return {};
}

Done LedgerWriter::findHoldings(const QList<Key>& keys, const QHash<qint64, int>& tracked) {
    QList<Key> missing;
    for (const Key& key : keys) {
        if (!m_known.contains(key) && !m_found.contains(key))
            missing += key;
    }
    if (missing.isEmpty())
        return {};
    if (m_desk.database().isSqlite())
        return findHoldingsOneByOne(missing, tracked);
    QList<qint64> variants;
    QList<qint64> places;
    QList<qint64> states;
    QList<qint64> inside;
    for (const auto& [variant, location, state] : std::as_const(missing)) {
        variants += variant;
        places += location;
        states += state;
        inside += tracked.value(location);
    }
    // Another desk may open the same account between our look and our insert; the second look sees it.
    for (int look = 0; look < 3; ++look) {
        Query query(m_desk.database(), queries::holdingsFindOrAdd);
        query.bind(":variants", pgArray(variants)).bind(":locations", pgArray(places));
        query.bind(":states", pgArray(states)).bind(":tracked", pgArray(inside));
        BACKROOM_CHECK(query.exec());
        while (query.next())
            m_found.insert(
                Key{query.int64("variant_id"), query.int64("location_id"), int(query.int64("state"))},
                query.int64("id"));
        const bool complete = std::all_of(missing.cbegin(), missing.cend(),
                                          [this](const Key& key) { return m_found.contains(key); });
        if (complete)
            return {};
    }
    return fail(ErrorKind::Unavailable, QStringLiteral("database.busy"), Text::tr("The database is busy"), {},
                Text::tr("try again in a moment"));
}

Result<QList<LedgerLine>> LedgerWriter::resolve(const QList<DraftLine>& lines,
                                                const QHash<LocationId, PlaceFacts>& places) {
    QList<Key> keys;
    QSet<Key> seen;
    QHash<qint64, int> tracked;
    for (const PlaceFacts& place : places)
        tracked.insert(place.id.value(), place.holdsStock ? 1 : 0);
    const auto fromKey = [](const DraftLine& l) {
        return Key{l.variant.value(), l.from.value(), static_cast<int>(l.fromState)};
    };
    const auto toKey = [](const DraftLine& l) {
        return Key{l.variant.value(), l.to.value(), static_cast<int>(l.toState)};
    };
    for (const DraftLine& line : lines) {
        for (const Key& key : {fromKey(line), toKey(line)}) {
            if (!seen.contains(key)) {
                seen << key;
                keys += key;
            }
        }
    }
    BACKROOM_CHECK(findHoldings(keys, tracked));
    const auto idOf = [this](const Key& key) {
        const auto known = m_known.constFind(key);
        return HoldingId(known != m_known.cend() ? *known : m_found.value(key));
    };
    QList<LedgerLine> out;
    out.reserve(lines.size());
    for (const DraftLine& line : lines)
        out += LedgerLine{line.variant,
                          idOf(fromKey(line)),
                          idOf(toKey(line)),
                          line.quantity,
                          line.unitCost,
                          line.costTotalMinor,
                          {},
                          line.note};
    return out;
}

Result<QList<LedgerLine>> LedgerWriter::differences(const QList<LedgerLine>& counted) {
    QList<HoldingId> ids;
    QHash<HoldingId, qint64> found;
    for (const LedgerLine& line : counted) {
        ids += line.to;
        BACKROOM_TRY(found[line.to], decimal::add(found.value(line.to), line.quantity.micros()));
    }
    QHash<HoldingId, qint64> onHand;
    Query lock(m_desk.database(), queries::holdingsLock);
    lock.bind(":ids", idList(ids));
    BACKROOM_CHECK(lock.exec());
    while (lock.next())
        onHand.insert(lock.id<Holding>("id"), lock.int64("on_hand"));
    QList<LedgerLine> out;
    QSet<qint64> done;
    for (LedgerLine line : counted) {
        if (done.contains(line.to.value()))
            continue; // several lines of one place are one finding
        done << line.to.value();
        const qint64 difference = found.value(line.to) - onHand.value(line.to);
        if (difference == 0)
            continue;
        if (difference < 0) {
            std::swap(line.from, line.to);
            line.unitCost.reset();
        }
        line.costTotalMinor.reset();
        line.quantity = Quantity::fromMicros(qAbs(difference));
        out += line;
    }
    return out;
}

Result<DocumentId> LedgerWriter::insertHead(const LedgerHead& head) {
    const Draft& draft = head.draft;
    Query insert(m_desk.database(), queries::documentInsert);
    insert.bind(":uuid", draft.uuid).bind(":type", documentTypeName(draft.type));
    insert.bindOrNull(":site_id", draft.site).bindOrNull(":party_id", draft.party);
    insert.bindOrNull(":reason_id", draft.reason)
        .bind(":reference", draft.reference)
        .bind(":note", draft.note);
    insert.bind(":effective_at", head.effectiveAtMs).bind(":business_day", head.businessDay);
    insert.bind(":desk", m_desk.name());
    insert.bind(":negative_accepted", draft.negative == NegativeAcceptance::Accepted ? 1 : 0);
    if (draft.group.isNull())
        insert.bindNull(":group_uuid");
    else
        insert.bind(":group_uuid", draft.group);
    insert.bindOrNull(":reverses_id", head.reverses);
    BACKROOM_CHECK(insert.execAndNext());
    return insert.id<Document>("id");
}

Done LedgerWriter::insertEntries(DocumentId document, const LedgerHead& head,
                                 const QList<LedgerLine>& lines) {
    if (lines.size() > 1)
        return m_desk.database().isSqlite() ? insertEntriesAsRows(document, head, lines)
                                            : insertEntriesAtOnce(document, head, lines);
    Query insert(m_desk.database(), queries::entryInsert);
    insert.bind(":document_id", document).bind(":effective_at", head.effectiveAtMs);
    insert.bind(":business_day", head.businessDay);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LedgerLine& line = lines[i];
        insert.bind(":line_no", qint64(i + 1)).bind(":variant_id", line.variant);
        insert.bind(":from_holding_id", line.from)
            .bind(":to_holding_id", line.to)
            .bind(":quantity", line.quantity);
        insert.bind(":unit_cost",
                    line.unitCost ? std::optional<qint64>(line.unitCost->micros()) : std::nullopt);
        insert.bind(":cost_total", line.costTotalMinor).bindOrNull(":reverses_id", line.reverses);
        insert.bind(":note", line.note);
        BACKROOM_CHECK(insert.exec());
    }
    return {};
}

Done LedgerWriter::insertEntriesAsRows(DocumentId document, const LedgerHead& head,
                                       const QList<LedgerLine>& lines) {
    constexpr int columns = 9;
    auto rows = std::make_shared<BoundRows>(columns);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LedgerLine& line = lines[i];
        for (const qint64 value :
             {i + 1, line.variant.value(), line.from.value(), line.to.value(), line.quantity.micros()})
            rows->add(value);
        rows->add(line.unitCost ? std::optional<qint64>(line.unitCost->micros()) : std::nullopt);
        rows->add(line.costTotalMinor);
        rows->add(line.reverses ? std::optional<qint64>(line.reverses.value()) : std::nullopt);
        rows->add(line.note.isNull() ? QStringLiteral("") : line.note);
    }
    Query insert(m_desk.database(), queries::entriesInsert);
    insert.bind(":document_id", document).bind(":effective_at", head.effectiveAtMs);
    insert.bind(":business_day", head.businessDay).bind(":lines", std::move(rows));
    return insert.exec();
}

Done LedgerWriter::insertEntriesAtOnce(DocumentId document, const LedgerHead& head,
                                       const QList<LedgerLine>& lines) {
    QList<qint64> numbers;
    QList<qint64> variants;
    QList<qint64> froms;
    QList<qint64> tos;
    QList<qint64> quantities;
    QList<std::optional<qint64>> unitCosts;
    QList<std::optional<qint64>> totals;
    QList<std::optional<qint64>> reverses;
    QStringList notes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LedgerLine& line = lines[i];
        numbers += i + 1;
        variants += line.variant.value();
        froms += line.from.value();
        tos += line.to.value();
        quantities += line.quantity.micros();
        unitCosts += line.unitCost ? std::optional<qint64>(line.unitCost->micros()) : std::nullopt;
        totals += line.costTotalMinor;
        reverses += line.reverses ? std::optional<qint64>(line.reverses.value()) : std::nullopt;
        notes += line.note.isNull() ? QStringLiteral("") : line.note;
    }
    Query insert(m_desk.database(), queries::entriesInsert);
    insert.bind(":document_id", document).bind(":effective_at", head.effectiveAtMs);
    insert.bind(":business_day", head.businessDay).bind(":lines", pgArray(numbers));
    insert.bind(":variants", pgArray(variants)).bind(":froms", pgArray(froms)).bind(":tos", pgArray(tos));
    insert.bind(":quantities", pgArray(quantities)).bind(":unit_costs", pgArray(unitCosts));
    insert.bind(":cost_totals", pgArray(totals))
        .bind(":reverses", pgArray(reverses))
        .bind(":notes", pgArray(notes));
    return insert.exec();
}

Result<Posted> LedgerWriter::write(const LedgerHead& head, const QList<LedgerLine>& lines,
                                   const QString& contentHash) {
    BACKROOM_TRY(const DocumentId document, insertHead(head));
    BACKROOM_CHECK(insertEntries(document, head, lines));
    Query post(m_desk.database(), queries::documentPost);
    post.bind(":id", document).bind(":prefix", documentNumberPrefix(head.draft.type));
    post.bind(":content_hash", contentHash);
    BACKROOM_TRY(const bool posted, post.execAndNext());
    if (!posted)
        return fail(ErrorKind::Unexpected, QStringLiteral("stock.not_posted"),
                    Text::tr("The document was not posted"), head.draft.uuid.toString(),
                    Text::tr("please report this with the log"));
    return Posted{document, head.draft.uuid, post.text("number"), false};
}

void LedgerWriter::committed() {
    m_known.insert(m_found);
    m_found.clear();
    // 100,000 accounts are 10 MB; beyond that start afresh rather than grow for ever.
    if (m_known.size() > 100'000)
        m_known.clear();
}

void LedgerWriter::rolledBack() {
    m_found.clear();
}

} // namespace backroom::stock
