#pragma once

#include "today/ui/work_list.h"

#include <QListView>

namespace backroom::app {

/// Things to try, one under the other: what, and beneath it how; those that were done say so.
class TrialList : public QListView {
    Q_OBJECT
public:
    explicit TrialList(QWidget* parent = nullptr);
    /// WorkRow::oldest is the word for what is done, empty = it is still to be tried.
    void setRows(const QList<today::WorkRow>& rows);

signals:
    void opened(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    today::WorkModel* m_model;
};

} // namespace backroom::app
