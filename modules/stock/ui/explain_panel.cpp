#include "stock/ui/explain_panel.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "stock/ui/stock_words.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom::stock {

namespace {

enum At { Document, Way, Change, Last };

Columns explainColumns() {
    // The pane is narrow: when, who, the way and what was there after it stand beneath what they belong to.
    // The three fit into the narrowest one.
    const auto plain = Sorting::None;
    Columns columns = {{QStringLiteral("document"), ExplainPanel::tr("Document"), ColumnKind::Code,
                        size::fieldShort, ColumnSum::None, plain, true},
                       {QStringLiteral("way"), ExplainPanel::tr("From, to"), ColumnKind::Code,
                        size::fieldShort, ColumnSum::None, plain},
                       {QStringLiteral("change"), ExplainPanel::tr("Change"), ColumnKind::Number,
                        size::figureColumn, ColumnSum::Quantity, plain}};
    columns[Document].names = true;
    return columns;
}

QVariant readEntry(const ExplainedEntry& entry, int column) {
    switch (column) {
    case Document:
        return entry.number;
    case Way:
        return entry.fromWords;
    default:
        return entry.change.micros();
    }
}

QString second(const ExplainedEntry& entry, int column) {
    if (column == Document)
        return formats::date(entry.businessDay) + QStringLiteral(" · ") + isolated(entry.actor);
    if (column == Change)
        return QStringLiteral("= ") + formats::quantity(entry.running);
    return column == Way ? QChar(0x2192) + QStringLiteral(" ") + isolated(entry.toWords) : QString();
}

QVariant readQuantity(const ExplainedEntry& entry, int column, int role, const QString& unit) {
    if (role == TableRole::Unit && column == Change)
        return unit;
    if (role == TableRole::Second)
        return second(entry, column);
    if (role == TableRole::Words)
        return column == Way && !entry.fromInside;
    return role == TableRole::Value ? readEntry(entry, column) : QVariant();
}

QString numberWords(ExplainedNumber what) {
    switch (what) {
    case ExplainedNumber::OnHand:
        return ExplainPanel::tr("On hand");
    case ExplainedNumber::Available:
        return ExplainPanel::tr("Available");
    case ExplainedNumber::Held:
        return ExplainPanel::tr("Held");
    case ExplainedNumber::Reserved:
        return ExplainPanel::tr("Reserved");
    case ExplainedNumber::Incoming:
        return ExplainPanel::tr("Incoming");
    case ExplainedNumber::OnTheWay:
        return ExplainPanel::tr("On the way");
    case ExplainedNumber::Cost:
        return ExplainPanel::tr("Value");
    }
    return {};
}

QString keyOf(const ExplainedEntry& entry) {
    return QStringLiteral("%1:%2").arg(entry.number).arg(entry.line);
}

} // namespace

ExplainPanel::ExplainPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("explainPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    auto* head = new QHBoxLayout;
    m_title = new Label({}, TextStyle::Section);
    m_title->showAsName();
    head->addWidget(m_title, 1);
    auto* back = new Button(tr("Back to the item"), ButtonKind::Quiet);
    back->setObjectName(QStringLiteral("closeExplain"));
    connect(back, &Button::clicked, this, &ExplainPanel::closeRequested);
    head->addWidget(back);
    head->addSpacing(size::closeRoom);
    column->addLayout(head);
    auto* figure = new QVBoxLayout;
    figure->setSpacing(space::none);
    m_figure = new Label({}, TextStyle::Figure);
    m_figure->setObjectName(QStringLiteral("explainFigure"));
    m_figure->setElided(Qt::ElideRight);
    figure->addWidget(m_figure);
    m_when = new Label({}, TextStyle::BodyStrong, Token::Second);
    m_when->setObjectName(QStringLiteral("explainWhen"));
    m_when->setWordWrap(true);
    figure->addWidget(m_when);
    column->addLayout(figure);
    m_rule = new Label({}, TextStyle::Body, Token::Second);
    m_rule->setObjectName(QStringLiteral("explainRule"));
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    m_table = new TableView(QStringLiteral("explain"));
    m_table->setObjectName(QStringLiteral("explainTable"));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setRowHeight(RowHeight::Station);
    m_table->setMinimumHeight(size::rowStation * 4);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { emit documentRequested(m_model->row(row).number); });
    column->addWidget(m_table, 1);
    m_sum = new Label({}, TextStyle::BodyStrong);
    m_sum->setObjectName(QStringLiteral("explainSum"));
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
}

void ExplainPanel::focusInEvent(QFocusEvent* event) {
    m_table->setFocus(event->reason());
}

void ExplainPanel::showExplanation(const catalog::VariantRef& variant, const Explanation& explanation,
                                   const QString& when, const QString& currency) {
    m_unit = variant.unitCode;
    m_title->setText(tr("Why? %1").arg(isolated(variant.name)));
    m_rule->setText(explanation.rule);
    m_when->setText(numberWords(explanation.what) + QStringLiteral(" · ") + when);
    const Result<Currency> money = Currency::fromCode(currency);
    if (explanation.what == ExplainedNumber::Cost && money)
        showCost(explanation, *money);
    else
        showQuantity(explanation);
    emit explained(variant, explanation.what);
}

void ExplainPanel::setEntries(std::unique_ptr<Entries> model, QList<ExplainedEntry> entries) {
    std::reverse(entries.begin(), entries.end());
    model->setRows(std::move(entries));
    m_table->setTable(model.get());
    m_model = std::move(model);
}

void ExplainPanel::showQuantity(const Explanation& explanation) {
    m_figure->setText(formats::quantity(explanation.quantity, m_unit));
    qint64 sum = 0;
    for (const ExplainedEntry& entry : explanation.entries)
        sum += entry.change.micros();
    setEntries(std::make_unique<Entries>(
                   explainColumns(),
                   [unit = m_unit](const ExplainedEntry& entry, int column, int role) {
                       return readQuantity(entry, column, role, unit);
                   },
                   keyOf),
               explanation.entries);
    m_sum->setText(tr("%Ln entries make %1", nullptr, int(explanation.entries.size()))
                       .arg(formats::quantity(Quantity::fromMicros(sum), m_unit)));
}

void ExplainPanel::showCost(const Explanation& explanation, const Currency& currency) {
    const auto money = [&currency](qint64 minor) {
        return formats::moneyWithCurrency(Money(minor, currency));
    };
    m_figure->setText(explanation.unitCost ? money(explanation.valueMinor.value_or(0)) : formats::unknown());
    qint64 known = 0, cost = 0;
    for (const ExplainedEntry& entry : explanation.entries) {
        known += entry.costTotalMinor ? entry.change.micros() : 0;
        cost += entry.costTotalMinor.value_or(0);
    }
    Column last{QStringLiteral("cost"), tr("Cost"),       ColumnKind::Money,
                size::figureColumn,     ColumnSum::Value, Sorting::None};
    last.unit = currency.code();
    Columns columns = explainColumns() << last;
    columns[Way].yields = true; // the cost is what was asked for
    setEntries(std::make_unique<Entries>(
                   columns,
                   [unit = m_unit, digits = currency.minorDigits()](const ExplainedEntry& entry, int column,
                                                                    int role) -> QVariant {
                       if (column != Last)
                           return readQuantity(entry, column, role, unit);
                       if (role == TableRole::Digits)
                           return digits;
                       return role == TableRole::Value && entry.costTotalMinor
                                  ? QVariant(*entry.costTotalMinor)
                                  : QVariant();
                   },
                   keyOf),
               explanation.entries);
    QStringList words = {
        tr("%1 came in for %2").arg(formats::quantity(Quantity::fromMicros(known), m_unit), money(cost))};
    if (explanation.unitCost)
        words += tr("that is %1 for one").arg(formats::unitCost(*explanation.unitCost, currency));
    words += tr("on hand are %1").arg(formats::quantity(explanation.quantity, m_unit));
    if (!explanation.onTheWay.isZero())
        words += tr("on the way are %1").arg(formats::quantity(explanation.onTheWay, m_unit));
    if (!explanation.unknownPieces.isZero())
        words += tr("%1 of them without a cost count for nothing")
                     .arg(formats::quantity(explanation.unknownPieces, m_unit));
    m_sum->setText(words.join(QStringLiteral("; ")));
}

} // namespace backroom::stock
