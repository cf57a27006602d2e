#include "foundation/service/statement.h"

#include "foundation/service/engine_errors.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>

namespace backroom {

Statement::Statement(Database& db) : m_db(db) {
    if (db.isSqlite())
        return;
    m_driver.emplace(db.m_db);
    m_driver->setNumericalPrecisionPolicy(QSql::HighPrecision);
}

Statement::~Statement() {
    sqlite3_finalize(m_sqlite);
}

bool Statement::prepare(const QByteArray& text) {
    // The driver would complain in the log; a desk without a server asks again and again.
    if (m_driver && !m_db.driver()->isOpen())
        return false;
    ++m_db.m_prepared;
    if (m_driver)
        return m_driver->prepare(QString::fromUtf8(text));
    auto* handle = static_cast<sqlite3*>(m_db.nativeHandle());
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_sqlite, &rest);
    if (code != SQLITE_OK)
        return failWith(code);
    // What follows the first statement would never run.
    const QByteArray left = text.mid(rest - text.constData()).trimmed();
    if (!left.isEmpty() && left != ";") {
        m_code = SQLITE_MISUSE;
        m_message = QStringLiteral("more than one statement");
        return false;
    }
    m_isBound.assign(size_t(sqlite3_bind_parameter_count(m_sqlite)) + 1, false);
    return true;
}

/// The same literal has the same address most of the time; its text decides.
template <class Make>
const Statement::Name& Statement::known(std::vector<Name>& names, const char* literal, const Make& make) {
    for (const Name& name : names) {
        if (name.literal == literal && name.text == literal)
            return name;
    }
    for (const Name& name : names) {
        if (name.text == literal)
            return name;
    }
    names.push_back(make());
    return names.back();
}

const Statement::Name& Statement::parameter(const char* name) {
    return known(m_parameters, name, [&] {
        return Name{name, name, m_driver ? QString::fromLatin1(name) : QString(),
                    m_driver ? -1 : sqlite3_bind_parameter_index(m_sqlite, name)};
    });
}

// SQLite says SQLITE_RANGE to a number of 0: a placeholder that is not in the statement of this engine, which
// is allowed, as it is on PostgreSQL.
void Statement::bind(const char* name, qint64 value) {
    const Name& at = parameter(name);
    if (m_driver)
        return m_driver->bindValue(at.placeholder, QVariant(value));
    if (sqlite3_bind_int64(m_sqlite, at.number, value) == SQLITE_OK)
        m_isBound[size_t(at.number)] = true;
}

void Statement::bind(const char* name, const QString& value) {
    const Name& at = parameter(name);
    if (m_driver)
        return m_driver->bindValue(at.placeholder, QVariant(value));
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text64(m_sqlite, at.number, utf8.constData(), sqlite3_uint64(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8) == SQLITE_OK)
        m_isBound[size_t(at.number)] = true;
}

void Statement::bind(const char* name, const QByteArray& value) {
    const Name& at = parameter(name);
    if (m_driver)
        return m_driver->bindValue(at.placeholder, QVariant(value));
    const int code = value.isNull() ? sqlite3_bind_null(m_sqlite, at.number)
                                    : sqlite3_bind_blob64(m_sqlite, at.number, value.constData(),
                                                          sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
    if (code == SQLITE_OK)
        m_isBound[size_t(at.number)] = true;
}

void Statement::bind(const char* name, const std::shared_ptr<const BoundRows>& rows) {
    Q_ASSERT(!m_driver);
    const Name& at = parameter(name);
    if (BoundRows::bind(m_sqlite, at.number, rows) == SQLITE_OK)
        m_isBound[size_t(at.number)] = true;
}

void Statement::bindNull(const char* name) {
    const Name& at = parameter(name);
    if (m_driver)
        return m_driver->bindValue(at.placeholder, QVariant(QMetaType(QMetaType::LongLong)));
    if (sqlite3_bind_null(m_sqlite, at.number) == SQLITE_OK)
        m_isBound[size_t(at.number)] = true;
}

void Statement::bindVariant(const char* name, const QVariant& value) {
    if (value.isNull())
        bindNull(name);
    else if (value.userType() == QMetaType::QString)
        bind(name, value.toString());
    else
        bind(name, value.toLongLong());
}

bool Statement::failWith(int code) {
    m_code = code;
    m_message = QString::fromUtf8(sqlite3_errmsg(static_cast<sqlite3*>(m_db.nativeHandle())));
    m_at = At::End;
    return false;
}

bool Statement::step() {
    const int code = sqlite3_step(m_sqlite);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        failWith(sqlite3_extended_errcode(static_cast<sqlite3*>(m_db.nativeHandle())));
    m_at = At::End;
    // Its lock goes now, not when somebody asks for it again.
    sqlite3_reset(m_sqlite);
    return false;
}

bool Statement::exec(Reading reading) {
    ++m_runs;
    if (m_driver) {
        m_driver->setForwardOnly(reading == Reading::Streaming);
        return m_driver->exec();
    }
    m_code = SQLITE_OK;
    const auto forgotten = std::find(m_isBound.cbegin() + 1, m_isBound.cend(), false);
    if (forgotten != m_isBound.cend()) {
        m_code = SQLITE_MISUSE;
        m_message = QStringLiteral("nothing is bound to %1")
                        .arg(QLatin1String(
                            sqlite3_bind_parameter_name(m_sqlite, int(forgotten - m_isBound.cbegin()))));
        return false;
    }
    sqlite3_reset(m_sqlite);
    auto* handle = static_cast<sqlite3*>(m_db.nativeHandle());
    m_at = step() ? At::BeforeFirst : At::End;
    m_rowsAffected = sqlite3_changes64(handle);
    return m_code == SQLITE_OK;
}

bool Statement::next() {
    if (m_driver)
        return m_driver->next();
    if (m_at == At::BeforeFirst) {
        m_at = At::Row;
        return true;
    }
    return m_at == At::Row && step();
}

std::optional<Error> Statement::error(const QString& what) const {
    if (m_driver) {
        const QSqlError error = m_driver->lastError();
        return error.isValid() ? std::optional(m_db.errorFrom(error, what)) : std::nullopt;
    }
    if (m_code == SQLITE_OK)
        return std::nullopt;
    return engineError(Engine::Sqlite, QString::number(m_code), m_message, what, m_db.url());
}

bool Statement::isOutdated() const {
    // "cached plan must not change result type"
    return m_driver && m_driver->lastError().nativeErrorCode() == QLatin1String("0A000");
}

bool Statement::isOfConnection() const {
    return !m_driver || m_driver->driver() == m_db.driver();
}

void Statement::finish() {
    if (m_driver) {
        for (const Name& name : m_parameters)
            m_driver->bindValue(name.placeholder, QVariant());
        return m_driver->finish();
    }
    sqlite3_reset(m_sqlite);
    sqlite3_clear_bindings(m_sqlite);
    std::fill(m_isBound.begin(), m_isBound.end(), false);
    m_at = At::Nowhere;
}

bool Statement::isNull(int column) const {
    return m_driver ? m_driver->isNull(column) : sqlite3_column_type(m_sqlite, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const {
    return m_driver ? m_driver->value(column).toLongLong() : sqlite3_column_int64(m_sqlite, column);
}

QString Statement::text(int column) const {
    if (m_driver)
        return m_driver->value(column).toString();
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_sqlite, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_sqlite, column));
}

QByteArray Statement::bytes(int column) const {
    if (m_driver)
        return m_driver->value(column).toByteArray();
    const auto* content = static_cast<const char*>(sqlite3_column_blob(m_sqlite, column));
    return {content, sqlite3_column_bytes(m_sqlite, column)};
}

int Statement::column(const char* name) const {
    return known(m_columns, name,
                 [&] {
                     int number = -1;
                     if (m_driver) {
                         number = m_driver->record().indexOf(QLatin1String(name));
                     } else {
                         for (int i = sqlite3_column_count(m_sqlite) - 1; i >= 0; --i) {
                             if (qstricmp(sqlite3_column_name(m_sqlite, i), name) == 0)
                                 number = i;
                         }
                     }
                     return Name{name, name, {}, number};
                 })
        .number;
}

qint64 Statement::rowsAffected() const {
    return m_driver ? m_driver->numRowsAffected() : m_rowsAffected;
}

} // namespace backroom
