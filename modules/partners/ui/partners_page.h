#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "partners/service/partners.h"
#include "partners/ui/partners_ui.h"

#include <QTimer>

class QLineEdit;

namespace backroom {
class ListFilters;
}

namespace backroom::partners {

class PartnerDetail;

/// Suppliers and customers by name, and the one that is chosen beside them.
class PartnersPage : public ListPage {
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
    [[nodiscard]] Result<ListRequest> request() const;
    void ask();
    void showAnswer(int rows);
    void showFound(int row);
    void sayEmpty();
    void clearFilters();
    void showPartner(PartnerId id);
    void showView(const Partner& partner);
    void startNew();
    void edit();

    PartnersUiContext m_context;
    PagedModel<PartnerRow> m_model;
    ListFilters* m_filters = nullptr;
    PartnerDetail* m_detail;
    QLineEdit* m_search = nullptr;
    QAction* m_new = nullptr;
    QTimer m_typing;
    PartnerId m_wanted;
};

} // namespace backroom::partners
