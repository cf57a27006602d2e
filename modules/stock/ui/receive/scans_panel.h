#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "scanning/domain/scan_session.h"

#include <QWidget>

namespace backroom {
class Label;
class TableView;
} // namespace backroom

namespace backroom::stock {

/// Why is this number so: the scans that make one line of a receiving, and their sum.
class ScansPanel : public QWidget {
    Q_OBJECT
public:
    ScansPanel(const QTimeZone& zone, QWidget* parent);
    void setScans(const QString& title, const QList<scanning::StoredScan>& scans);

private:
    Label* m_title;
    TableView* m_table;
    RowsModel<scanning::StoredScan> m_scans;
};

} // namespace backroom::stock
