#include "partner_room.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/timeline.h"
#include "stock/ui/stock_words.h"

#include <QVBoxLayout>

namespace backroom::app {

namespace {
constexpr int lastDocuments = 4;
}

PartnerRoom::PartnerRoom(Gateway& gateway, stock::PartyDocuments& documents, const QTimeZone& zone,
                         QWidget* parent)
    : PartnerPanel(parent), m_gateway(gateway), m_documents(documents), m_zone(zone) {
    setObjectName(QStringLiteral("partnerRoom"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    column->addWidget(new Label(tr("Last documents"), TextStyle::Section));
    m_none = new Label(tr("None yet."), TextStyle::Body, Token::Quiet);
    column->addWidget(m_none);
    m_events = new Timeline;
    m_events->setObjectName(QStringLiteral("partnerDocuments"));
    m_events->hide();
    connect(m_events, &Timeline::activated, this, &PartnerRoom::documentRequested);
    column->addWidget(m_events);
}

void PartnerRoom::showPartner(const partners::Partner& partner) {
    m_partner = partner.id;
    m_gateway
        .run([&documents = m_documents, supplier = partner.supplierPlace, customer = partner.customerPlace] {
            return documents.last(supplier, customer, lastDocuments);
        })
        .then(this, [this, id = partner.id](const Result<QList<stock::PartyDocument>>& documents) {
            // What cannot be read here is said by the page around it.
            if (documents && id == m_partner)
                showDocuments(*documents);
        });
}

void PartnerRoom::showDocuments(const QList<stock::PartyDocument>& documents) {
    QList<TimelineEvent> events;
    for (const stock::PartyDocument& document : documents) {
        TimelineEvent event;
        event.key = document.number;
        event.atMs = document.effectiveAtMs;
        event.what =
            tr("%1 %2").arg(stock::documentWords(document.type, document.reversesNumber), document.number);
        event.more = tr("%Ln line(s)", nullptr, int(document.lines));
        if (!document.reference.isEmpty())
            event.more = tr("%1, %2").arg(document.reference, event.more);
        event.codes = {document.number, document.reversesNumber, document.reference};
        event.token = document.reversesNumber.isEmpty() ? Token::Second : Token::Warn;
        events.append(event);
    }
    m_events->setEvents(events, m_zone);
    m_events->setVisible(!events.isEmpty());
    m_none->setVisible(events.isEmpty());
}

} // namespace backroom::app
