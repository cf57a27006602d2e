#pragma once

#include <QString>
#include <QUrl>

namespace backroom::test {

/// The PostgreSQL server of this test run. It starts none itself: ctest does (tests/support/postgres), or
/// BACKROOM_TEST_POSTGRES names another one.
class TestServer {
public:
    /// postgresql://owner:password@127.0.0.1:port/postgres, the account being a superuser. Ends the program
    /// with a sentence that says how to start a server when there is none: a missing server is a failure, no
    /// skip.
    static QUrl postgresUrl();

    /// The same server and account, with another database.
    static QUrl urlOf(const QString& database);

    /// Runs one statement as the owner in `database`; returns the server's complaint, or an empty text.
    static QString run(const QString& database, const QString& sql);
};

/// An empty PostgreSQL database, or a copy of one nobody is connected to, that lives as long as this object.
/// Its login roles (`name@database`) go with it.
class FreshDatabase {
public:
    explicit FreshDatabase(const QString& prefix = QStringLiteral("backroom"),
                           const QString& copyOf = QStringLiteral("template0"));
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase&) = delete;
    FreshDatabase& operator=(const FreshDatabase&) = delete;

    [[nodiscard]] QString name() const { return m_name; }
    /// As the owner of the server, password included.
    [[nodiscard]] QUrl url() const { return TestServer::urlOf(m_name); }

private:
    QString m_name;
};

} // namespace backroom::test
