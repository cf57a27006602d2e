#include "stock/ui/place_contents.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/quantity_bar.h"
#include "foundation/ui/kit/row_stack.h"
#include "foundation/ui/kit/timeline.h"
#include "foundation/ui/kit/why_button.h"
#include "stock/ui/item_detail.h"
#include "stock/ui/stock_words.h"

#include <QHBoxLayout>
#include <QMap>

#include <algorithm>

namespace backroom::stock {

namespace {

constexpr int mostItems = 12;
constexpr int lastEvents = 8;

} // namespace

Result<PlaceSheet> readPlace(const StockAccess& access, const QString& path) {
    PlaceSheet sheet;
    StockQuestion question;
    question.locationPath = path;
    const StockReading here{access.gateway, access.movements, access.stock,
                            access.codes,   access.places,    access.explain};
    BACKROOM_TRY(StockSheet stock, readStock(here, StockShape::Item, question));
    sheet.items = std::move(stock.rows);
    sheet.items.removeIf([](const StockItem& item) { return item.row.onHand.isZero(); });
    std::stable_sort(sheet.items.begin(), sheet.items.end(),
                     [](const StockItem& a, const StockItem& b) { return a.row.onHand > b.row.onHand; });
    MovementQuestion events;
    events.locationPath = path;
    events.limit = lastEvents;
    BACKROOM_TRY(sheet.events, access.movements.page(events));
    sheet.atMs = access.desk.nowMs();
    return sheet;
}

PlaceContents::PlaceContents(const QTimeZone& zone, QWidget* parent) : QWidget(parent), m_zone(zone) {
    setObjectName(QStringLiteral("placeContents"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    m_bar = new QuantityBar;
    m_bar->setObjectName(QStringLiteral("placeBar"));
    m_bar->hide();
    connect(m_bar, &QuantityBar::explainRequested, this, &PlaceContents::explain);
    column->addWidget(m_bar);
    m_sum = new Label({}, TextStyle::BodyStrong);
    m_sum->setObjectName(QStringLiteral("placeSum"));
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_when = new Label({}, TextStyle::Caption, Token::Quiet);
    m_when->setObjectName(QStringLiteral("placeWhen"));
    column->addWidget(m_when);
    column->addWidget(new Label(tr("What lies here"), TextStyle::Section));
    m_itemRows = new RowStack;
    m_itemRows->setObjectName(QStringLiteral("itemsHere"));
    column->addWidget(m_itemRows);
    m_eventsTitle = new Label(tr("Last events"), TextStyle::Section);
    column->addWidget(m_eventsTitle);
    m_events = new Timeline;
    m_events->setObjectName(QStringLiteral("eventsHere"));
    connect(m_events, &Timeline::activated, this, &PlaceContents::documentRequested);
    column->addWidget(m_events);
}

void PlaceContents::showPlace(const PlaceSheet& sheet) {
    m_only = sheet.items.size() == 1 ? sheet.items.first().row.variant.value() : 0;
    showSum(sheet.items);
    m_when->setText(formats::dateTime(sheet.atMs, m_zone));
    showItems(sheet.items);
    showEvents(sheet.events);
}

void PlaceContents::explain(QuantityPart part) {
    emit explainRequested(m_only, explainedNumberName(explainedPart(part)));
}

void PlaceContents::showSum(const QList<StockItem>& items) {
    QMap<QString, StockRow> sums; // by unit: pieces and metres add up to nothing
    for (const StockItem& item : items)
        add(sums[item.unit], item.row);
    m_bar->setVisible(sums.size() == 1);
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        parts.append(formats::quantity(sum->onHand, sum.key()));
        m_bar->setSplit(
            {sum->onHand, sum->available, sum->reserved, sum->held, sum->incoming, {}, sum.key()});
    }
    m_sum->setText(tr("%Ln item(s): %1", nullptr, int(items.size())).arg(parts.join(QStringLiteral(" + "))));
    m_sum->setVisible(!items.isEmpty());
}

void PlaceContents::showItems(const QList<StockItem>& items) {
    QStringList rows;
    for (const StockItem& item : items)
        rows += item.row.sku + QLatin1Char('\t') + formats::quantity(item.row.onHand, item.unit);
    if (!m_itemRows->isEmpty() && rows == m_rows)
        return; // the same again: what has the focus keeps it
    m_rows = rows;
    m_itemRows->clear();
    if (items.isEmpty())
        m_itemRows->add(new Label(tr("Nothing at the moment."), TextStyle::Body, Token::Quiet));
    for (const StockItem& item : items.mid(0, mostItems)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::x2);
        auto* why = new WhyButton(item.row.sku);
        why->setObjectName(QStringLiteral("explainHere"));
        why->showAsCode();
        connect(why, &Button::clicked, this, [this, variant = item.row.variant] {
            emit explainRequested(variant.value(), explainedNumberName(ExplainedNumber::OnHand));
        });
        auto* room = new QWidget; // names begin beneath each other
        room->setMinimumWidth(size::fieldShort);
        auto* left = new QHBoxLayout(room);
        left->setContentsMargins(0, 0, 0, 0);
        left->addWidget(why, 0, Qt::AlignLeft);
        line->addWidget(room);
        auto* name = new Label(item.name, TextStyle::Table, Token::Second);
        name->showAsName();
        line->addWidget(name, 1);
        line->addWidget(new Label(formats::quantity(item.row.onHand, item.unit), TextStyle::TableStrong,
                                  item.row.onHand.isNegative() ? Token::Bad : Token::Text));
        m_itemRows->add(row);
        m_itemRows->add(new Line);
    }
    if (items.size() > mostItems) {
        auto* all = new Button(tr("and %Ln more", nullptr, int(items.size() - mostItems)), ButtonKind::Quiet);
        all->setObjectName(QStringLiteral("moreHere"));
        connect(all, &Button::clicked, this,
                [this] { emit explainRequested(0, explainedNumberName(ExplainedNumber::OnHand)); });
        m_itemRows->add(all, Qt::AlignLeft);
    }
}

void PlaceContents::showEvents(const QList<MovementRow>& rows) {
    QList<TimelineEvent> events;
    for (const MovementRow& row : rows) {
        TimelineEvent event;
        event.key = row.number;
        event.atMs = row.effectiveAtMs;
        event.what = tr("%1 %2").arg(documentWords(row.type, row.reversesNumber), row.number);
        event.more = tr("%1 %2 from %3 to %4, by %5")
                         .arg(formats::quantity(row.quantity, row.unit), row.sku, isolated(fromWords(row)),
                              isolated(toWords(row)), isolated(row.actor));
        event.codes = codesOf(row);
        event.token = row.reversesNumber.isEmpty() ? Token::Second : Token::Warn;
        events.append(event);
    }
    m_events->setEvents(events, m_zone);
    m_events->setVisible(!events.isEmpty());
    m_eventsTitle->setVisible(!events.isEmpty());
}

} // namespace backroom::stock
