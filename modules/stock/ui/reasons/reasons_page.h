#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "stock/ui/reasons/reason_sheet.h"

#include <QTimer>

class QLineEdit;

namespace backroom::stock {

class ReasonDetail;

/// The company's own reasons: why goods are adjusted, turned away, moved or taken back; and the one that is
/// chosen beside the list.
class ReasonsPage : public ListPage {
    Q_OBJECT
public:
    explicit ReasonsPage(ReasonsAccess access);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("reasons"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override { ask(); }

private:
    void buildActions();
    [[nodiscard]] static QVariant cell(const Reasons::Row& row, int column, int role);
    void ask();
    void arrange();
    void select(ReasonId id);
    void add();
    void edit();

    ReasonsAccess m_access;
    RowsModel<Reasons::Row> m_model;
    ReasonDetail* m_detail;
    QLineEdit* m_search;
    QAction* m_new = nullptr;
    QTimer m_typing;
    QList<Reasons::Row> m_rows;
    ReasonId m_wanted;
    bool m_loaded = false;
};

} // namespace backroom::stock
