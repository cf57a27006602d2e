#pragma once

#include "catalog/domain/product.h"
#include "catalog/domain/unit.h"
#include "foundation/service/desk.h"

#include <QList>
#include <QStringList>

namespace backroom::catalog {

struct TaxClass {
    QString code;
    QString name;
};

/// A conversion as people read it: 1 carton = 12 pcs, for all products or for one.
struct NamedConversion {
    QString unit;
    QString base;
    ProductId product;   ///< none: every product
    QString productName; ///< empty: every product
    UnitConversion conversion;
};

/// What products are described with: units and their conversions, tax classes, categories, brands. Categories
/// and brands come into being with the first product that names them. Reading asks for ReadStock, changing
/// for EditCatalog.
class CatalogSettings {
public:
    explicit CatalogSettings(Desk& desk) : m_desk(desk) {}

    Result<QList<Unit>> units();
    /// Errors: as Unit::make; Refused catalog.unit_taken.
    Done addUnit(const Unit& unit);
    /// 1 of `unit` = the conversion's fraction of `base`; for every product, or for one of them (a carton of
    /// tea), which comes first there. It replaces `seen`, what the person knew to stand there; none =
    /// nothing. Errors: NotFound catalog.unit_unknown; Invalid catalog.conversion_of_itself; Conflict
    /// catalog.edit_conflict, with both.
    Done setConversion(const QString& unit, const QString& base, const UnitConversion& conversion,
                       ProductId product = {}, const std::optional<UnitConversion>& seen = {});
    /// Error: NotFound catalog.no_conversion.
    Result<UnitConversion> conversion(const QString& unit, const QString& base, ProductId product = {});
    /// By unit, then base, then product; those for every product first.
    Result<QList<NamedConversion>> conversions();

    Result<QList<TaxClass>> taxClasses();
    /// Errors: Invalid as checkedCode and checkedName; Refused catalog.tax_class_taken.
    Done addTaxClass(const TaxClass& taxClass);

    /// Paths such as "Kitchen > Mugs", sorted.
    Result<QStringList> categories();
    Result<QStringList> brands();

private:
    Result<std::optional<UnitConversion>> conversionOf(const QString& unit, const QString& base,
                                                       ProductId product);

    Desk& m_desk;
};

} // namespace backroom::catalog
