#include "foundation/service/dump_script.h"

#include "foundation/service/engine_errors.h"

#include <libpq-fe.h>
#include <memory>

namespace backroom::backup {

namespace {

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, Clear>;

PGconn* connectionOf(const Database& db) {
    return static_cast<PGconn*>(db.nativeHandle());
}

Error errorOf(const Database& db, const Answer& answer, const QString& statement) {
    const bool lost = PQstatus(connectionOf(db)) != CONNECTION_OK;
    const QString state = lost ? QStringLiteral("08006")
                               : QString::fromLatin1(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    return engineError(Engine::Postgresql, state, QString::fromUtf8(PQerrorMessage(connectionOf(db))),
                       statement, db.url());
}

} // namespace

DumpScript::~DumpScript() {
    if (!m_isInRows)
        return;
    if (const Done stopped = endRows("stopped"); !stopped)
        qDebug("restore: %s", qUtf8Printable(stopped.error().detail));
}

Done DumpScript::take(const QByteArray& piece) {
    m_rest += piece;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        BACKROOM_CHECK(takeLine(QByteArray::fromRawData(m_rest.constData() + from, end + 1 - from)));
        from = end + 1;
    }
    m_rest.remove(0, from);
    return {};
}

// A table's rows stand between "COPY … FROM stdin;" and "\."; no function of ours has such a line.
Done DumpScript::takeLine(const QByteArray& line) {
    if (m_isInRows) {
        if (line == "\\.\n")
            return endRows(nullptr);
        if (PQputCopyData(connectionOf(m_db), line.constData(), int(line.size())) == 1)
            return {};
        return fail(errorOf(m_db, nullptr, QStringLiteral("COPY")));
    }
    if (line.startsWith("COPY ") && line.endsWith(" FROM stdin;\n"))
        return beginRows(line);
    // For psql, of which a dump asks nothing more than to take no other word of it.
    if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict "))
        m_statements.append(line.constData(), line.size());
    return {};
}

Done DumpScript::runStatements() {
    const QString script = QString::fromUtf8(std::exchange(m_statements, {}));
    return script.isEmpty() ? Done() : m_db.runScript(script);
}

Done DumpScript::beginRows(const QByteArray& copy) {
    BACKROOM_CHECK(runStatements());
    const QByteArray statement(copy.constData(), copy.size());
    const Answer answer(PQexec(connectionOf(m_db), statement.constData()));
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN)
        return fail(errorOf(m_db, answer, QString::fromUtf8(statement)));
    m_isInRows = true;
    return {};
}

Done DumpScript::endRows(const char* complaint) {
    m_isInRows = false;
    Done done;
    if (PQputCopyEnd(connectionOf(m_db), complaint) != 1)
        done = fail(errorOf(m_db, nullptr, QStringLiteral("COPY")));
    // Until there is nothing more to be read, else the connection takes no other statement.
    while (const Answer answer{PQgetResult(connectionOf(m_db))}) {
        if (done && PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
            done = fail(errorOf(m_db, answer, QStringLiteral("COPY")));
    }
    return done;
}

Result<bool> DumpScript::end() {
    if (m_isInRows)
        return false;
    m_statements += std::exchange(m_rest, {});
    BACKROOM_CHECK(runStatements());
    return true;
}

} // namespace backroom::backup
