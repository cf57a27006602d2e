#pragma once

#include "foundation/ui/kit/button.h"
#include "stock/ui/stock_access.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace backroom {
class FormField;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::stock {

/// A posted document: what it is, its lines, who and when; and its way back, with a preview of what comes
/// back. It changes nothing: a document is taken back by another one.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(StockAccess access, QWidget* parent = nullptr);
    /// Lines of one document.
    void showDocument(const QList<MovementRow>& lines);
    [[nodiscard]] QString number() const { return m_number; }
    /// Shows what comes back and waits for the reason and the button; asked once more, it posts. Nothing when
    /// it cannot be reversed.
    void offerReversal();
    [[nodiscard]] bool isOffering() const;
    /// At a station its controls are as large as everything there.
    void setControlSize(ControlSize size);
    void withdrawOffer();

signals:
    void reversed(const QString& number, const QString& byNumber);
    void refused(const backroom::Error& error);

private:
    void showHead(const MovementRow& first);
    void showLines(QVBoxLayout* rows, const QList<MovementRow>& lines, bool backwards);
    void reverse();
    void askReasons(DocumentType type);

    StockAccess m_access;
    QList<MovementRow> m_lines;
    QString m_number;
    int m_mostLines;
    bool m_isReversible = false;
    Label* m_title;
    Label* m_facts;
    StatePill* m_state;
    QWidget* m_linesRoom;
    QVBoxLayout* m_rows;
    Button* m_offerButton;
    QWidget* m_offer;
    Label* m_offerTitle;
    QVBoxLayout* m_backRows;
    QComboBox* m_reason; // offers the company's own; another may be written
    Button* m_reverse;
};

/// All lines of a document. On the database thread. Error: NotFound stock.no_such_document.
Result<QList<MovementRow>> readDocument(const StockAccess& access, const QString& number);

} // namespace backroom::stock
