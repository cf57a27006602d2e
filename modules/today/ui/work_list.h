#pragma once

#include "foundation/ui/kit/page.h"
#include "foundation/ui/theme/icons.h"

#include <QAbstractListModel>
#include <QListView>

namespace backroom::today {

/// One line as it reads: "3 · Parked codes · … · 2 days".
struct WorkRow {
    enum class Kind { Work, Fold, InOrder };
    Kind kind = Kind::Work;
    QString key;
    QString count;
    QString what;
    QString more;
    QString oldest;
    QStringList codes; ///< which of these words are codes
    IconName icon = IconName::Dot;
    Token token = Token::Second;
    PageLink link; ///< without a page it leads nowhere, and `hint` says why
    QString hint;
};

/// Normal beside figures and charts; large where it is all there is, read in passing.
enum class WorkSize { Normal, Large };

class WorkModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// What is the same stays where it is.
    void setRows(const QList<WorkRow>& rows);
    [[nodiscard]] const WorkRow& row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<WorkRow> m_rows;
};

/// What waits, line by line; what is in order is folded into one line at the end. As high as its lines: what
/// it stands in scrolls.
class WorkList : public QListView {
    Q_OBJECT
public:
    explicit WorkList(WorkSize size, QWidget* parent = nullptr);
    void setLines(const QList<WorkRow>& waiting, const QList<WorkRow>& inOrder);
    [[nodiscard]] WorkSize workSize() const { return m_size; }
    [[nodiscard]] int rowHeight() const;
    /// Enter on the current line.
    void openCurrent();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void opened(const backroom::today::WorkRow& row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    enum class Folding { Folded, Open };
    void showRows();
    void open(const QModelIndex& index);
    WorkSize m_size;
    WorkModel* m_model;
    Folding m_folding = Folding::Folded;
    QList<WorkRow> m_waiting;
    QList<WorkRow> m_inOrder;
};

} // namespace backroom::today
