#include "foundation/service/database_url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseUrl)
};

tl::unexpected<Error> badUrl(const QString& what, const QString& where) {
    return fail(ErrorKind::Invalid, QStringLiteral("database.bad_url"), what, where,
                Text::tr("write sqlite:PATH or postgresql://USER@HOST:PORT/NAME"));
}

Result<DatabaseUrl> parsePostgresql(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return badUrl(Text::tr("The database address cannot be read"),
                      url.toDisplayString(QUrl::RemovePassword));
    if (!url.password().isEmpty())
        return badUrl(Text::tr("A password must not stand in the database address"),
                      url.toDisplayString(QUrl::RemovePassword));
    DatabaseUrl out;
    out.engine = Engine::Postgresql;
    const QUrlQuery query(url);
    out.host = url.host();
    if (query.hasQueryItem(QStringLiteral("host")))
        out.host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    if (out.host.isEmpty())
        out.host = QStringLiteral("localhost");
    out.port = url.port(5432);
    out.name = url.path().mid(1);
    out.user = url.userName(QUrl::FullyDecoded);
    out.sslMode = query.queryItemValue(QStringLiteral("sslmode"));
    if (out.name.isEmpty())
        return badUrl(Text::tr("The database address names no database"), text);
    return out;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1String("postgresql://")) ||
        trimmed.startsWith(QLatin1String("postgres://")))
        return parsePostgresql(trimmed);
    if (!trimmed.startsWith(QLatin1String("sqlite:")))
        return badUrl(Text::tr("The database address begins with neither sqlite: nor postgresql://"),
                      trimmed);
    QString path = trimmed.mid(7);
    if (path.startsWith(QLatin1String("///")))
        path = path.mid(2);
    if (path.isEmpty())
        return badUrl(Text::tr("The database address names no file"), trimmed);
    DatabaseUrl out;
    out.engine = Engine::Sqlite;
    out.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return out;
}

QString DatabaseUrl::toString() const {
    if (engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + path;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    QUrlQuery query;
    if (host.startsWith(QLatin1Char('/')))
        query.addQueryItem(QStringLiteral("host"), host);
    else
        url.setHost(host);
    url.setPort(port);
    url.setPath(QLatin1Char('/') + name);
    url.setUserName(user, QUrl::DecodedMode);
    if (!sslMode.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool DatabaseUrl::isLocalHost() const {
    return host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") ||
           host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

QString DatabaseUrl::effectiveSslMode() const {
    if (!sslMode.isEmpty())
        return sslMode;
    return isLocalHost() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
}

} // namespace backroom
