#pragma once

#include "foundation/ui/kit/page.h"

namespace backroom {

class ListBody;
class RowsModelBase;

/// A page whose body is a list beside a detail pane (40 %, at least 360; below 1,100 px it slides over the
/// list). Opening a row, closing the pane by Esc, F6 between the two, the "3 new" strip and the sum of the
/// selected rows are done here; the page fills the table and the detail.
class ListPage : public Page {
    Q_OBJECT
public:
    /// viewId: under which widths, order and sort are kept; usually the pageId.
    explicit ListPage(const QString& viewId, QWidget* parent = nullptr);

    [[nodiscard]] TableView& table() const;
    /// The model stays the page's.
    void setTable(RowsModelBase* model);
    /// What stands right; it scrolls when it is higher than the window. Without it there is no pane.
    void setDetail(QWidget* detail);
    /// What stays in sight under the detail: a document's totals.
    void setDetailFoot(QWidget* foot);
    void openDetail();
    /// Opens it on the row that is current, which is chosen then; false when there is none and the pane is
    /// closed.
    bool openCurrent();
    void closeDetail();
    [[nodiscard]] bool isDetailOpen() const;
    Closed closeTopmost() override;

    /// What narrows the rows down, as a person reads it: the name of a choice and what was chosen.
    using Asked = QList<QPair<QString, QString>>;
    [[nodiscard]] virtual Asked asked() const { return {}; }
    /// What is typed and chosen has no answer yet: the rows are those of the question before. settled()
    /// follows.
    [[nodiscard]] virtual bool isSettling() const { return false; }
    /// What can be done with all rows as they are shown; stands in the "…" of the views too.
    void addViewAction(QAction* action) { m_viewActions += action; }
    [[nodiscard]] const QList<QAction*>& viewActions() const { return m_viewActions; }

protected:
    void focusInEvent(QFocusEvent* event) override;
    [[nodiscard]] QList<QWidget*> bodyStops() const override;

signals:
    /// The current row changed: fill the detail. −1 when there is none.
    void rowSelected(int row);
    /// Enter or double click. The pane is open already.
    void rowActivated(int row);
    /// The rows are those that are asked for, or the question was refused.
    void settled();

private:
    void swapPane();
    ListBody* m_list;
    QList<QAction*> m_viewActions;
};

} // namespace backroom
