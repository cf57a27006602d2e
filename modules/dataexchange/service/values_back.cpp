#include "dataexchange/service/values_back.h"

#include "dataexchange/domain/import_schema.h"
#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "locations/service/place_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

/// Its id, when there still is such a record.
template <class Record>
Result<std::optional<Id<Record>>> idOf(Desk& desk, const Sql& query, const Uuid& uuid) {
    Query find(desk.database(), query);
    find.bind(":uuid", uuid);
    BACKROOM_TRY(const bool found, find.execAndNext());
    return found ? std::optional(find.id<Record>("id")) : std::nullopt;
}

} // namespace

/// `store` takes the record as it is and as it is to be.
template <class Record, class Store>
Done ValuesBack::put(const QString& what, const Record& now, const QList<ChangedValue>& changes,
                     const Store& store) {
    Record wanted = now;
    const RecordValues values = valuesOf(now);
    QStringList fields;
    for (const ChangedValue& change : changes) {
        const QString stands = values.value(change.field);
        if (stands == change.former)
            continue;
        if (stands != change.written) {
            m_kept.append(
                {what, Text::tr("%1 was changed again since, and stays").arg(fieldTitle(change.field))});
            continue;
        }
        setValue(wanted, change.field, change.former);
        fields << fieldTitle(change.field);
    }
    if (fields.isEmpty())
        return {};
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    Done stored = store(now, wanted);
    if (stored) {
        m_restored += fields.size();
        return transaction.commit();
    }
    if (isOfTheProgram(stored.error()))
        return stored;
    m_kept.append(
        {what, Text::tr("%1: %2").arg(fields.join(QStringLiteral(", ")), stored.error().oneLine())});
    return {};
}

Done ValuesBack::bringBack(const QList<ChangedValue>& changes) {
    if (changes.isEmpty())
        return {};
    switch (changes.first().record) {
    case ChangedRecord::Product:
        return product(changes);
    case ChangedRecord::Variant:
        return variant(changes);
    case ChangedRecord::Location:
        return location(changes);
    case ChangedRecord::Partner:
        return partner(changes);
    }
    return {};
}

Done ValuesBack::product(const QList<ChangedValue>& changes) {
    BACKROOM_TRY(const auto id, idOf<catalog::Product>(m_desk, queries::productByUuid, changes.first().uuid));
    if (!id)
        return {};
    BACKROOM_TRY(const catalog::Product now, m_catalog.product(*id));
    const QString sku = now.variants.isEmpty() ? now.name : now.variants.first().sku;
    return put(sku, now, changes, [this](const catalog::Product& from, const catalog::Product& to) -> Done {
        BACKROOM_CHECK(m_catalog.changeProduct(from, to));
        return {};
    });
}

Done ValuesBack::variant(const QList<ChangedValue>& changes) {
    BACKROOM_TRY(const auto id, idOf<catalog::Variant>(m_desk, queries::variantByUuid, changes.first().uuid));
    if (!id)
        return {};
    BACKROOM_TRY(const catalog::Product owner, m_catalog.productOf(*id));
    const auto now = std::find_if(owner.variants.begin(), owner.variants.end(),
                                  [&](const catalog::Variant& one) { return one.id == *id; });
    if (now == owner.variants.end())
        return {};
    QList<ChangedValue> values;
    for (const ChangedValue& change : changes) {
        if (change.field == QLatin1String(barcodeField))
            BACKROOM_CHECK(barcode(*now, change));
        else
            values.append(change);
    }
    // A barcode that went made it a newer one, and a change compares with what is there.
    BACKROOM_TRY(const catalog::Product fresh, m_catalog.productOf(*id));
    for (const catalog::Variant& one : fresh.variants)
        if (one.id == *id)
            return put(one.sku, one, values,
                       [this](const catalog::Variant& from, const catalog::Variant& to) -> Done {
                           BACKROOM_CHECK(m_catalog.changeVariant(from, to));
                           return {};
                       });
    return {};
}

/// Codes of goods stay known as former ones.
Done ValuesBack::barcode(const catalog::Variant& variant, const ChangedValue& change) {
    const bool has =
        std::any_of(variant.barcodes.begin(), variant.barcodes.end(),
                    [&](const catalog::Barcode& one) { return one.matchKey() == change.written; });
    if (!has)
        return {};
    BACKROOM_CHECK(m_catalog.removeBarcode(variant.id, change.written));
    ++m_restored;
    return {};
}

Done ValuesBack::location(const QList<ChangedValue>& changes) {
    BACKROOM_TRY(const auto id,
                 idOf<locations::Location>(m_desk, queries::placeByUuid, changes.first().uuid));
    if (!id)
        return {};
    BACKROOM_TRY(const locations::Place now, locations::PlaceFinder(m_desk).byId(*id));
    return put(now.location.code, now.location, changes,
               [this](const locations::Location& from, const locations::Location& to) -> Done {
                   BACKROOM_CHECK(m_tree.change(from, to));
                   if (from.negativePolicy != to.negativePolicy)
                       BACKROOM_CHECK(m_tree.setNegativePolicy(from, to.negativePolicy));
                   return {};
               });
}

Done ValuesBack::partner(const QList<ChangedValue>& changes) {
    BACKROOM_TRY(const auto id,
                 idOf<partners::Partner>(m_desk, queries::partnerByUuid, changes.first().uuid));
    if (!id)
        return {};
    BACKROOM_TRY(const partners::Partner now, m_partners.partner(*id));
    return put(now.code, now, changes,
               [this](const partners::Partner& from, const partners::Partner& to) -> Done {
                   BACKROOM_CHECK(m_partners.change(from, to));
                   return {};
               });
}

} // namespace backroom::dataexchange
