#pragma once

#include "catalog/domain/product.h"
#include "foundation/ui/theme/icons.h"

namespace backroom::catalog {

/// How a state reads: icon, word and colour, never colour alone.
struct StateWords {
    IconName icon;
    QString word;
    Token token;
};

/// Archived comes before what the publication state says.
StateWords stateWords(PublicationState state, bool archived);
/// "EAN-13", "GTIN-14", "free code".
QString barcodeKindWords(BarcodeKind kind);
/// The name of a unit or tax class that came with the program, in its language; what the company named
/// otherwise or made itself stays as it is.
QString unitWords(const QString& code, const QString& name);
QString taxClassWords(const QString& code, const QString& name);
/// "Blue, White" options from "Colour: Blue; Size: L". Error: Invalid catalog.option_text.
Result<QList<NamedValue>> parseNamedValues(const QString& text);
QString namedValuesText(const QList<NamedValue>& values);

} // namespace backroom::catalog
