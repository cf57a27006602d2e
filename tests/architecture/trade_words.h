#pragma once

#include "architecture/word_files.h"

#include <QRegularExpression>

namespace backroom::test {

/// A thing of the trade and the one German word for it: wherever a text names the thing, its German has the
/// word.
struct TradeWord {
    const char* english; ///< a pattern
    const char* german;  ///< a pattern: the stem in its forms
};

/// The words of resources/help/de/glossary.md, and those that every page has.
const QList<TradeWord>& tradeWords();

/// Texts whose German has another word, one line each.
QStringList otherWords(const QList<Wording>& words);

} // namespace backroom::test
