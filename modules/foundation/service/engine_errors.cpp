#include "foundation/service/engine_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EngineErrors)
};

enum class Fault {
    Busy,
    Full,
    ReadOnly,
    Lost,
    Duplicate,
    Referenced,
    Check,
    Denied,
    Password,
    Foreign,
    Damaged,
    Missing,
    TooLarge,
    Unknown
};

// Asks the system, which knows a read-only disk too; permissions alone do not tell, least of all root.
bool isWritable(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

Fault sqliteFault(int code, const QString& text) {
    if (text.contains(QLatin1String("integer overflow")) ||
        text.contains(QLatin1String("cannot store REAL value in INTEGER")))
        return Fault::TooLarge;
    switch (code) {
    case 275:
    case 1299:
    case 3091:
        return Fault::Check;
    case 787:
    case 1811: // a trigger's RAISE; its own text is handled before
        return Fault::Referenced;
    case 2067:
    case 1555:
    case 2579:
        return Fault::Duplicate;
    case 778:  // a write failed otherwise than for want of space: a quota, a limit, a fault
    case 1034: // the same, seen when the disk was to keep it
        return Fault::Full;
    default:
        break;
    }
    switch (code & 0xFF) {
    case 5:
    case 6:
    case 9: // interrupted: whoever still wants the answer asks again
        return Fault::Busy;
    case 13:
        return Fault::Full;
    case 8:
        return Fault::ReadOnly;
    case 11:
        return Fault::Damaged;
    case 26:
        return Fault::Foreign;
    case 10:
    case 14:
        return Fault::Lost;
    default:
        return Fault::Unknown;
    }
}

Fault postgresqlFault(const QString& state) {
    if (state == QLatin1String("40001") || state == QLatin1String("40P01") ||
        state == QLatin1String("55P03") || state == QLatin1String("57014"))
        return Fault::Busy;
    if (state == QLatin1String("53100"))
        return Fault::Full;
    if (state == QLatin1String("25006"))
        return Fault::ReadOnly;
    if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return Fault::Lost;
    if (state == QLatin1String("23505"))
        return Fault::Duplicate;
    if (state == QLatin1String("23503"))
        return Fault::Referenced;
    if (state == QLatin1String("23514") || state == QLatin1String("23502"))
        return Fault::Check;
    if (state == QLatin1String("22003"))
        return Fault::TooLarge;
    if (state == QLatin1String("42501"))
        return Fault::Denied;
    if (state == QLatin1String("28P01") || state == QLatin1String("28000"))
        return Fault::Password;
    if (state == QLatin1String("3D000"))
        return Fault::Missing;
    return Fault::Unknown;
}

struct Words {
    ErrorKind kind;
    QString code;
    QString what;
    QString remedy;
};

Words storageWords(Fault fault) {
    switch (fault) {
    case Fault::Busy:
        return {ErrorKind::Unavailable, QStringLiteral("database.busy"), Text::tr("The database is busy"),
                Text::tr("try again in a moment")};
    case Fault::Full:
        return {ErrorKind::Unavailable, QStringLiteral("database.full"),
                Text::tr("The disk is full or cannot be written to"),
                Text::tr("free some space and try again; nothing was changed")};
    case Fault::ReadOnly:
        return {ErrorKind::Unavailable, QStringLiteral("database.read_only"),
                Text::tr("The database is read-only"),
                Text::tr("let it be written to, its folder too, or take a copy; nothing was changed")};
    case Fault::Damaged:
        return {ErrorKind::Unavailable, QStringLiteral("database.damaged"),
                Text::tr("The database file is damaged"), Text::tr("restore the last good backup")};
    case Fault::Foreign:
        return {ErrorKind::Unavailable, QStringLiteral("database.foreign"),
                Text::tr("This is not a Backroom database"),
                Text::tr("choose another file, or restore a backup")};
    case Fault::Missing:
        return {ErrorKind::Unavailable, QStringLiteral("database.missing"),
                Text::tr("The database does not exist"),
                Text::tr("check its name, or make it with: backroomctl init")};
    case Fault::Lost:
    default:
        return {ErrorKind::Unavailable, QStringLiteral("database.connection_lost"),
                Text::tr("The database is out of reach"),
                Text::tr("check the server, the network or the disk, then try again")};
    }
}

Words wordsFor(Fault fault) {
    switch (fault) {
    case Fault::Duplicate:
        return {ErrorKind::Conflict, QStringLiteral("database.duplicate"), Text::tr("This exists already"),
                Text::tr("use another code or name")};
    case Fault::Referenced:
        return {ErrorKind::Refused, QStringLiteral("database.referenced"),
                Text::tr("Something else still refers to this, or it refers to something that is gone"),
                Text::tr("reload and try again")};
    case Fault::Check:
        return {ErrorKind::Invalid, QStringLiteral("database.check"), Text::tr("A value is not allowed here"),
                Text::tr("correct it and try again")};
    case Fault::TooLarge:
        return {ErrorKind::Invalid, QStringLiteral("decimal.too_large"), Text::tr("The number is too large"),
                Text::tr("enter a smaller number")};
    case Fault::Denied:
        return {ErrorKind::Forbidden, QStringLiteral("database.denied"),
                Text::tr("The database does not allow this to you"), Text::tr("ask an administrator")};
    case Fault::Password:
        return {ErrorKind::Forbidden, QStringLiteral("identity.wrong_password"),
                Text::tr("Name or password is wrong"), Text::tr("check both and try again")};
    case Fault::Unknown:
        return {ErrorKind::Unexpected, QStringLiteral("database.unexpected"),
                Text::tr("The database refused a statement"), Text::tr("please report this with the log")};
    default:
        return storageWords(fault);
    }
}

/// SQLite cannot open its log beside a file on a disk that is mounted read-only, and says only that.
bool reallyReadOnly(Fault fault, const DatabaseUrl& url) {
    if (fault != Fault::Lost || url.engine != Engine::Sqlite)
        return false;
    const QFileInfo file(url.path);
    return file.exists() && (!isWritable(file.filePath()) || !isWritable(file.absolutePath()));
}

} // namespace

Error engineError(Engine engine, const QString& nativeCode, const QString& text, const QString& statement,
                  const DatabaseUrl& url) {
    static const QRegularExpression refusal(QStringLiteral("backroom:([a-z_]+\\.[a-z_]+)(?::([^\\n\\r]*))?"));
    if (const auto match = refusal.match(text); match.hasMatch())
        return Error{ErrorKind::Refused,
                     match.captured(1),
                     Text::tr("A rule of the ledger refused this"),
                     {},
                     Text::tr("correct it and try again"),
                     match.captured(2).trimmed()};
    const Fault fault =
        engine == Engine::Sqlite ? sqliteFault(nativeCode.toInt(), text) : postgresqlFault(nativeCode);
    const Words words = wordsFor(reallyReadOnly(fault, url) ? Fault::ReadOnly : fault);
    const bool isStorage = words.kind == ErrorKind::Unavailable;
    return Error{words.kind,   words.code,
                 words.what,   isStorage ? url.toString() : QString(),
                 words.remedy, QStringLiteral("%1 [%2] %3").arg(nativeCode, statement, text)};
}

Error lostConnection(const DatabaseUrl& url) {
    const Words words = wordsFor(Fault::Lost);
    return Error{words.kind, words.code, words.what, url.toString(), words.remedy, {}};
}

Error connectError(const QSqlError& error, const DatabaseUrl& url) {
    const QString text = error.databaseText() + QLatin1Char(' ') + error.driverText();
    Fault fault = Fault::Lost;
    // libpq gives no SQLSTATE when connecting; its messages are the server's, in English unless lc_messages
    // says else.
    if (text.contains(QLatin1String("password authentication failed")) ||
        text.contains(QLatin1String("no password supplied")) || text.contains(QLatin1String("role \"")) ||
        text.contains(QLatin1String("authentication failed")))
        fault = Fault::Password;
    else if (text.contains(QLatin1String("database \"")) && text.contains(QLatin1String("does not exist")))
        fault = Fault::Missing;
    const Words words = wordsFor(fault);
    return Error{words.kind, words.code, words.what, url.toString(), words.remedy, text};
}

} // namespace backroom
