#include "support/journal_tamper.h"

#include "support/test_server.h"

namespace backroom::test {

void tamperWithJournal(const TestCompany& company, const QString& sql) {
    if (company.engine() == Engine::Postgresql) {
        const QString said = TestServer::run(
            company.url().name, QStringLiteral("ALTER TABLE foundation_journal DISABLE TRIGGER USER; %1;"
                                               "ALTER TABLE foundation_journal ENABLE TRIGGER USER")
                                    .arg(sql));
        if (!said.isEmpty())
            qFatal("%s", qPrintable(said));
        return;
    }
    const auto database = MUST(Database::open(company.url(), {}));
    MUST(database->runScript(QStringLiteral("DROP TRIGGER IF EXISTS foundation_journal_no_update;"
                                            "DROP TRIGGER IF EXISTS foundation_journal_no_delete;") +
                             sql));
}

} // namespace backroom::test
