#include "foundation/domain/text_key.h"

namespace backroom {

QString textKey(const QString& text) {
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            key += c;
    }
    return key.simplified();
}

QString codeKey(const QString& code) {
    return code.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace backroom
