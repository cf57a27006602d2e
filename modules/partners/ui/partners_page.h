#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "partners/service/partners.h"
#include "partners/ui/partners_ui.h"

#include <QTimer>

class QLineEdit;

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
    enum class Why { NewQuestion, SameQuestion };
    void buildFilters();
    void buildActions();
    [[nodiscard]] QVariant cell(const PartnerRow& row, int column, int role) const;
    [[nodiscard]] PartnerFilter filter();
    void ask(Why why);
    void askMore();
    void take(const PartnerPage& page, Why why);
    void sayEmpty();
    void clearFilters();
    void showPartner(PartnerId id);
    void startNew();
    void edit();

    PartnersUiContext m_context;
    RowsModel<PartnerRow> m_model;
    PartnerDetail* m_detail;
    QLineEdit* m_search = nullptr;
    QAction* m_new = nullptr;
    QTimer m_typing;
    std::optional<PartnerCursor> m_next;
    PartnerId m_wanted;
    int m_question = 0; ///< counts them: an answer to an older one is dropped
};

} // namespace backroom::partners
