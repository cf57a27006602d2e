#pragma once

#include "support/test_company.h"
#include "support/test_server.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace backroom::test {

/// Every row of every table that holds the company's goods, places and ledger, as text: to compare before and
/// after. Read beside the program, as the owner. Sessions, the journal and the list of imports are left out:
/// a refusal may well be written down there.
inline QStringList companyDump(const TestCompany& company) {
    const QString connection = QStringLiteral("company-dump");
    QStringList lines;
    {
        const bool isSqlite = company.engine() == Engine::Sqlite;
        QSqlDatabase db = QSqlDatabase::addDatabase(
            isSqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection);
        if (isSqlite) {
            db.setDatabaseName(company.url().path);
        } else {
            const QUrl owner = TestServer::urlOf(company.url().name);
            db.setHostName(owner.host());
            db.setPort(owner.port());
            db.setUserName(owner.userName());
            db.setPassword(owner.password());
            db.setDatabaseName(company.url().name);
        }
        if (!db.open())
            qFatal("the books cannot be read");
        QStringList tables = db.tables(QSql::Tables);
        tables.sort();
        for (const QString& table : std::as_const(tables)) {
            static const QStringList rooms{QStringLiteral("catalog_"), QStringLiteral("locations_"),
                                           QStringLiteral("stock_"), QStringLiteral("scanning_")};
            if (std::none_of(rooms.begin(), rooms.end(),
                             [&](const QString& room) { return table.startsWith(room); }))
                continue;
            QSqlQuery query(db);
            if (!query.exec(QStringLiteral("SELECT * FROM %1").arg(table)))
                qFatal("%s cannot be read", qUtf8Printable(table));
            QStringList rows;
            while (query.next()) {
                QStringList cells{table};
                for (int i = 0; i < query.record().count(); ++i)
                    cells += query.value(i).toString();
                rows += cells.join(QLatin1Char('|'));
            }
            rows.sort();
            lines += rows;
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return lines;
}

} // namespace backroom::test
