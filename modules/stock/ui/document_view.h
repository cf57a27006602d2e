#pragma once

#include "foundation/ui/kit/button.h"
#include "stock/service/document_history.h"
#include "stock/ui/stock_access.h"

#include <QWidget>

class QComboBox;

namespace backroom {
class FormField;
class CodedLabel;
class Label;
class RowStack;
class StatePill;
class Timeline;
class TypedWords;
} // namespace backroom

namespace backroom::stock {

/// A document as it is read: its lines, and what happened to it, the last first.
struct DocumentSheet {
    QList<MovementRow> lines;
    QList<DocumentEvent> events;
};

/// A posted document: what it is, what happened to it, its lines with their costs; and its way back, with a
/// preview of what comes back. It changes nothing: a document is taken back by another one.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(StockAccess access, QWidget* parent = nullptr);
    /// Of a document that stands there already nothing moves, unless it was taken back since.
    void showDocument(const DocumentSheet& sheet);
    [[nodiscard]] QString number() const { return m_number; }
    /// Shows what comes back and waits for the reason and the button; asked once more, it posts. Nothing when
    /// it cannot be reversed.
    void offerReversal();
    [[nodiscard]] bool isOffering() const;
    /// At a station its controls are as large as everything there, and who posted it is one line.
    void setControlSize(ControlSize size);
    void withdrawOffer();

signals:
    void documentRequested(const QString& number);
    void reversed(const QString& number, const QString& byNumber);
    void refused(const backroom::Error& error);

private:
    void showHead(const DocumentSheet& sheet);
    void showEvents(const QList<DocumentEvent>& events);
    [[nodiscard]] QString costWords(const MovementRow& line) const;
    [[nodiscard]] QWidget* lineWidget(const MovementRow& row, bool backwards) const;
    void showLines(RowStack* rows, const QList<MovementRow>& lines, bool backwards);
    void reverse();
    void askReasons(DocumentType type);

    StockAccess m_access;
    QList<MovementRow> m_lines;
    QString m_number;
    Uuid m_offerUuid; ///< of the document that would take this one back
    int m_mostLines;
    bool m_isReversible = false;
    bool m_isAtStation = false;
    CodedLabel* m_title;
    CodedLabel* m_facts;
    StatePill* m_state;
    Timeline* m_events;
    RowStack* m_rows;
    Button* m_offerButton;
    QWidget* m_offer;
    Label* m_offerTitle;
    RowStack* m_backRows;
    TypedWords* m_typed; // why, as it is being written for each document
    QComboBox* m_reason; // offers the company's own; another may be written
    Button* m_reverse;
};

/// All of a document. On the database thread. Error: NotFound stock.no_such_document.
Result<DocumentSheet> readDocument(const StockAccess& access, const QString& number);

} // namespace backroom::stock
