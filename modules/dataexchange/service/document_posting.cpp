#include "dataexchange/service/document_posting.h"

#include "dataexchange/domain/value_reader.h"
#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

using locations::LocationKind;
using stock::DocumentType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

tl::unexpected<Error> at(Error error, const QString& where) {
    error.where = error.where.isEmpty() ? where : where + QStringLiteral(", ") + error.where;
    return fail(std::move(error));
}

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

QByteArray DocumentPosting::toJson(const QList<stock::Posted>& posted) {
    QByteArray out("{\"posted\":[");
    for (qsizetype i = 0; i < posted.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"number\":\"" + posted[i].number.toUtf8() +
               "\",\"uuid\":\"" + posted[i].uuid.toString().toUtf8() +
               "\",\"already\":" + (posted[i].already ? "true" : "false") + '}';
    return out + "]}\n";
}

Result<QList<stock::Posted>> DocumentPosting::post(const QByteArray& json) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const QList<JsonDocument> documents, readDocuments(json));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query company(m_desk.database(), queries::companyCurrency);
        BACKROOM_TRY(const bool exists, company.execAndNext());
        if (exists) {
            BACKROOM_TRY(m_currency, Currency::fromCode(company.text("currency")));
        }
    }
    BACKROOM_CHECK(m_places.load());
    BACKROOM_CHECK(loadItems(documents));
    QList<stock::Draft> drafts;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        auto draft = draftOf(documents[i]);
        if (!draft && documents.size() > 1)
            return at(draft.error(), Text::tr("document %1").arg(i + 1));
        if (!draft)
            return fail(draft.error());
        drafts.append(*draft);
    }
    BACKROOM_TRY(const QList<stock::Posted> posted, m_posting.post(drafts));
    BACKROOM_CHECK(transaction.commit());
    return posted;
}

Done DocumentPosting::loadItems(const QList<JsonDocument>& documents) {
    QStringList skus;
    for (const JsonDocument& document : documents)
        for (const JsonLine& line : document.lines)
            if (!line.sku.isEmpty())
                skus << line.sku;
    skus.removeDuplicates();
    constexpr qsizetype perStatement = 2000;
    for (qsizetype from = 0; from < skus.size(); from += perStatement) {
        BACKROOM_TRY(const auto found, m_finder.bySkus(skus.mid(from, perStatement)));
        m_items.insert(found);
    }
    return {};
}

Result<catalog::VariantRef> DocumentPosting::itemOf(const JsonLine& line) {
    if (!line.sku.isEmpty()) {
        const auto known = m_items.constFind(codeKey(line.sku));
        if (known != m_items.constEnd())
            return *known;
        return fail(ErrorKind::NotFound, QStringLiteral("document.sku_unknown"),
                    Text::tr("There is no item with the SKU \"%1\"").arg(line.sku), QStringLiteral("sku"),
                    Text::tr("check the SKU, or make the product first"));
    }
    BACKROOM_TRY(const QList<catalog::CodeHit> hits, m_finder.find(line.barcode));
    if (hits.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("document.barcode_unknown"),
                    Text::tr("There is no item with the barcode \"%1\"").arg(line.barcode),
                    QStringLiteral("barcode"), Text::tr("check the barcode, or tie it to a product first"));
    for (const catalog::CodeHit& hit : hits)
        if (hit.variant.id != hits.first().variant.id)
            return fail(ErrorKind::Invalid, QStringLiteral("document.barcode_ambiguous"),
                        Text::tr("\"%1\" is %2 as well as %3")
                            .arg(line.barcode, hits.first().variant.sku, hit.variant.sku),
                        QStringLiteral("barcode"), Text::tr("name the item by its SKU"));
    return hits.first().variant;
}

/// Quantity and cost in base units. What the line costs in all is kept, so a unit of twelve loses no cent.
Done DocumentPosting::fillAmounts(const JsonLine& line, const catalog::VariantRef& item,
                                  stock::DraftLine& out) {
    const Quantity given = line.quantity.isNegative() ? -line.quantity : line.quantity;
    out.quantity = given;
    if (!line.unit.isEmpty() && codeKey(line.unit) != codeKey(item.unitCode)) {
        BACKROOM_TRY(const catalog::UnitConversion conversion,
                     m_units.conversion(line.unit, item.unitCode, item.product));
        BACKROOM_TRY(const catalog::Unit base,
                     catalog::Unit::make(item.unitCode, item.unitCode, item.unitDecimals));
        BACKROOM_TRY(const catalog::Converted converted, conversion.toBase(given, base));
        BACKROOM_TRY(out.quantity, converted.base.plus(converted.remainder));
    }
    if (out.quantity.micros() % powerOfTen(Quantity::scale - item.unitDecimals) != 0)
        return fail(ErrorKind::Invalid, QStringLiteral("catalog.too_precise_for_unit"),
                    item.unitDecimals == 0
                        ? Text::tr("%1 is counted in whole %2").arg(item.sku, item.unitCode)
                        : Text::tr("%1 has at most %2 decimals").arg(item.sku).arg(item.unitDecimals),
                    QStringLiteral("quantity"), Text::tr("round the quantity"));
    if (!line.currency.isEmpty() && line.currency.compare(m_currency.code(), Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Refused, QStringLiteral("document.currency"),
                    Text::tr("Costs are kept in %1").arg(m_currency.code()), QStringLiteral("currency"),
                    Text::tr("write the cost in %1").arg(m_currency.code()));
    if (!line.unitCost)
        return {};
    BACKROOM_TRY(const Money total, line.unitCost->total(given, m_currency));
    out.costTotalMinor = total.minor();
    out.unitCost = line.unitCost;
    if (out.quantity != given && !out.quantity.isZero()) {
        BACKROOM_TRY(const qint64 micros,
                     decimal::mulDiv(line.unitCost->micros(), given.micros(), out.quantity.micros()));
        out.unitCost = UnitCost::fromMicros(micros);
    }
    return {};
}

Result<locations::LocationId> DocumentPosting::placeOr(const QString& code, locations::LocationId otherwise) {
    if (code.isEmpty())
        return otherwise;
    BACKROOM_TRY(const BookedPlace place, m_places.place(code));
    return place.id;
}

Done DocumentPosting::fillPlaces(const JsonDocument& document, const JsonLine& line, const BookedPlace& site,
                                 locations::LocationId party, stock::DraftLine& out) {
    const auto receiving = m_places.receivingOf(site).id;
    const auto loss = m_places.outside(LocationKind::Loss).id;
    switch (document.type) {
    case DocumentType::Receipt:
    case DocumentType::Return: {
        BACKROOM_TRY(out.from, placeOr(line.from, party));
        BACKROOM_TRY(out.to, placeOr(line.to, receiving));
        return {};
    }
    case DocumentType::Issue: {
        BACKROOM_TRY(out.from, placeOr(line.from, receiving));
        BACKROOM_TRY(out.to, placeOr(line.to, party));
        return {};
    }
    case DocumentType::Transfer: {
        if (line.to.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("document.place_missing"),
                        Text::tr("A transfer must say where to"), QStringLiteral("to"),
                        Text::tr("add the key \"to\""));
        BACKROOM_TRY(out.from, placeOr(line.from, receiving));
        BACKROOM_TRY(out.to, placeOr(line.to, {}));
        return {};
    }
    case DocumentType::Adjustment:
    case DocumentType::Count: {
        // One of the two ends may be named; it is the place inside, the other end is the loss account.
        BACKROOM_TRY(const auto from, placeOr(line.from, {}));
        BACKROOM_TRY(const auto to, placeOr(line.to, {}));
        if (from && to) {
            if (line.quantity.isNegative())
                return fail(ErrorKind::Invalid, QStringLiteral("document.sign_and_ends"),
                            Text::tr("The sign and the two locations both say which way"),
                            QStringLiteral("quantity"),
                            Text::tr("name one location, or write the quantity without a minus"));
            out.from = from;
            out.to = to;
            return {};
        }
        const auto inside = to ? to : from ? from : receiving;
        out.from = line.quantity.isNegative() ? inside : loss;
        out.to = line.quantity.isNegative() ? loss : inside;
        return {};
    }
    }
    return {};
}

Result<stock::DraftLine> DocumentPosting::lineOf(const JsonDocument& document, const JsonLine& line,
                                                 const BookedPlace& site, locations::LocationId party) {
    if (!line.lot.isEmpty() || !line.serial.isEmpty() || line.expires)
        return fail(ErrorKind::Refused, QStringLiteral("document.lots_not_kept"),
                    Text::tr("Lots, serial numbers and expiry are not kept yet"), {},
                    Text::tr("leave lot, serial and expires out"));
    BACKROOM_TRY(const catalog::VariantRef item, itemOf(line));
    stock::DraftLine out;
    out.variant = item.id;
    out.fromState = line.state.value_or(stock::StockState::Good);
    out.toState = out.fromState;
    BACKROOM_CHECK(fillAmounts(line, item, out));
    BACKROOM_CHECK(fillPlaces(document, line, site, party, out));
    return out;
}

Result<std::optional<qint64>> DocumentPosting::effectiveAt(const JsonDocument& document,
                                                           const BookedPlace& site) {
    if (document.effective.isEmpty())
        return std::optional<qint64>();
    const auto read = readMoment(document.effective, m_places.zoneOf(site));
    if (!read)
        return at(read.error(), QStringLiteral("effective"));
    // A bare day means its end; of today that is now.
    const bool bareDay = readDate(document.effective).has_value();
    return std::optional<qint64>(bareDay && businessDay(*read, m_places.zoneOf(site)) ==
                                                businessDay(m_desk.nowMs(), m_places.zoneOf(site))
                                     ? m_desk.nowMs()
                                     : *read);
}

Result<stock::Draft> DocumentPosting::draftOf(const JsonDocument& document) {
    BACKROOM_TRY(const BookedPlace site, m_places.site(document.site));
    stock::Draft draft;
    draft.uuid = document.uuid.isNull() ? m_desk.newUuid() : document.uuid;
    draft.type = document.type;
    draft.site = site.id;
    draft.reference = document.reference;
    draft.note = document.note;
    BACKROOM_TRY(draft.effectiveAtMs, effectiveAt(document, site));
    const bool isReceipt = document.type == DocumentType::Receipt;
    const bool hasParty =
        isReceipt || document.type == DocumentType::Issue || document.type == DocumentType::Return;
    const LocationKind partyKind = isReceipt ? LocationKind::Supplier : LocationKind::Customer;
    locations::LocationId party = m_places.outside(partyKind).id;
    if (!document.party.isEmpty()) {
        const auto known = m_places.party(partyKind, document.party);
        if (known) {
            party = known->id;
        } else {
            BACKROOM_TRY(const locations::Place made, m_tree.findOrCreateParty(partyKind, document.party));
            party = made.id();
        }
    }
    if (hasParty)
        draft.party = party;
    if (!document.reason.isEmpty()) {
        BACKROOM_TRY(draft.reason, m_reasons.findOrCreate(document.type, document.reason));
    }
    for (qsizetype i = 0; i < document.lines.size(); ++i) {
        auto line = lineOf(document, document.lines[i], site, party);
        if (!line)
            return at(line.error(), Text::tr("line %1").arg(i + 1));
        draft.lines.append(*line);
    }
    return draft;
}

} // namespace backroom::dataexchange
