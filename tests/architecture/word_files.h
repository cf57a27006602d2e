#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace backroom::test {

/// One text of a .ts file with its translation, as lupdate writes it.
struct Wording {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each grammatical number
    bool isCounted = false;
    bool isFinished = true;
};

QList<Wording> readWords(const QString& path);

/// What a reader of the language would miss: a text that is not translated, a placeholder that was lost, a
/// form too few. One line each; empty when nothing is.
QStringList faultsOf(const QList<Wording>& words);

/// Brings a copy of a .ts file up to date with the sources below `folder`. What lupdate warns of is returned:
/// a text whose class it cannot tell is never found at run time.
QStringList updateWords(const QString& folder, const QStringList& arguments);

} // namespace backroom::test
