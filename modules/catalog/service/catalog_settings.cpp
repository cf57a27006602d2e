#include "catalog/service/catalog_settings.h"

#include "catalog/domain/code_rules.h"
#include "catalog/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogSettings)
};

Result<QStringList> readColumn(Database& db, const Sql& sql, const char* column) {
    Query query(db, sql);
    BACKROOM_CHECK(query.exec());
    QStringList values;
    while (query.next())
        values.append(query.text(column));
    return values;
}

// The unique index is the judge; its complaint becomes ours.
Done takenAs(Done inserted, const QString& code, const QString& what, const QString& where) {
    if (!inserted && inserted.error().code == "database.duplicate"_L1)
        return fail(ErrorKind::Refused, code, what, where, Text::tr("choose another code"));
    return inserted;
}

QString factorText(const UnitConversion& conversion) {
    QString factor = conversion.denominator() == 1
                         ? QString::number(conversion.numerator())
                         : u"%1/%2"_s.arg(conversion.numerator()).arg(conversion.denominator());
    switch (conversion.rule()) {
    case InexactRule::RoundUp:
        return Text::tr("%1, rounded up").arg(factor);
    case InexactRule::KeepRemainder:
        return Text::tr("%1, the remainder kept").arg(factor);
    case InexactRule::Refuse:
        break;
    }
    return factor;
}

} // namespace

Result<QList<Unit>> CatalogSettings::units() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::unitList);
    BACKROOM_CHECK(query.exec());
    QList<Unit> units;
    while (query.next()) {
        BACKROOM_TRY(const Unit unit, Unit::make(query.text("code"), query.text("name"),
                                                 static_cast<int>(query.int64("decimals"))));
        units.append(unit);
    }
    return units;
}

Done CatalogSettings::addUnit(const Unit& unit) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    const Uuid uuid = m_desk.newUuid();
    {
        Query insert(m_desk.database(), queries::unitInsert);
        insert.bind(":uuid", uuid).bind(":code", unit.code()).bind(":code_key", codeKey(unit.code()));
        insert.bind(":name", unit.name()).bind(":decimals", unit.decimals()).bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(takenAs(insert.exec(), u"catalog.unit_taken"_s,
                               Text::tr("There is a unit with this code already"), unit.code()));
    }
    BACKROOM_CHECK(m_desk.record({u"create"_s,
                                  u"catalog.unit"_s,
                                  uuid,
                                  {},
                                  {{u"code"_s, unit.code()}, {u"decimals"_s, unit.decimals()}}}));
    return transaction.commit();
}

Done CatalogSettings::setConversion(const QString& unit, const QString& base,
                                    const UnitConversion& conversion, ProductId product,
                                    const std::optional<UnitConversion>& seen) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    if (codeKey(unit) == codeKey(base))
        return fail(ErrorKind::Invalid, u"catalog.conversion_of_itself"_s,
                    Text::tr("A unit is one of itself already"), unit, Text::tr("choose another base unit"));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query put(m_desk.database(), product ? queries::conversionPutProduct : queries::conversionPut);
        if (product)
            put.bind(":product_id", product);
        put.bind(":unit_key", codeKey(unit)).bind(":base_key", codeKey(base));
        put.bind(":numerator", conversion.numerator()).bind(":denominator", conversion.denominator());
        put.bind(":inexact", inexactRuleName(conversion.rule())).bind(":now", m_desk.nowMs());
        put.bind(":seen_numerator", seen ? std::optional(seen->numerator()) : std::nullopt);
        put.bind(":seen_denominator", seen ? std::optional(seen->denominator()) : std::nullopt);
        put.bind(":seen_inexact", seen ? std::optional(inexactRuleName(seen->rule())) : std::nullopt);
        BACKROOM_CHECK(put.exec());
        const bool isStored = put.rowsAffected() > 0;
        BACKROOM_TRY(const auto theirs,
                     isStored ? std::optional<UnitConversion>() : conversionOf(unit, base, product));
        if (theirs)
            return fail(ErrorKind::Conflict, u"catalog.edit_conflict"_s,
                        Text::tr("Somebody else said how many %1 one %2 is").arg(base, unit),
                        Text::tr("yours “%1”, theirs “%2”").arg(factorText(conversion), factorText(*theirs)),
                        Text::tr("keep theirs, or enter yours once more"));
        if (!isStored)
            return fail(ErrorKind::NotFound, u"catalog.unit_unknown"_s, Text::tr("There is no such unit"),
                        unit + u" → "_s + base, Text::tr("add the unit first"));
    }
    BACKROOM_CHECK(m_desk.record({u"change"_s,
                                  u"catalog.unit_conversion"_s,
                                  {},
                                  {},
                                  {{u"product"_s, product.value()},
                                   {u"unit"_s, unit},
                                   {u"base"_s, base},
                                   {u"numerator"_s, conversion.numerator()},
                                   {u"denominator"_s, conversion.denominator()},
                                   {u"inexact"_s, inexactRuleName(conversion.rule())}}}));
    return transaction.commit();
}

Result<UnitConversion> CatalogSettings::conversion(const QString& unit, const QString& base,
                                                   ProductId product) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    if (codeKey(unit) == codeKey(base))
        return UnitConversion::make(1, 1, InexactRule::Refuse);
    Query get(m_desk.database(), queries::conversionGet);
    get.bind(":unit_key", codeKey(unit)).bind(":base_key", codeKey(base)).bind(":product_id", product);
    BACKROOM_TRY(const bool found, get.execAndNext());
    if (!found)
        return fail(ErrorKind::NotFound, u"catalog.no_conversion"_s,
                    Text::tr("Nobody said how many %1 one %2 is").arg(base, unit), {},
                    Text::tr("add the conversion, or enter the quantity in %1").arg(base));
    return UnitConversion::make(get.int64("numerator"), get.int64("denominator"),
                                inexactRuleFromName(get.text("inexact")).value_or(InexactRule::Refuse));
}

Result<QList<NamedConversion>> CatalogSettings::conversions() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::conversionList);
    BACKROOM_CHECK(query.exec());
    QList<NamedConversion> conversions;
    while (query.next()) {
        BACKROOM_TRY(
            const UnitConversion conversion,
            UnitConversion::make(query.int64("numerator"), query.int64("denominator"),
                                 inexactRuleFromName(query.text("inexact")).value_or(InexactRule::Refuse)));
        conversions.append({query.text("unit"), query.text("base"), query.id<Product>("product_id"),
                            query.text("product"), conversion});
    }
    return conversions;
}

Result<std::optional<UnitConversion>> CatalogSettings::conversionOf(const QString& unit, const QString& base,
                                                                    ProductId product) {
    BACKROOM_TRY(const QList<NamedConversion> all, conversions());
    for (const NamedConversion& one : all) {
        if (one.product == product && codeKey(one.unit) == codeKey(unit) &&
            codeKey(one.base) == codeKey(base))
            return std::optional(one.conversion);
    }
    return std::optional<UnitConversion>();
}

Result<QList<TaxClass>> CatalogSettings::taxClasses() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::taxClassList);
    BACKROOM_CHECK(query.exec());
    QList<TaxClass> classes;
    while (query.next())
        classes.append({query.text("code"), query.text("name")});
    return classes;
}

Done CatalogSettings::addTaxClass(const TaxClass& taxClass) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(const QString code, checkedCode(taxClass.code, 32, u"catalog.tax_class"_s));
    BACKROOM_TRY(const QString name, checkedName(taxClass.name, 100));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    const Uuid uuid = m_desk.newUuid();
    {
        Query insert(m_desk.database(), queries::taxClassInsert);
        insert.bind(":uuid", uuid).bind(":code", code).bind(":code_key", codeKey(code));
        insert.bind(":name", name).bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(takenAs(insert.exec(), u"catalog.tax_class_taken"_s,
                               Text::tr("There is a tax class with this code already"), code));
    }
    BACKROOM_CHECK(m_desk.record(
        {u"create"_s, u"catalog.tax_class"_s, uuid, {}, {{u"code"_s, code}, {u"name"_s, name}}}));
    return transaction.commit();
}

Result<QStringList> CatalogSettings::categories() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return readColumn(m_desk.database(), queries::categoryList, "path");
}

Result<QStringList> CatalogSettings::brands() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return readColumn(m_desk.database(), queries::brandList, "name");
}

} // namespace backroom::catalog
