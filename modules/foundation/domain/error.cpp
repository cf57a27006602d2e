#include "foundation/domain/error.h"

namespace backroom {

QString Error::oneLine() const {
    QString line = what;
    if (!where.isEmpty())
        line += QStringLiteral(" (") + where + QLatin1Char(')');
    if (!remedy.isEmpty())
        line += QStringLiteral(": ") + remedy;
    return line.simplified();
}

QString errorKindName(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Unexpected:
        break;
    }
    return QStringLiteral("unexpected");
}

} // namespace backroom
