#include "stock/ui/explain_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "stock/ui/stock_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom::stock {

namespace {

Columns explainColumns() {
    using P = ExplainPanel;
    // The pane is narrow: when, who and the way stand beneath what they belong to.
    const auto plain = Sorting::None;
    return {{QStringLiteral("document"), P::tr("Document"), ColumnKind::Code, 2 * size::figureColumn,
             ColumnSum::None, plain},
            {QStringLiteral("way"), P::tr("From, to"), ColumnKind::Code, size::column, ColumnSum::None, plain,
             true},
            {QStringLiteral("change"), P::tr("Change"), ColumnKind::Number, size::figureColumn,
             ColumnSum::Quantity, plain},
            {QStringLiteral("running"), P::tr("After it"), ColumnKind::Number, size::figureColumn,
             ColumnSum::None, plain, false, false, true}};
}

QVariant readEntry(const ExplainedEntry& entry, int column) {
    switch (column) {
    case 0:
        return entry.number;
    case 1:
        return entry.fromWords;
    case 2:
        return entry.change.micros();
    default:
        return entry.running.micros();
    }
}

QString second(const ExplainedEntry& entry, int column) {
    if (column == 0)
        return formats::date(entry.businessDay) + QStringLiteral(" · ") + entry.actor;
    return column == 1 ? QChar(0x2192) + QStringLiteral(" ") + entry.toWords : QString();
}

} // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent),
      m_model(
          explainColumns(),
          [this](const ExplainedEntry& entry, int column, int role) -> QVariant {
              if (role == TableRole::Unit && column == 2)
                  return m_unit;
              if (role == TableRole::Second)
                  return second(entry, column);
              return role == TableRole::Value ? readEntry(entry, column) : QVariant();
          },
          [](const ExplainedEntry& entry) {
              return QStringLiteral("%1:%2").arg(entry.number).arg(entry.line);
          }) {
    setObjectName(QStringLiteral("explainPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    auto* head = new QHBoxLayout;
    m_title = new Label({}, TextStyle::Section);
    m_title->setElided(Qt::ElideRight);
    head->addWidget(m_title, 1);
    auto* back = new Button(tr("Back to the item"), ButtonKind::Quiet);
    back->setObjectName(QStringLiteral("closeExplain"));
    connect(back, &Button::clicked, this, &ExplainPanel::closeRequested);
    head->addWidget(back);
    column->addLayout(head);
    m_figure = new Label({}, TextStyle::Figure);
    m_figure->setObjectName(QStringLiteral("explainFigure"));
    column->addWidget(m_figure);
    m_rule = new Label({}, TextStyle::Body, Token::Second);
    m_rule->setObjectName(QStringLiteral("explainRule"));
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    m_table = new TableView(QStringLiteral("explain"));
    m_table->setObjectName(QStringLiteral("explainTable"));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setTable(&m_model);
    m_table->setRowHeight(RowHeight::Station);
    m_table->setMinimumHeight(size::rowNormal * 8);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { emit documentRequested(m_model.row(row).number); });
    column->addWidget(m_table, 1);
    m_sum = new Label({}, TextStyle::BodyStrong);
    m_sum->setObjectName(QStringLiteral("explainSum"));
    column->addWidget(m_sum);
    setFocusProxy(m_table);
}

void ExplainPanel::showExplanation(const catalog::VariantRef& variant, const Explanation& explanation,
                                   const QString& when) {
    m_unit = variant.unitCode;
    m_title->setText(tr("Why? %1").arg(variant.name));
    m_figure->setText(tr("%1, %2").arg(formats::quantity(explanation.quantity, m_unit), when));
    m_rule->setText(explanation.rule);
    QList<ExplainedEntry> entries = explanation.entries;
    qint64 sum = 0;
    for (const ExplainedEntry& entry : std::as_const(entries))
        sum += entry.change.micros();
    std::reverse(entries.begin(), entries.end());
    const auto count = entries.size();
    m_model.setRows(std::move(entries));
    m_sum->setText(tr("%n entries make %1", nullptr, int(count))
                       .arg(formats::quantity(Quantity::fromMicros(sum), m_unit)));
}

} // namespace backroom::stock
