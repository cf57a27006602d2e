#pragma once

#include "stock/service/receiving.h"

#include <QWidget>

namespace backroom {
class Label;
class RowStack;
} // namespace backroom

namespace backroom::stock {

class ReasonPanel;

/// Before a posted receipt is taken back: what comes back, and why, by the reason's digit where the company
/// has reasons.
class TakeBackPanel : public QWidget {
    Q_OBJECT
public:
    explicit TakeBackPanel(QWidget* parent);
    void setReceipt(const ReceiptPosted& posted);
    void setReasons(const QStringList& reasons);
    /// The reason of a digit; empty when it has none.
    [[nodiscard]] QString reasonOf(const QString& digit) const;

signals:
    /// Empty: nobody said why.
    void confirmed(const QString& reason);

private:
    Label* m_title;
    RowStack* m_rows;
    ReasonPanel* m_reasons;
};

} // namespace backroom::stock
