#pragma once

#include "foundation/ui/kit/held_list_page.h"
#include "foundation/ui/kit/last_change.h"
#include "stock/ui/reasons/reason_sheet.h"

namespace backroom::stock {

class ReasonDetail;

/// The company's own reasons: why goods are adjusted, turned away, moved or taken back; and the one that is
/// chosen beside the list.
class ReasonsPage : public HeldListPage<Reasons::Row> {
    Q_OBJECT
public:
    explicit ReasonsPage(ReasonsAccess access);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("reasons"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override { ask(Asking::SameQuestion); }

private:
    void buildActions();
    void ask(Asking asking);
    void rowsShown(Asking asking) override;
    void sayEmpty() override;
    void add();
    void edit();

    ReasonsAccess m_access;
    ReasonDetail* m_detail;
    QAction* m_new = nullptr;
    LastChange* m_changes = nullptr; ///< none for whoever may not edit
    ReasonId m_wanted;
};

} // namespace backroom::stock
