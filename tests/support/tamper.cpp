#include "support/tamper.h"

#include "foundation/service/query.h"
#include "support/test_server.h"

namespace backroom::test {

namespace {

constexpr Sql triggersOfTable{
    "test.triggers_of_table",
    "SELECT name, sql AS wording FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :name", nullptr};

} // namespace

void tamperWith(const TestCompany& company, const QStringList& tables, const QString& sql) {
    if (company.engine() == Engine::Postgresql) {
        QString script;
        for (const QString& table : tables)
            script += QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER USER;").arg(table);
        script += sql + QLatin1Char(';');
        for (const QString& table : tables)
            script += QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER USER;").arg(table);
        const QString said = TestServer::run(company.url().name, script);
        if (!said.isEmpty())
            qFatal("%s", qPrintable(said));
        return;
    }
    const auto database = MUST(Database::open(company.url(), {}));
    QString off;
    QString on;
    for (const QString& table : tables) {
        Query query(*database, triggersOfTable);
        query.bind(":name", table);
        MUST(query.exec());
        while (query.next()) {
            off += QStringLiteral("DROP TRIGGER %1;").arg(query.text("name"));
            on += query.text("wording") + QLatin1Char(';');
        }
    }
    MUST(database->runScript(off + sql + QLatin1Char(';') + on));
}

void tamperWithJournal(const TestCompany& company, const QString& sql) {
    tamperWith(company, {QStringLiteral("foundation_journal")}, sql);
}

} // namespace backroom::test
