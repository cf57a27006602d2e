#include "stock/ui/item_detail.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/timeline.h"
#include "foundation/ui/kit/why_button.h"
#include "stock/ui/stock_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>

namespace backroom::stock {

/// The picture of an item, or the shape of a box while it has none.
class ItemPicture : public QWidget {
public:
    ItemPicture() { setFixedSize(size::pictureDetail, size::pictureDetail); }
    void show(const QByteArray& picture) {
        m_picture = QPixmap();
        m_picture.loadFromData(picture);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Sunken));
        if (m_picture.isNull())
            return paintIcon(painter, rect(), IconName::Box, Token::Quiet, size::iconEmpty);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect shown(QPoint(), m_picture.size().scaled(rect().size(), Qt::KeepAspectRatio));
        shown.moveCenter(rect().center());
        painter.drawPixmap(shown, m_picture);
    }

private:
    QPixmap m_picture;
};

ItemNumbers::ItemNumbers(const QTimeZone& zone, QWidget* parent) : QWidget(parent), m_zone(zone) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    m_bar = new QuantityBar;
    m_bar->setObjectName(QStringLiteral("quantityBar"));
    connect(m_bar, &QuantityBar::explainRequested, this, [this](QuantityPart part) {
        emit explainRequested({{QStringLiteral("explain"), explainedNumberName(explainedPart(part))}});
    });
    column->addWidget(m_bar);
    m_when = new Label({}, TextStyle::Caption, Token::Quiet);
    m_when->setObjectName(QStringLiteral("itemWhen"));
    column->addWidget(m_when);
    m_bySite = new Label({}, TextStyle::Body, Token::Second);
    m_bySite->setObjectName(QStringLiteral("bySite"));
    m_bySite->setWordWrap(true);
    column->addWidget(m_bySite);
    m_line = new Sparkline;
    m_line->setObjectName(QStringLiteral("ninetyDays"));
    connect(m_line, &Sparkline::dayAsked, this, [this](const QDate& day) {
        emit explainRequested({{QStringLiteral("explain"), explainedNumberName(ExplainedNumber::OnHand)},
                               {QStringLiteral("asOf"), day.toString(Qt::ISODate)}});
    });
    column->addWidget(m_line);
    column->addWidget(new Label(tr("Where it lies"), TextStyle::Section));
    m_placeRows = new RowStack;
    m_placeRows->setObjectName(QStringLiteral("placesOfItem"));
    column->addWidget(m_placeRows);
    column->addWidget(new Label(tr("Last events"), TextStyle::Section));
    m_events = new Timeline;
    m_events->setObjectName(QStringLiteral("lastEvents"));
    connect(m_events, &Timeline::activated, this, &ItemNumbers::documentRequested);
    column->addWidget(m_events);
    hide(); // before it is read, nothing is 0
}

void ItemNumbers::showItem(const ItemSheet& sheet, const QDate& lastDay, const QString& whole) {
    const StockRow& row = sheet.total;
    m_bar->setSplit({row.onHand, row.available, row.reserved, row.held, row.incoming, sheet.onTheWay,
                     sheet.variant.unitCode});
    const QString moment = formats::dateTime(sheet.atMs, m_zone);
    m_when->setText(whole.isEmpty() ? moment : tr("%1 · %2").arg(moment, whole));
    m_bySite->setText(bySiteText(sheet));
    m_bySite->setVisible(!sheet.sites.isEmpty());
    m_line->setValues(sheet.dailyOnHand, lastDay, sheet.variant.unitCode);
    showPlaces(sheet);
    showEvents(sheet);
    show();
}

ItemDetail::ItemDetail(const QTimeZone& zone, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("itemDetail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x4);
    m_picture = new ItemPicture;
    head->addWidget(m_picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::x1);
    m_name = new Label({}, TextStyle::Title);
    m_name->setObjectName(QStringLiteral("itemName"));
    m_name->setWordWrap(true);
    words->addLayout(headLine(m_name));
    m_sku = new Label({}, TextStyle::BodyCode, Token::Second);
    m_sku->setObjectName(QStringLiteral("itemSku"));
    m_sku->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_sku);
    m_state = new StatePill;
    words->addWidget(m_state, 0, Qt::AlignLeft);
    words->addStretch(1);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_numbers = new ItemNumbers(zone);
    connect(m_numbers, &ItemNumbers::explainRequested, this, &ItemDetail::explainRequested);
    connect(m_numbers, &ItemNumbers::documentRequested, this, &ItemDetail::documentRequested);
    column->addWidget(m_numbers);
    auto* product = new Button(tr("Open the product"), ButtonKind::Quiet);
    product->setObjectName(QStringLiteral("openProduct"));
    connect(product, &Button::clicked, this, &ItemDetail::productRequested);
    column->addWidget(product, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ItemDetail::showItem(const ItemSheet& sheet, const QDate& lastDay, const QString& whole) {
    m_picture->show(sheet.picture);
    m_name->setText(sheet.variant.name);
    m_sku->setText(sheet.variant.sku);
    if (sheet.variant.archived)
        m_state->setState(IconName::Archive, tr("Archived"), Token::Quiet);
    else if (sheet.total.onHand.isNegative())
        m_state->setState(IconName::Error, tr("Below zero"), Token::Bad);
    else if (sheet.total.onHand.isZero())
        m_state->setState(IconName::Minus, tr("None here"), Token::Quiet);
    else
        m_state->setState(IconName::Check, tr("In stock"), Token::Ok);
    m_numbers->showItem(sheet, lastDay, whole);
}

void ItemNumbers::showPlaces(const ItemSheet& sheet) {
    QStringList shown;
    for (const PlaceSum& place : sheet.sites + sheet.places)
        shown += QStringList{place.code, place.siteCode,
                             formats::quantity(place.row.onHand, sheet.variant.unitCode),
                             formats::quantity(place.row.held)}
                     .join(QLatin1Char('\t'));
    if (!m_placeRows->isEmpty() && shown == m_shownPlaces)
        return; // the same again: what has the focus keeps it
    m_shownPlaces = shown;
    m_placeRows->clear();
    if (sheet.places.isEmpty())
        m_placeRows->add(new Label(tr("Nowhere at the moment."), TextStyle::Body, Token::Quiet));
    if (sheet.sites.size() > 1)
        for (const PlaceSum& site : sheet.sites)
            addPlace(PlaceScope::AndBelow, site, sheet);
    for (const PlaceSum& place : sheet.places)
        addPlace(PlaceScope::Alone, place, sheet);
}

void ItemNumbers::addPlace(PlaceScope scope, const PlaceSum& place, const ItemSheet& sheet) {
    const bool isSite = scope == PlaceScope::AndBelow;
    auto* row = new QWidget;
    row->setFixedHeight(size::rowCompact);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* why = new WhyButton(place.code);
    why->setObjectName(isSite ? QStringLiteral("whyAtSite") : QStringLiteral("whyThere"));
    why->showAsCode();
    connect(why, &Button::clicked, this, [this, place, isSite] {
        // What lies at a bin is its own, what lies at a site is in all of its bins.
        emit explainRequested({{QStringLiteral("explain"), explainedNumberName(ExplainedNumber::OnHand)},
                               {QStringLiteral("place"), place.code},
                               {QStringLiteral("alone"), !isSite}});
    });
    line->addWidget(why);
    line->addWidget(
        new Label(isSite ? tr("all of the site") : place.siteCode, TextStyle::Table, Token::Quiet));
    line->addStretch(1);
    if (!place.row.held.isZero())
        line->addWidget(
            new Label(tr("%1 held").arg(formats::quantity(place.row.held, sheet.variant.unitCode)),
                      TextStyle::Table, Token::Hold));
    line->addWidget(new Label(formats::quantity(place.row.onHand, sheet.variant.unitCode),
                              TextStyle::TableStrong,
                              place.row.onHand.isNegative() ? Token::Bad : Token::Text));
    m_placeRows->add(row);
    m_placeRows->add(new Line);
}

void ItemNumbers::showEvents(const ItemSheet& sheet) {
    QList<TimelineEvent> events;
    for (const MovementRow& row : sheet.events) {
        TimelineEvent event;
        event.key = row.number;
        event.atMs = row.effectiveAtMs;
        event.what = tr("%1 %2").arg(documentWords(row.type, row.reversesNumber), row.number);
        event.more = tr("%1 from %2 to %3, by %4")
                         .arg(formats::quantity(row.quantity, sheet.variant.unitCode),
                              isolated(fromWords(row)), isolated(toWords(row)), isolated(row.actor));
        event.codes = codesOf(row);
        event.token = row.reversesNumber.isEmpty() ? Token::Second : Token::Warn;
        events.append(event);
    }
    m_events->setEvents(events, m_zone);
    m_events->setVisible(!events.isEmpty());
}

ExplainedNumber explainedPart(QuantityPart part) {
    switch (part) {
    case QuantityPart::Available:
        return ExplainedNumber::Available;
    case QuantityPart::Reserved:
        return ExplainedNumber::Reserved;
    case QuantityPart::Held:
        return ExplainedNumber::Held;
    case QuantityPart::Incoming:
        return ExplainedNumber::Incoming;
    case QuantityPart::OnTheWay:
        return ExplainedNumber::OnTheWay;
    case QuantityPart::OnHand:
        break;
    }
    return ExplainedNumber::OnHand;
}

QString bySiteText(const ItemSheet& sheet) {
    QStringList parts;
    for (const PlaceSum& site : sheet.sites)
        parts.append(ItemNumbers::tr("%1 at %2").arg(formats::quantity(site.row.onHand), site.code));
    return QStringLiteral("%1 = %2").arg(formats::quantity(sheet.total.onHand, sheet.variant.unitCode),
                                         parts.join(QStringLiteral(" + ")));
}

} // namespace backroom::stock
