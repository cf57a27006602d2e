#include "support/test_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace backroom::test {

namespace {

/// Runs statements over one connection of its own; the first complaint of the server ends it.
QString runAll(const QUrl& url, const QStringList& statements, QStringList* firstColumn = nullptr) {
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString complaint;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setPassword(url.password());
        database.setDatabaseName(url.path().mid(1));
        if (!database.open())
            complaint = database.lastError().text();
        QSqlQuery query(database);
        for (const QString& sql : statements) {
            if (complaint.isEmpty() && !query.exec(sql))
                complaint = query.lastError().text();
            while (firstColumn && complaint.isEmpty() && query.next())
                firstColumn->append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return complaint;
}

QString quoted(QString name) {
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QUrl TestServer::postgresUrl() {
    const QString fromEnvironment = qEnvironmentVariable("BACKROOM_TEST_POSTGRES");
    if (!fromEnvironment.isEmpty())
        return QUrl(fromEnvironment, QUrl::StrictMode);
    QFile file(QStringLiteral(BACKROOM_TEST_STATE "/url"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal(
            "No PostgreSQL for tests: run through ctest, or `tests/support/postgres start %s --keep`, or set "
            "BACKROOM_TEST_POSTGRES",
            BACKROOM_TEST_STATE);
    return QUrl(QString::fromUtf8(file.readAll()).trimmed(), QUrl::StrictMode);
}

QUrl TestServer::urlOf(const QString& database) {
    QUrl url = postgresUrl();
    url.setPath(QLatin1Char('/') + database);
    return url;
}

QString TestServer::run(const QString& database, const QString& sql) {
    return runAll(urlOf(database), {sql});
}

FreshDatabase::FreshDatabase(const QString& prefix, const QString& copyOf)
    : m_name(prefix + QLatin1Char('_') + QUuid::createUuid().toString(QUuid::Id128).left(16)) {
    const QString complaint =
        runAll(TestServer::postgresUrl(),
               {QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 ENCODING 'UTF8' STRATEGY FILE_COPY")
                    .arg(quoted(m_name), quoted(copyOf))});
    if (!complaint.isEmpty())
        qFatal("No fresh database: %s", qPrintable(complaint));
}

FreshDatabase::~FreshDatabase() {
    QStringList roles;
    QString complaint =
        runAll(TestServer::postgresUrl(),
               {QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(quoted(m_name)),
                QStringLiteral("SELECT rolname FROM pg_roles WHERE right(rolname, %1) = '@%2'")
                    .arg(m_name.size() + 1)
                    .arg(m_name)},
               &roles);
    QStringList drops;
    for (const QString& role : roles)
        drops.append(QStringLiteral("DROP ROLE IF EXISTS ") + quoted(role));
    if (complaint.isEmpty())
        complaint = runAll(TestServer::postgresUrl(), drops);
    if (!complaint.isEmpty())
        qWarning("A test database stays behind: %s", qPrintable(complaint));
}

} // namespace backroom::test
