#pragma once

#include "foundation/ui/kit/last_change.h"
#include "foundation/ui/kit/paged_list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "partners/service/partners.h"
#include "partners/ui/partners_ui.h"

namespace backroom::partners {

class PartnerDetail;

/// Suppliers and customers by name, and the one that is chosen beside them.
class PartnersPage : public PagedListPage {
    Q_OBJECT
public:
    explicit PartnersPage(const PartnersUiContext& context);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("partners"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

private:
    void buildFilters();
    void buildActions();
    [[nodiscard]] QVariant cell(const PartnerRow& row, int column, int role) const;
    [[nodiscard]] Result<ListRequest> request() const override;
    void sayEmpty() override;
    void clearFilters() override;
    void showPartner(PartnerId id);
    void showView(const Partner& partner);
    void startNew();
    void edit();

    PartnersUiContext m_context;
    PagedModel<PartnerRow> m_model;
    PartnerDetail* m_detail;
    QAction* m_new = nullptr;
    LastChange* m_changes = nullptr; ///< none for whoever may not edit
    PartnerId m_shown;               ///< the one that was asked for last
};

} // namespace backroom::partners
