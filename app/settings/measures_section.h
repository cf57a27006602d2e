#pragma once

#include "catalog/service/catalog_settings.h"
#include "foundation/domain/error.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace backroom {
class TypedWords;
}

namespace backroom::app {

class Application;

/// What products are measured and taxed in: units of the company's own, how many of one another is (for all
/// products or for one), tax classes. Only for who may change products.
class MeasuresSection : public QWidget {
    Q_OBJECT
public:
    explicit MeasuresSection(Application& application, QWidget* parent = nullptr);
    /// Reads them anew.
    void ask();

signals:
    void refused(const backroom::Error& error);

private:
    struct Lists {
        QList<catalog::Unit> units;
        QList<catalog::NamedConversion> conversions;
        QList<catalog::TaxClass> taxClasses;
    };
    void buildUnits(QVBoxLayout* column);
    void buildConversions(QVBoxLayout* column);
    void buildTaxClasses(QVBoxLayout* column);
    void addUnit();
    void setConversion();
    void addTaxClass();
    void show(const Lists& lists);
    /// Runs a change; when it is done the fields are emptied and the lists read anew.
    template <class Call>
    void change(Call call, const QList<QLineEdit*>& fields, TypedWords* typed);

    Application& m_application;
    QList<catalog::NamedConversion> m_shown;
    std::optional<QList<catalog::NamedConversion>> m_seen; ///< when a conversion was begun to be typed
    QVBoxLayout* m_units;
    QVBoxLayout* m_conversions;
    QVBoxLayout* m_taxClasses;
    QLineEdit* m_unitCode;
    QLineEdit* m_unitName;
    QComboBox* m_unitDecimals;
    QComboBox* m_unit;
    QLineEdit* m_factor;
    QComboBox* m_base;
    QComboBox* m_rule;
    QLineEdit* m_sku;
    QLineEdit* m_taxCode;
    QLineEdit* m_taxName;
    TypedWords* m_typedUnit;
    TypedWords* m_typedConversion;
    TypedWords* m_typedTaxClass;
};

} // namespace backroom::app
