#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// What may happen to a document, in the order it happens.
enum class DocumentStep {
    Origin = 1,   ///< the document that this one takes back was posted
    Begun = 2,    ///< at a station, before it was posted
    Posted = 3,   ///< this one
    TakenBack = 4 ///< by another one
};

struct DocumentEvent {
    DocumentStep step = DocumentStep::Posted;
    QString number; ///< of the document that was posted; empty for Begun
    DocumentType type = DocumentType::Receipt;
    QString reversesNumber; ///< what that document takes back
    qint64 atMs = 0;
    QString person; ///< by the name people call each other
    QString desk;   ///< where; empty when it is not known
    QString reason;
};

/// Who did what with a document, when and at which desk. It reads the ledger and what the stations keep,
/// never the journal: not everybody may read that.
class DocumentHistory {
public:
    explicit DocumentHistory(Desk& desk) : m_desk(desk) {}
    /// The last event first; none for a number that no document has. Needs ReadStock.
    Result<QList<DocumentEvent>> of(const QString& number);

private:
    Desk& m_desk;
};

} // namespace backroom::stock
