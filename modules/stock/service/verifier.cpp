#include "stock/service/verifier.h"

#include "foundation/service/file_check.h"
#include "foundation/service/query.h"
#include "locations/service/place_finder.h"
#include "stock/service/ledger_writer.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

QString pieces(qint64 micros) {
    return Quantity::fromMicros(micros).toString();
}

/// A document as the database keeps it.
struct KeptDocument {
    qint64 id = 0;
    QString number;
    QString hash;
    LedgerHead head;
    QList<LedgerLine> lines;
};

KeptDocument headOf(const Query& query) {
    KeptDocument kept;
    kept.id = query.int64("id");
    kept.number = query.text("number");
    kept.hash = query.text("content_hash");
    LedgerHead& head = kept.head;
    head.effectiveAtMs = query.int64("effective_at");
    head.businessDay = query.day("business_day");
    head.reverses = query.id<Document>("reverses_id");
    head.draft.uuid = query.uuid("uuid");
    head.draft.type = documentTypeFromName(query.text("type")).value_or(DocumentType::Adjustment);
    head.draft.site = query.id<locations::Location>("site_id");
    head.draft.party = query.id<locations::Location>("party_id");
    head.draft.reason = query.id<Reason>("reason_id");
    head.draft.reference = query.text("reference");
    head.draft.note = query.text("note");
    head.draft.negative =
        query.flag("negative_accepted") ? NegativeAcceptance::Accepted : NegativeAcceptance::NotAsked;
    if (!query.text("group_uuid").isEmpty())
        head.draft.group = query.uuid("group_uuid");
    return kept;
}

LedgerLine lineOf(const Query& query) {
    LedgerLine line{VariantId(query.int64("variant_id")),
                    query.id<Holding>("from_holding_id"),
                    query.id<Holding>("to_holding_id"),
                    query.quantity("quantity"),
                    {},
                    query.optionalInt64("cost_total"),
                    query.id<Entry>("entry_reverses_id"),
                    query.text("entry_note")};
    if (const auto cost = query.optionalInt64("unit_cost"))
        line.unitCost = UnitCost::fromMicros(*cost);
    return line;
}

/// Whether the total is the unit cost times the quantity. A cost per carton is divided among its pieces, so
/// the unit cost may be half a millionth off, the total by that of every piece.
bool isCostOf(const LedgerLine& line, const Currency& currency) {
    if (!line.unitCost || !line.costTotalMinor)
        return line.unitCost.has_value() == line.costTotalMinor.has_value();
    const auto total = line.unitCost->total(line.quantity, currency);
    if (!total)
        return false;
    qint64 minorPerMajor = 1;
    for (int i = 0; i < currency.minorDigits(); ++i)
        minorPerMajor *= 10;
    const auto rounding =
        decimal::mulDiv(line.quantity.micros(), minorPerMajor, 2 * Quantity::one * Quantity::one);
    return rounding && qAbs(*line.costTotalMinor - total->minor()) <= *rounding + 1;
}

QString flawWords(const QString& flaw) {
    if (flaw == QLatin1String("no_document"))
        return Text::tr("gone");
    if (flaw == QLatin1String("no_journal"))
        return Text::tr("not in the journal");
    if (flaw == QLatin1String("number"))
        return Text::tr("another number");
    if (flaw == QLatin1String("person"))
        return Text::tr("another person");
    if (flaw == QLatin1String("desk"))
        return Text::tr("another desk");
    if (flaw == QLatin1String("time"))
        return Text::tr("another time");
    return Text::tr("other content");
}

} // namespace

Result<QList<Difference>> Verifier::differences(Depth depth) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QList<Difference> out;
    if (depth == Depth::Deep) {
        BACKROOM_TRY(const QStringList damage, fileDamage(m_desk.database()));
        for (const QString& sentence : damage)
            out += damaged(m_desk.database().url(), sentence);
    }
    const Done derived = derive(depth, out);
    // What a damaged file cannot tell any more does not hide that it is damaged.
    if (!derived && out.isEmpty())
        return fail(derived.error());
    return out;
}

Difference Verifier::damaged(const DatabaseUrl& url, const QString& sentence) {
    const bool isFile = url.engine == Engine::Sqlite;
    return {isFile ? Text::tr("File") : Text::tr("Server"), isFile ? url.path : url.name, Text::tr("sound"),
            sentence};
}

Done Verifier::derive(Depth depth, QList<Difference>& out) {
    BACKROOM_CHECK(balances(out));
    BACKROOM_CHECK(documents(out));
    BACKROOM_CHECK(policies(out));
    if (depth == Depth::Deep) {
        BACKROOM_CHECK(checkpoints(out));
        BACKROOM_CHECK(contents(out));
        BACKROOM_CHECK(journal(out));
    }
    return {};
}

Done Verifier::balances(QList<Difference>& out) {
    Query query(m_desk.database(), queries::verifyBalances);
    BACKROOM_CHECK(query.exec());
    while (query.next())
        out += Difference{Text::tr("Balance"), query.text("sku") + QStringLiteral(" @ ") + query.text("code"),
                          pieces(query.int64("derived")), pieces(query.int64("on_hand"))};
    return {};
}

Done Verifier::documents(QList<Difference>& out) {
    Query open(m_desk.database(), queries::verifyOpenDocuments);
    BACKROOM_CHECK(open.exec());
    while (open.next())
        out += Difference{Text::tr("Document"), open.text("uuid"), Text::tr("posted"), Text::tr("open")};
    Query mixed(m_desk.database(), queries::verifyMixedEntries);
    BACKROOM_CHECK(mixed.exec());
    while (mixed.next())
        out += Difference{Text::tr("Entry"),
                          QStringLiteral("%1/%2").arg(mixed.text("number")).arg(mixed.int64("line_no")),
                          Text::tr("item and dates of its document"), Text::tr("others")};
    return {};
}

Done Verifier::policies(QList<Difference>& out) {
    BACKROOM_TRY(const QList<locations::PolicyAstray> astray,
                 locations::PlaceFinder(m_desk).policiesAstray());
    for (const locations::PolicyAstray& place : astray)
        out += Difference{Text::tr("Below zero"), place.code, place.derived, place.kept};
    return {};
}

Done Verifier::checkpoints(QList<Difference>& out) {
    Query query(m_desk.database(), queries::verifyCheckpoints);
    BACKROOM_CHECK(query.exec());
    while (query.next()) {
        const QString when = QDateTime::fromMSecsSinceEpoch(query.int64("at"), Qt::UTC).toString(Qt::ISODate);
        out += Difference{Text::tr("Checkpoint"),
                          QStringLiteral("%1 @ %2, %3").arg(query.text("sku"), query.text("code"), when),
                          pieces(query.int64("derived")), pieces(query.int64("kept"))};
    }
    return {};
}

Done Verifier::contents(QList<Difference>& out) {
    Query company(m_desk.database(), queries::companyFacts);
    BACKROOM_CHECK(company.execAndNext());
    BACKROOM_TRY(const Currency currency, Currency::fromCode(company.text("currency")));
    Query last(m_desk.database(), queries::verifyLastSeq);
    BACKROOM_CHECK(last.execAndNext());
    constexpr qint64 step = 5000; // documents read at a time: memory stays flat
    for (qint64 after = 0; after < last.int64("last"); after += step) {
        Query query(m_desk.database(), queries::verifyDocuments);
        query.bind(":after_seq", after).bind(":until_seq", after + step);
        BACKROOM_CHECK(query.exec());
        KeptDocument document;
        const auto check = [&] {
            if (document.id != 0 && document.hash != documentContentHash(document.head, document.lines))
                out += Difference{Text::tr("Document"), document.number, Text::tr("as it was posted"),
                                  Text::tr("changed")};
        };
        while (query.next()) {
            if (query.int64("id") != document.id) {
                check();
                document = headOf(query);
            }
            if (!query.optionalInt64("line_no"))
                continue; // a document without entries: its hash says what is missing
            document.lines += lineOf(query);
            const LedgerLine& line = document.lines.last();
            if (!isCostOf(line, currency))
                out += Difference{Text::tr("Cost"),
                                  QStringLiteral("%1/%2").arg(document.number).arg(query.int64("line_no")),
                                  Text::tr("quantity × unit cost"),
                                  line.costTotalMinor ? Money(*line.costTotalMinor, currency).toString()
                                                      : Text::tr("none")};
        }
        check();
    }
    return {};
}

Done Verifier::journal(QList<Difference>& out) {
    if (!m_desk.actor().may(Permission::ReadJournal))
        return {};
    constexpr qint64 mostApartMs =
        600'000; // the document's clock and the journal's are read in one transaction
    Query query(m_desk.database(), queries::verifyJournal);
    query.bind(":most_apart", mostApartMs);
    BACKROOM_CHECK(query.exec());
    while (query.next())
        out += Difference{Text::tr("Document"), query.text("document"), Text::tr("as the journal tells"),
                          flawWords(query.text("flaw"))};
    return {};
}

} // namespace backroom::stock
