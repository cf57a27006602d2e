#pragma once

#include "foundation/domain/clock.h"
#include "foundation/service/desk.h"
#include "identity/service/sign_in.h"
#include "support/each_engine.h"
#include "support/test_server.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace backroom::test {

/// A prepared company of its own for one test: a fresh SQLite file, or a fresh database of the test server to
/// which desks connect as real accounts, never as superuser. See README.md of this folder.
///
///     void receives_data() { EachEngine::rows(); }
///     void receives() {
///         TestCompany company;                       // takes the engine from the data row
///         Posting posting(company.as("warehouse"));
///     }
///
/// The company is "Test" (EUR, Europe/Berlin); accounts are named after their roles; UUIDs are seeded; on
/// both engines the clock stands at start() and foundation_now() shows it.
class TestCompany {
public:
    /// The engine of the present data row, in a test whose _data() called EachEngine::rows().
    TestCompany();
    explicit TestCompany(Engine engine);
    ~TestCompany();
    TestCompany(const TestCompany&) = delete;
    TestCompany& operator=(const TestCompany&) = delete;

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// The desk of "admin", "manager", "warehouse" or "auditor", signed in, on a connection of its own that
    /// lives as long as this object.
    Desk& as(const QString& account);
    Desk& as(const char* account) { return as(QString::fromLatin1(account)); }
    /// The manager's desk.
    Desk& desk() { return as("manager"); }
    Database& database() { return desk().database(); }

    /// As BACKROOM_DB wants it, for a test that starts a program or opens more connections.
    [[nodiscard]] DatabaseUrl url(const QString& account = QStringLiteral("manager")) const;
    static QString password() { return QStringLiteral("test-password"); }
    /// One more connection of an account, signed in; for tests of several desks at once. Usable on another
    /// thread when made there.
    struct Seat {
        std::unique_ptr<Database> database;
        std::unique_ptr<Desk> desk;
        std::unique_ptr<identity::SignIn> signIn;
    };
    std::unique_ptr<Seat> seat(const QString& account);

    /// Waits until the server has ended every connection but this object's own. A killed program is gone at
    /// once, but what it had sent last may still be committed by its server process. Nothing to do on SQLite.
    void waitUntilAlone() const;

    /// 2026-03-02 09:00 UTC, a Monday.
    static qint64 startMs();
    FixedClock& clock() { return m_clock; }
    /// Moves the clock, on the server too; existing desks follow.
    void setNow(qint64 nowMs);
    void advance(qint64 ms) { setNow(m_clock.nowMs() + ms); }
    UuidSource& uuids() { return *m_uuids; }

private:
    void prepareSqlite();
    void preparePostgresql();
    void tellServer(Database& db) const;

    Engine m_engine;
    FixedClock m_clock;
    std::unique_ptr<UuidSource> m_uuids;
    QTemporaryDir m_folder;
    std::unique_ptr<FreshDatabase> m_server;
    DatabaseUrl m_url;
    std::map<QString, std::unique_ptr<Seat>> m_seats;
};

/// The text of a failed result for QVERIFY2, or an empty one.
template <class R>
QByteArray why(const R& result) {
    return result ? QByteArray()
                  : (result.error().code + QLatin1String(": ") + result.error().oneLine() + QLatin1Char(' ') +
                     result.error().detail)
                        .toUtf8();
}

template <class T>
T must(Result<T> result, const char* file, int line) {
    if (!result)
        qFatal("%s:%d %s", file, line, why(result).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Ends the program when a step of a test's preparation fails; else gives its value.
#define MUST(...) ::backroom::test::must((__VA_ARGS__), __FILE__, __LINE__)

} // namespace backroom::test
