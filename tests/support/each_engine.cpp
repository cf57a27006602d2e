#include "support/each_engine.h"

#include "foundation/service/migrator.h"
#include "support/test_server.h"

#include <QTest>
#include <QUrl>

namespace backroom::test {

TestDatabase::TestDatabase(Engine engine) {
    if (!m_folder.isValid() || !m_home.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
    m_url.engine = engine;
    if (engine == Engine::Sqlite) {
        m_url.path = m_home.filePath(QStringLiteral("company.db"));
        return;
    }
    m_server = std::make_unique<FreshDatabase>();
    const QUrl server = m_server->url();
    m_url.host = server.host();
    m_url.port = server.port();
    m_url.name = m_server->name();
    m_url.user = server.userName();
    m_credentials = {server.userName(), server.password()};
}

TestDatabase::~TestDatabase() = default;

std::unique_ptr<Database> TestDatabase::open() const {
    auto opened = Database::open(m_url, m_credentials, OpenMode::Create);
    if (!opened)
        qFatal("A fresh database does not open: %s %s", qPrintable(opened.error().oneLine()),
               qPrintable(opened.error().detail));
    return std::move(*opened);
}

std::unique_ptr<Database> TestDatabase::openMigrated() const {
    auto database = open();
    const auto done = Migrator(*database).up();
    if (!done)
        qFatal("A fresh database does not migrate: %s %s", qPrintable(done.error().oneLine()),
               qPrintable(done.error().detail));
    return database;
}

void EachEngine::rows() {
    QTest::addColumn<int>("engine");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql})
        QTest::newRow(name(engine)) << int(engine);
}

Engine EachEngine::current() {
    const void* data = QTest::qData("engine", qMetaTypeId<int>());
    return static_cast<Engine>(*static_cast<const int*>(data));
}

void EachEngine::run(const std::function<void(TestDatabase&)>& body) {
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        TestDatabase fresh(engine);
        body(fresh);
        if (QTest::currentTestFailed()) {
            qWarning("The failure above was on %s", name(engine));
            return;
        }
    }
}

const char* EachEngine::name(Engine engine) {
    return engine == Engine::Sqlite ? "sqlite" : "postgresql";
}

} // namespace backroom::test
