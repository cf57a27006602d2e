#include "stock/service/posting.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/checkpoints.h"
#include "stock/service/posted_before.h"
#include "stock/service/queries.h"
#include "stock/service/reasons.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Posting)
};

// A desk's clock may be this much ahead of the others before a document counts as dated in the future.
constexpr qint64 clockToleranceMs = 10LL * 60 * 1000;

const auto otherWasFaster = QLatin1String("database.duplicate");

Permission permissionFor(DocumentType type) {
    return type == DocumentType::Adjustment || type == DocumentType::Count ? Permission::AdjustStock
                                                                           : Permission::PostStock;
}

} // namespace

Result<Posted> Posting::post(const Draft& draft) {
    BACKROOM_TRY(const QList<Posted> posted, post(QList<Draft>{draft}));
    return posted.first();
}

Result<QList<Posted>> Posting::post(const QList<Draft>& drafts) {
    for (const Draft& draft : drafts)
        BACKROOM_CHECK(m_desk.require(permissionFor(draft.type)));
    for (const Draft& draft : drafts)
        BACKROOM_CHECK(checkDraft(draft));
    auto posted = postAll(drafts);
    // Another desk posted one of these UUIDs between our look and our insert; now the look finds it.
    return !posted && posted.error().code == otherWasFaster ? postAll(drafts) : posted;
}

Result<QList<Posted>> Posting::postAll(const QList<Draft>& drafts) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(loadCompany());
    QList<Posted> posted;
    for (const Draft& draft : drafts) {
        auto one = postOne(draft);
        if (!one) {
            transaction.rollback();
            m_writer.rolledBack();
            return fail(inWords(one.error()));
        }
        posted += *one;
    }
    BACKROOM_CHECK(transaction.commit());
    if (!transaction.isOutermost()) {
        m_writer.rolledBack(); // what encloses us may still fail
        return posted;
    }
    m_writer.committed();
    if (m_checkpoints == CheckpointTime::AfterPosting)
        keepCheckpoints();
    return posted;
}

void Posting::keepCheckpoints() {
    const QDate today = businessDay(m_desk.nowMs(), m_companyZone);
    const QDate month(today.year(), today.month(), 1);
    if (month == m_checkpointedMonth)
        return;
    m_checkpointedMonth = month;
    // Derived data: the posting stands whatever becomes of it, and the next desk makes what is missing.
    if (const auto made = Checkpoints(m_desk).ensure(); !made)
        qWarning("checkpoints: %s", qUtf8Printable(made.error().oneLine() + made.error().detail));
}

Result<Posted> Posting::postOne(const Draft& draft) {
    BACKROOM_TRY(const auto before, PostedBefore(m_desk, m_currency).find(draft));
    if (before)
        return *before;
    m_attempted = draft.lines;
    BACKROOM_CHECK(m_writer.checkPrecision(draft.lines));
    BACKROOM_TRY(const auto places, m_writer.places(draft));
    for (qsizetype i = 0; i < draft.lines.size(); ++i)
        BACKROOM_CHECK(checkEnds(draft.type, places[draft.lines[i].from].kind, places[draft.lines[i].to].kind,
                                 Text::tr("line %1").arg(i + 1)));
    BACKROOM_TRY(LedgerHead head, headFor(draft, places));
    BACKROOM_TRY(QList<LedgerLine> lines, m_writer.resolve(draft.lines, places));
    if (draft.type == DocumentType::Count) {
        BACKROOM_TRY(lines, m_writer.differences(lines));
        if (lines.isEmpty())
            return Posted{{}, draft.uuid, {}, false};
    }
    BACKROOM_CHECK(fillCosts(lines));
    return writeDown(head, lines);
}

Done Posting::loadCompany() {
    Query company(m_desk.database(), queries::companyFacts);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    if (!exists)
        return fail(ErrorKind::Unavailable, QStringLiteral("identity.no_company"),
                    Text::tr("There is no company yet"), m_desk.database().url().toString(),
                    Text::tr("make one with: backroomctl init"));
    BACKROOM_TRY(m_currency, Currency::fromCode(company.text("currency")));
    m_companyZone = QTimeZone(company.text("time_zone").toLatin1());
    return {};
}

Result<LedgerHead> Posting::headFor(const Draft& draft, const QHash<LocationId, PlaceFacts>& places) {
    LedgerHead head{draft, draft.effectiveAtMs.value_or(m_desk.nowMs()), {}, {}};
    head.draft.lines.clear();
    if (draft.reason) {
        BACKROOM_CHECK(Reasons(m_desk).checkUsable(draft.reason));
    }
    if (head.effectiveAtMs > m_desk.nowMs() + clockToleranceMs)
        return fail(ErrorKind::Refused, QStringLiteral("stock.in_the_future"),
                    Text::tr("The document is dated in the future"),
                    QDateTime::fromMSecsSinceEpoch(head.effectiveAtMs, Qt::UTC).toString(Qt::ISODate),
                    Text::tr("date it now or earlier"));
    // Checkpoints begin at 1970, and no shop's books are that old.
    if (head.effectiveAtMs <= 0)
        return fail(ErrorKind::Refused, QStringLiteral("stock.before_all_books"),
                    Text::tr("The document is dated before 1970"),
                    QDateTime::fromMSecsSinceEpoch(head.effectiveAtMs, Qt::UTC).toString(Qt::ISODate),
                    Text::tr("correct its date"));
    if (head.draft.site.isNull()) {
        for (const DraftLine& line : draft.lines) {
            const PlaceFacts& to = places[line.to];
            const PlaceFacts& inside = to.holdsStock ? to : places[line.from];
            if (inside.holdsStock) {
                head.draft.site = inside.site;
                break;
            }
        }
    }
    QTimeZone zone = m_companyZone;
    for (const PlaceFacts& place : places) {
        if (place.site == head.draft.site && !place.timeZone.isEmpty())
            zone = QTimeZone(place.timeZone.toLatin1());
    }
    head.businessDay = businessDay(head.effectiveAtMs, zone);
    return head;
}

Done Posting::fillCosts(QList<LedgerLine>& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LedgerLine& line = lines[i];
        if (line.unitCost && !line.costTotalMinor) {
            auto total = line.unitCost->total(line.quantity, m_currency);
            if (!total) {
                total.error().where = Text::tr("line %1").arg(i + 1);
                return fail(total.error());
            }
            line.costTotalMinor = total->minor();
        }
    }
    return {};
}

Result<Posted> Posting::writeDown(const LedgerHead& head, const QList<LedgerLine>& lines) {
    const QString contentHash = documentContentHash(head, lines);
    BACKROOM_TRY(const Posted posted, m_writer.write(head, lines, contentHash));
    QJsonObject after{{QStringLiteral("number"), posted.number},
                      {QStringLiteral("type"), documentTypeName(head.draft.type)},
                      {QStringLiteral("lines"), lines.size()},
                      {QStringLiteral("contentHash"), contentHash}};
    if (head.draft.negative == NegativeAcceptance::Accepted)
        after[QStringLiteral("negativeAccepted")] = true;
    if (!head.draft.note.isEmpty())
        after[QStringLiteral("note")] = head.draft.note;
    BACKROOM_CHECK(m_desk.record({head.reverses ? QStringLiteral("reverse") : QStringLiteral("post"),
                                  QStringLiteral("stock.document"),
                                  posted.uuid,
                                  {},
                                  after}));
    return posted;
}

/// The item and place whose lines, with what lies there, are more than 64 bits hold.
QString Posting::tooMuchOf() {
    QHash<HoldingKey, qint64> sums;
    for (const DraftLine& line : std::as_const(m_attempted)) {
        const HoldingKey key{line.variant.value(), line.to.value(), static_cast<int>(line.toState)};
        Query query(m_desk.database(), queries::shortage);
        query.bind(":variant_id", line.variant).bind(":location_id", line.to);
        query.bind(":state", static_cast<qint64>(line.toState));
        const auto row = query.execAndNext();
        const bool isInside = row && *row;
        const auto sum = decimal::add(sums.value(key), line.quantity.micros());
        if (sum && (!isInside || decimal::add(query.int64("on_hand"), *sum))) {
            sums[key] = *sum;
            continue;
        }
        return isInside ? Text::tr("%1 at %2").arg(query.text("sku"), query.text("code")) : QString();
    }
    return {};
}

Error Posting::inWords(Error error) {
    if (error.code == QLatin1String("decimal.too_large") && error.where.isEmpty()) {
        error.where = tooMuchOf();
        if (error.where.isEmpty())
            error.where = Text::tr("the lines of the document together");
        return error;
    }
    const bool isRefused = error.code == QLatin1String("stock.below_zero");
    if (!isRefused && error.code != QLatin1String("stock.negative_not_accepted"))
        return error;
    error.what = Text::tr("There is less there than would be taken");
    error.remedy = isRefused ? Text::tr("take less, or count the location first")
                             : Text::tr("confirm that it may go below zero");
    using Key = HoldingKey;
    QHash<Key, qint64> net;
    QList<Key> order;
    const auto add = [&](VariantId variant, LocationId place, StockState state, qint64 micros) {
        const Key key{variant.value(), place.value(), static_cast<int>(state)};
        if (!net.contains(key))
            order += key;
        net[key] += micros;
    };
    for (const DraftLine& line : std::as_const(m_attempted)) {
        add(line.variant, line.from, line.fromState, -line.quantity.micros());
        add(line.variant, line.to, line.toState, line.quantity.micros());
    }
    for (const Key& key : std::as_const(order)) {
        const auto [variant, place, state] = key;
        Query query(m_desk.database(), queries::shortage);
        query.bind(":variant_id", variant).bind(":location_id", place).bind(":state", state);
        const auto row = query.execAndNext();
        if (!row || !*row || net[key] >= 0 || query.int64("on_hand") + net[key] >= 0 ||
            query.text("negative_policy") == QLatin1String("allow"))
            continue;
        const QString left = query.quantity("on_hand").toString();
        const QString taker = query.text("taken_by");
        error.what =
            taker.isEmpty()
                ? Text::tr("Only %1 left of %2").arg(left, query.text("sku"))
                : Text::tr("Only %1 left of %2, last taken by %3").arg(left, query.text("sku"), taker);
        error.where = query.text("code");
        break;
    }
    return error;
}

Result<Posted> Posting::reverse(const QString& number, const ReversalWords& why, const Uuid& uuid) {
    BACKROOM_CHECK(m_desk.require(Permission::ReverseDocument));
    auto posted = reverseAtOnce(number, why, uuid);
    return !posted && posted.error().code == otherWasFaster ? reverseAtOnce(number, why, uuid) : posted;
}

Result<Posted> Posting::reverseAtOnce(const QString& number, const ReversalWords& why, const Uuid& uuid) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(loadCompany());
    auto posted = reverseOne(number, why, uuid);
    if (!posted) {
        transaction.rollback();
        return fail(inWords(posted.error()));
    }
    BACKROOM_CHECK(transaction.commit());
    return posted;
}

Result<Posted> Posting::reverseOne(const QString& number, const ReversalWords& why, const Uuid& uuid) {
    Query original(m_desk.database(), queries::documentByNumber);
    original.bind(":number", number.trimmed().toUpper()).bind(":uuid", number.trimmed().toLower());
    BACKROOM_TRY(const bool exists, original.execAndNext());
    if (!exists)
        return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_document"),
                    Text::tr("There is no such document"), number, Text::tr("check its number"));
    BACKROOM_TRY(const auto before,
                 PostedBefore(m_desk, m_currency).findReversal(uuid, original.id<Document>("id")));
    if (before)
        return *before;
    if (const QString by = original.text("reversed_by_number"); !by.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("stock.already_reversed"),
                    Text::tr("This document was taken back already"), original.text("number"),
                    Text::tr("see document %1").arg(by));
    LedgerHead head;
    head.draft.uuid = uuid.isNull() ? m_desk.newUuid() : uuid;
    head.draft.type = documentTypeFromName(original.text("type")).value_or(DocumentType::Adjustment);
    head.draft.site = original.id<locations::Location>("site_id");
    head.draft.party = original.id<locations::Location>("party_id");
    head.draft.reference = original.text("reference");
    if (!why.reason.trimmed().isEmpty()) {
        BACKROOM_TRY(head.draft.reason, Reasons(m_desk).findOrCreate(head.draft.type, why.reason));
    }
    head.draft.note = why.note;
    head.effectiveAtMs = m_desk.nowMs();
    head.reverses = original.id<Document>("id");

    m_attempted.clear();
    QList<LedgerLine> lines;
    Query entries(m_desk.database(), queries::entriesOfDocument);
    entries.bind(":document_id", head.reverses);
    BACKROOM_CHECK(entries.exec());
    while (entries.next()) {
        LedgerLine line{VariantId(entries.int64("variant_id")),
                        entries.id<Holding>("to_holding_id"),
                        entries.id<Holding>("from_holding_id"),
                        entries.quantity("quantity"),
                        {},
                        entries.optionalInt64("cost_total"),
                        entries.id<Entry>("id"),
                        {}};
        if (const auto cost = entries.optionalInt64("unit_cost"))
            line.unitCost = UnitCost::fromMicros(*cost);
        lines += line;
        m_attempted += DraftLine{line.variant,
                                 line.quantity,
                                 entries.id<locations::Location>("to_location_id"),
                                 entries.id<locations::Location>("from_location_id"),
                                 static_cast<StockState>(entries.int64("to_state")),
                                 static_cast<StockState>(entries.int64("from_state")),
                                 {},
                                 {},
                                 {}};
    }
    Draft sited;
    sited.site = head.draft.site;
    BACKROOM_TRY(const auto places, m_writer.places(sited));
    const QTimeZone zone = places.value(head.draft.site).timeZone.isEmpty()
                               ? m_companyZone
                               : QTimeZone(places.value(head.draft.site).timeZone.toLatin1());
    head.businessDay = businessDay(head.effectiveAtMs, zone);
    return writeDown(head, lines);
}

} // namespace backroom::stock
