#include "stock/service/posted_before.h"

#include "foundation/service/query.h"
#include "stock/service/ledger_writer.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PostedBefore)
};

tl::unexpected<Error> taken(const Posted& posted) {
    return fail(ErrorKind::Conflict, QStringLiteral("stock.uuid_taken"),
                Text::tr("%1 has this UUID, and says something else").arg(posted.number),
                posted.uuid.toString(), Text::tr("give the new document a UUID of its own"));
}

bool isSameHead(const Draft& asked, const Draft& posted) {
    return asked.type == posted.type && asked.party == posted.party && asked.reason == posted.reason &&
           asked.reference == posted.reference && asked.note == posted.note &&
           (asked.site.isNull() || asked.site == posted.site) &&
           (!asked.effectiveAtMs || asked.effectiveAtMs == posted.effectiveAtMs);
}

HoldingKey countedAt(const DraftLine& line) {
    return {line.variant.value(), line.to.value(), static_cast<int>(line.toState)};
}

HoldingKey takenFrom(const DraftLine& line) {
    return {line.variant.value(), line.from.value(), static_cast<int>(line.fromState)};
}

} // namespace

Result<std::optional<PostedBefore::Head>> PostedBefore::head(const Uuid& uuid) {
    Query find(m_desk.database(), queries::documentByUuid);
    find.bind(":uuid", uuid);
    BACKROOM_TRY(const bool exists, find.execAndNext());
    if (!exists)
        return std::optional<Head>();
    Head head;
    head.posted = {find.id<Document>("id"), uuid, find.text("number"), true};
    head.draft.type = documentTypeFromName(find.text("type")).value_or(DocumentType::Adjustment);
    head.draft.site = find.id<locations::Location>("site_id");
    head.draft.party = find.id<locations::Location>("party_id");
    head.draft.reason = find.id<Reason>("reason_id");
    head.draft.reference = find.text("reference");
    head.draft.note = find.text("note");
    head.draft.effectiveAtMs = find.int64("effective_at");
    head.reverses = find.id<Document>("reverses_id");
    head.postedSeq = find.int64("posted_seq");
    return std::optional<Head>(head);
}

Result<QList<DraftLine>> PostedBefore::lines(DocumentId document) {
    Query entries(m_desk.database(), queries::entriesOfDocument);
    entries.bind(":document_id", document);
    BACKROOM_CHECK(entries.exec());
    QList<DraftLine> lines;
    while (entries.next()) {
        DraftLine line;
        line.variant = VariantId(entries.int64("variant_id"));
        line.quantity = entries.quantity("quantity");
        line.from = entries.id<locations::Location>("from_location_id");
        line.to = entries.id<locations::Location>("to_location_id");
        line.fromState = static_cast<StockState>(entries.int64("from_state"));
        line.toState = static_cast<StockState>(entries.int64("to_state"));
        if (const auto cost = entries.optionalInt64("unit_cost"))
            line.unitCost = UnitCost::fromMicros(*cost);
        line.costTotalMinor = entries.optionalInt64("cost_total");
        line.note = entries.text("note");
        lines += line;
    }
    return lines;
}

Result<bool> PostedBefore::isSameLine(const DraftLine& asked, const DraftLine& posted) {
    if (asked.variant != posted.variant || asked.quantity != posted.quantity || asked.from != posted.from ||
        asked.to != posted.to || asked.fromState != posted.fromState || asked.toState != posted.toState ||
        asked.note != posted.note || asked.unitCost.has_value() != posted.unitCost.has_value())
        return false;
    if (!asked.unitCost)
        return true;
    if (asked.unitCost->micros() != posted.unitCost->micros())
        return false;
    if (asked.costTotalMinor)
        return asked.costTotalMinor == posted.costTotalMinor;
    BACKROOM_TRY(const Money total, asked.unitCost->total(asked.quantity, m_currency));
    return posted.costTotalMinor == total.minor();
}

Result<bool> PostedBefore::areSameLines(const Draft& draft, const QList<DraftLine>& posted) {
    if (draft.lines.size() != posted.size())
        return false;
    for (qsizetype i = 0; i < posted.size(); ++i) {
        BACKROOM_TRY(const bool same, isSameLine(draft.lines[i], posted[i]));
        if (!same)
            return false;
    }
    return true;
}

// The ledger keeps by what a count differed, not what was found; but after it that lay there.
Result<bool> PostedBefore::isSameCount(const Draft& draft, const QList<DraftLine>& posted, qint64 postedSeq) {
    QHash<HoldingKey, qint64> found;
    for (const DraftLine& line : draft.lines) {
        qint64& sum = found[countedAt(line)];
        BACKROOM_TRY(sum, decimal::add(sum, line.quantity.micros()));
    }
    const bool countsAll = std::all_of(posted.cbegin(), posted.cend(), [&found](const DraftLine& line) {
        return found.contains(countedAt(line)) || found.contains(takenFrom(line));
    });
    if (!countsAll)
        return false;
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        const auto [variant, location, state] = one.key();
        Query then(m_desk.database(), queries::onHandAtPosting);
        then.bind(":variant_id", variant).bind(":location_id", location).bind(":state", state);
        then.bind(":posted_seq", postedSeq);
        BACKROOM_CHECK(then.execAndNext());
        if (then.int64("on_hand") != one.value())
            return false;
    }
    return true;
}

Result<std::optional<Posted>> PostedBefore::find(const Draft& draft) {
    BACKROOM_TRY(const auto before, head(draft.uuid));
    if (!before)
        return std::optional<Posted>();
    if (before->reverses || !isSameHead(draft, before->draft))
        return taken(before->posted);
    BACKROOM_TRY(const auto posted, lines(before->posted.id));
    const bool isCount = draft.type == DocumentType::Count;
    BACKROOM_TRY(const bool same,
                 isCount ? isSameCount(draft, posted, before->postedSeq) : areSameLines(draft, posted));
    if (!same)
        return taken(before->posted);
    return std::optional<Posted>(before->posted);
}

Result<std::optional<Posted>> PostedBefore::findReversal(const Uuid& uuid, DocumentId original) {
    BACKROOM_TRY(const auto before, head(uuid));
    if (!before)
        return std::optional<Posted>();
    if (before->reverses != original)
        return taken(before->posted);
    return std::optional<Posted>(before->posted);
}

} // namespace backroom::stock
