#pragma once

#include "foundation/service/gateway.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>

namespace backroom {
class Page;
}

namespace backroom::partners {

class Partners;
struct Partner;

/// What a module below shows inside a partner's detail: what was delivered and sent. Who the partner is knows
/// no document and only gives the room.
class PartnerPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showPartner(const Partner& partner) = 0;
};

enum class Editing { Allowed, Forbidden };

/// What the partners' page stands on; app fills it. The services live on the gateway's thread and outlive the
/// page.
struct PartnersUiContext {
    Gateway& gateway;
    Partners& partners;
    Gateway& reading;                   ///< for the list, beside the desk's own connection
    Partners& listed;                   ///< used inside reading.run() only
    QTimeZone zone;                     ///< the company's: of what was saved when
    QString currency;                   ///< the company's: of a minimum order where nobody chose another
    Editing editing = Editing::Allowed; ///< as the person's rights are; the services ask again
    std::function<PartnerPanel*()> makePanel{}; ///< may be empty
    /// "Import from a spreadsheet", of those whose role is this where the sheet does not say; may be empty.
    std::function<void(const QString& role)> importPartners{};
};

/// Page id "partners". Arguments of a link to it: "partner" (its id) opens that one.
std::unique_ptr<Page> makePartnersPage(const PartnersUiContext& context);

} // namespace backroom::partners
