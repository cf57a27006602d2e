#pragma once

#include "stock/service/receiving.h"

#include <QWidget>

namespace backroom {
class Button;
class CodedLabel;
class Label;
} // namespace backroom

namespace backroom::stock {

/// After F12: the number of the receipt, what it holds, and the way back for as long as there is one.
class PostedPanel : public QWidget {
    Q_OBJECT
public:
    explicit PostedPanel(QWidget* parent = nullptr);
    enum class Undo { Possible, NotAllowed };
    void showPosted(const ReceiptPosted& posted, Undo undo);
    void showTakenBack(const QString& number, const QString& by);

signals:
    void undoRequested();

private:
    Label* m_caption;
    Label* m_number;
    CodedLabel* m_sum;
    Label* m_parked;
    Button* m_undo;
};

} // namespace backroom::stock
