#include "settings/measures_section.h"

#include "application.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/typed_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace backroom::app {

namespace {

using catalog::InexactRule;
using catalog::UnitConversion;

QLineEdit* edit(const QString& name, const QString& words) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setPlaceholderText(words);
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(words) + 4 * space::x2);
    return line;
}

QComboBox* choice(const QString& name, const QString& words) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(words);
    return box;
}

QWidget* makeRow() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QWidget;
    row->setFixedHeight(size::rowNormal);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::x3);
    line->addWidget(new Label({}, TextStyle::TableCode));
    line->addWidget(new Label({}, TextStyle::Body, Token::Second));
    line->addStretch(1);
    column->addWidget(row);
    column->addWidget(new Line);
    return widget;
}

/// Code and words of each. Rows that are there are told anew; nothing jumps where nothing changed.
void fill(QVBoxLayout* rows, const QList<std::pair<QString, QString>>& texts) {
    while (rows->count() < texts.size())
        rows->addWidget(makeRow());
    while (rows->count() > texts.size()) {
        QLayoutItem* last = rows->takeAt(rows->count() - 1);
        delete last->widget();
        delete last;
    }
    for (int i = 0; i < rows->count(); ++i) {
        const QList<Label*> labels = rows->itemAt(i)->widget()->findChildren<Label*>();
        labels.at(0)->setText(texts.at(i).first);
        labels.at(1)->setText(texts.at(i).second);
    }
}

/// To choose from. A list that is the same stays as it is, open or not.
void offer(QComboBox* box, const QStringList& codes, const QString& usual) {
    QStringList shown;
    for (int i = 0; i < box->count(); ++i)
        shown += box->itemData(i).toString();
    if (shown == codes)
        return;
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const QString& code : codes)
        box->addItem(formats::unit(code), code);
    box->setCurrentIndex(qMax(0, box->findData(chosen.isEmpty() ? usual : chosen)));
}

QVBoxLayout* section(QVBoxLayout* column, const QString& title, const QString& words) {
    column->addSpacing(space::x4);
    column->addWidget(new Label(title, TextStyle::Section));
    auto* second = new Label(words, TextStyle::Table, Token::Second);
    second->setWordWrap(true);
    column->addWidget(second);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    column->addLayout(rows);
    return rows;
}

QString ruleWords(InexactRule rule) {
    switch (rule) {
    case InexactRule::Refuse:
        return MeasuresSection::tr("refuse what does not come out even");
    case InexactRule::RoundUp:
        return MeasuresSection::tr("round up");
    case InexactRule::KeepRemainder:
        break;
    }
    return MeasuresSection::tr("keep the remainder");
}

/// "12" or "1/3"; a decimal factor would lose what the fraction keeps.
Result<UnitConversion> conversionFrom(const QString& text, InexactRule rule) {
    const QStringList parts = text.split(QLatin1Char('/'));
    bool isNumber = false;
    bool isWhole = true;
    const qint64 numerator = parts.value(0).trimmed().toLongLong(&isNumber);
    const qint64 denominator = parts.size() > 1 ? parts.at(1).trimmed().toLongLong(&isWhole) : 1;
    if (!isNumber || !isWhole || parts.size() > 2)
        return UnitConversion::make(0, 0, rule);
    return UnitConversion::make(numerator, denominator, rule);
}

std::optional<UnitConversion> seenOf(const QList<catalog::NamedConversion>& known, const QString& unit,
                                     const QString& base, catalog::ProductId product) {
    for (const catalog::NamedConversion& one : known) {
        if (one.unit == unit && one.base == base && one.product == product)
            return one.conversion;
    }
    return std::nullopt;
}

} // namespace

MeasuresSection::MeasuresSection(Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("measures"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    buildUnits(column);
    buildConversions(column);
    buildTaxClasses(column);
}

void MeasuresSection::buildUnits(QVBoxLayout* column) {
    m_units = section(column, tr("Units"), tr("What products are counted and measured in."));
    m_unitCode = edit(QStringLiteral("unitCode"), tr("Code, such as carton"));
    m_unitName = edit(QStringLiteral("unitName"), tr("Name"));
    m_unitDecimals = choice(QStringLiteral("unitDecimals"), tr("Decimals"));
    for (int decimals = 0; decimals <= 6; ++decimals)
        m_unitDecimals->addItem(tr("%Ln decimals", nullptr, decimals), decimals);
    auto* add = new Button(tr("Add the unit"));
    add->setObjectName(QStringLiteral("addUnit"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::x2);
    line->addWidget(m_unitCode);
    line->addWidget(m_unitName, 1);
    line->addWidget(m_unitDecimals);
    line->addWidget(add);
    column->addLayout(line);
    connect(add, &Button::clicked, this, &MeasuresSection::addUnit);
    m_typedUnit =
        new TypedWords({m_unitCode, m_unitName, m_unitDecimals}, QStringLiteral("settings/unit"), this);
}

void MeasuresSection::buildConversions(QVBoxLayout* column) {
    m_conversions =
        section(column, tr("Conversions"),
                tr("How many of one unit another is, for all products or for the product of one SKU."));
    m_unit = choice(QStringLiteral("conversionUnit"), tr("Unit"));
    m_factor = edit(QStringLiteral("conversionFactor"), tr("12 or 1/3"));
    m_base = choice(QStringLiteral("conversionBase"), tr("Base unit"));
    m_rule = choice(QStringLiteral("conversionRule"), tr("When it does not come out even"));
    for (const InexactRule rule : {InexactRule::Refuse, InexactRule::RoundUp, InexactRule::KeepRemainder})
        m_rule->addItem(ruleWords(rule), int(rule));
    m_sku = edit(QStringLiteral("conversionSku"), tr("SKU (empty: all products)"));
    connect(m_factor, &QLineEdit::textEdited, this, [this] {
        if (!m_seen)
            m_seen = m_shown;
    });
    auto* set = new Button(tr("Set the conversion"));
    set->setObjectName(QStringLiteral("setConversion"));
    auto* first = new QHBoxLayout;
    first->setSpacing(space::x2);
    first->addWidget(new Label(tr("1"), TextStyle::Body));
    first->addWidget(m_unit);
    first->addWidget(new Label(tr("="), TextStyle::Body));
    first->addWidget(m_factor, 1);
    first->addWidget(m_base);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::x2);
    second->addWidget(m_rule);
    second->addWidget(m_sku, 1);
    second->addWidget(set);
    column->addLayout(second);
    connect(set, &Button::clicked, this, &MeasuresSection::setConversion);
    m_typedConversion = new TypedWords({m_unit, m_factor, m_base, m_rule, m_sku},
                                       QStringLiteral("settings/conversion"), this);
}

void MeasuresSection::buildTaxClasses(QVBoxLayout* column) {
    m_taxClasses =
        section(column, tr("Tax classes"), tr("What a product is taxed as; rates come with sales."));
    m_taxCode = edit(QStringLiteral("taxCode"), tr("Code, such as books"));
    m_taxName = edit(QStringLiteral("taxName"), tr("Name"));
    auto* add = new Button(tr("Add the tax class"));
    add->setObjectName(QStringLiteral("addTaxClass"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::x2);
    line->addWidget(m_taxCode);
    line->addWidget(m_taxName, 1);
    line->addWidget(add);
    column->addLayout(line);
    connect(add, &Button::clicked, this, &MeasuresSection::addTaxClass);
    m_typedTaxClass = new TypedWords({m_taxCode, m_taxName}, QStringLiteral("settings/tax-class"), this);
}

void MeasuresSection::ask() {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services]() -> Result<Lists> {
            Lists lists;
            BACKROOM_TRY(lists.units, services.catalogSettings.units());
            BACKROOM_TRY(lists.conversions, services.catalogSettings.conversions());
            BACKROOM_TRY(lists.taxClasses, services.catalogSettings.taxClasses());
            return lists;
        })
        .then(this,
              [this](const Result<Lists>& lists) { lists ? show(*lists) : emit refused(lists.error()); });
}

void MeasuresSection::show(const Lists& lists) {
    QList<std::pair<QString, QString>> units;
    QStringList codes;
    for (const catalog::Unit& one : lists.units) {
        units.append({formats::unit(one.code()), tr("%1, %Ln decimals", nullptr, one.decimals())
                                                     .arg(catalog::unitWords(one.code(), one.name()))});
        codes += one.code();
    }
    fill(m_units, units);
    offer(m_unit, codes, codes.value(0));
    offer(m_base, codes, QStringLiteral("pcs"));
    m_typedConversion->putBack();
    m_shown = lists.conversions;
    QList<std::pair<QString, QString>> conversions;
    for (const catalog::NamedConversion& one : lists.conversions) {
        const UnitConversion& is = one.conversion;
        const QString factor = is.denominator() == 1
                                   ? QString::number(is.numerator())
                                   : QStringLiteral("%1/%2").arg(is.numerator()).arg(is.denominator());
        conversions.append(
            {QStringLiteral("1 %1 = %2 %3").arg(formats::unit(one.unit), factor, formats::unit(one.base)),
             QStringLiteral("%1, %2").arg(one.productName.isEmpty() ? tr("all products") : one.productName,
                                          ruleWords(is.rule()))});
    }
    fill(m_conversions, conversions);
    QList<std::pair<QString, QString>> taxClasses;
    for (const catalog::TaxClass& one : lists.taxClasses)
        taxClasses.append({one.code, catalog::taxClassWords(one.code, one.name)});
    fill(m_taxClasses, taxClasses);
}

template <class Call>
void MeasuresSection::change(Call call, const QList<QLineEdit*>& fields, TypedWords* typed) {
    m_application.gateway().run(std::move(call)).then(this, [this, fields, typed](const Done& done) {
        if (!done)
            return emit refused(done.error());
        typed->handedIn();
        for (QLineEdit* field : fields)
            field->clear();
        ask();
    });
}

void MeasuresSection::addUnit() {
    const auto unit =
        catalog::Unit::make(m_unitCode->text(), m_unitName->text(), m_unitDecimals->currentData().toInt());
    if (!unit)
        return emit refused(unit.error());
    Services& services = m_application.services();
    change([&services, unit = *unit] { return services.catalogSettings.addUnit(unit); },
           {m_unitCode, m_unitName}, m_typedUnit);
}

void MeasuresSection::setConversion() {
    const auto conversion = conversionFrom(m_factor->text(), InexactRule(m_rule->currentData().toInt()));
    if (!conversion)
        return emit refused(conversion.error());
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, unit = m_unit->currentData().toString(), base = m_base->currentData().toString(),
              sku = m_sku->text().trimmed(), conversion = *conversion,
              known = m_seen.value_or(m_shown)]() -> Done {
            catalog::ProductId product;
            if (!sku.isEmpty()) {
                BACKROOM_TRY(const catalog::VariantRef variant, services.codes.bySku(sku));
                product = variant.product;
            }
            return services.catalogSettings.setConversion(unit, base, conversion, product,
                                                          seenOf(known, unit, base, product));
        })
        .then(this, [this](const Done& done) {
            if (done || done.error().kind == ErrorKind::Conflict)
                m_seen.reset(); // said once more after a conflict, both are known
            ask();
            if (!done)
                return emit refused(done.error());
            m_typedConversion->handedIn();
            m_factor->clear();
            m_sku->clear();
        });
}

void MeasuresSection::addTaxClass() {
    Services& services = m_application.services();
    const catalog::TaxClass added{m_taxCode->text().trimmed(), m_taxName->text().trimmed()};
    change([&services, added] { return services.catalogSettings.addTaxClass(added); }, {m_taxCode, m_taxName},
           m_typedTaxClass);
}

} // namespace backroom::app
