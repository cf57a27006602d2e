#pragma once

#include "partners/domain/partner.h"
#include "partners/ui/partners_ui.h"
#include "stock/service/party_documents.h"

namespace backroom {
class Label;
class Timeline;
} // namespace backroom

namespace backroom::app {

/// What was delivered by a partner or sent to it last, in the room that the partner's detail gives to modules
/// below.
class PartnerRoom : public partners::PartnerPanel {
    Q_OBJECT
public:
    PartnerRoom(Gateway& gateway, stock::PartyDocuments& documents, const QTimeZone& zone,
                QWidget* parent = nullptr);
    void showPartner(const partners::Partner& partner) override;
    [[nodiscard]] partners::PartnerId partner() const { return m_partner; }

signals:
    void documentRequested(const QString& number);

private:
    void showDocuments(const QList<stock::PartyDocument>& documents);

    Gateway& m_gateway;
    stock::PartyDocuments& m_documents;
    QTimeZone m_zone;
    partners::PartnerId m_partner;
    Timeline* m_events;
    Label* m_none;
};

} // namespace backroom::app
