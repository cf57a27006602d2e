#pragma once

#include "foundation/service/database.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace backroom::test {

class FreshDatabase;

/// A database that nobody used before, gone with this object: a file in a folder of its own, or a database of
/// the test run's PostgreSQL, opened as the owner of the server. Whatever fails ends the program with the
/// reason.
class TestDatabase {
public:
    explicit TestDatabase(Engine engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] Engine engine() const { return m_url.engine; }
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }
    /// A folder of its own for files of the test; the SQLite file lies elsewhere.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A new connection to it as it stands; the first one makes the file.
    [[nodiscard]] std::unique_ptr<Database> open() const;
    /// A new connection, with every migration and object in place.
    [[nodiscard]] std::unique_ptr<Database> openMigrated() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    std::unique_ptr<FreshDatabase> m_server;
    DatabaseUrl m_url;
    Credentials m_credentials;
};

/// Runs a test on both engines. In a data-driven test, which names the engine in every line it prints:
///
///     void posts_data() { EachEngine::rows(); }
///     void posts() { TestDatabase fresh(EachEngine::current()); auto db = fresh.openMigrated(); … }
///
/// Or inside one test, where the second engine is tried only when the first one went well:
///
///     void posts() { EachEngine::run([](TestDatabase& fresh) { QVERIFY(…); }); }
class EachEngine {
public:
    static void rows();
    static Engine current();
    static void run(const std::function<void(TestDatabase&)>& body);
    static const char* name(Engine engine);
};

} // namespace backroom::test
