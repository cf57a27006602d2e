#pragma once

#include "dataexchange/ui/import/import_task.h"
#include "foundation/ui/theme/icons.h"

namespace backroom::dataexchange {

/// How the assistant calls things.
QString kindTitle(ImportKind kind);
/// What such a file brings, in one line.
QString kindWords(ImportKind kind);
QString encodingWords(TextEncoding encoding);
QString delimiterWords(QChar delimiter);
/// "comma, 12,50"
QString decimalWords(QChar sign);
QString dateWords(DateOrder order);

struct OutcomeLook {
    QString word;
    IconName icon = IconName::Dot;
    Token token = Token::Second;
};
OutcomeLook outcomeLook(RowOutcome outcome);
/// "Import 51 rows": what the trial said would be taken, where some rows would not.
QString importWords(const ImportTask& task);
/// Done, taken back, stopped.
OutcomeLook recordLook(const ImportRecord& record);

/// What is wrong, what stood there, what would have been right.
QString wordsOf(const RowError& error);
/// "12 documents reversed, 3 products, locations or partners archived", and what stays as it is.
QString undoWords(const UndoSummary& undone);
QString keptWords(const UndoSummary& undone);

} // namespace backroom::dataexchange
