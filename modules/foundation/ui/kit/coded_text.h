#pragma once

#include "foundation/ui/theme/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

class QPainter;
class QRect;
class QTextLayout;

namespace backroom {

/// What in these words looks like a code: capitals with figures ("RCV-000012", "A-01-02"), a barcode's
/// digits. For words that others have put together, of which nobody kept the codes.
QStringList codesIn(const QString& words);

/// Words with codes in them, numbers of documents, SKUs, bins: these stand in the type in which 0 and O, 1
/// and l differ. Not a word of it changes.
class CodedText {
public:
    CodedText(QString words, const QStringList& codes, TextStyle style);

    /// In one line.
    [[nodiscard]] int width() const;
    /// Its words, line by line, wrapped at this width.
    [[nodiscard]] QStringList linesFor(int width) const;
    /// Wrapped at this width.
    [[nodiscard]] int heightFor(int width) const;
    /// One line, cut with … when it is too long; returns the width used.
    int paintLine(QPainter& painter, const QRect& room, Qt::Alignment alignment, Token token) const;
    void paintWrapped(QPainter& painter, const QRect& room, Token token) const;

private:
    struct Run {
        QString words;
        QFont font;
    };
    void lay(QTextLayout& layout, int width) const;
    QString m_words;
    TextStyle m_style;
    QList<Run> m_runs;
};

} // namespace backroom
