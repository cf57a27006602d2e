#include "foundation/service/bound_rows.h"

#include <sqlite3.h>

namespace backroom {

namespace {

// SQLite hands a pointer on only to who knows its name; no SQL can make one.
constexpr const char* pointerName = "backroom_rows";
using Kept = std::shared_ptr<const BoundRows>;

struct Cursor : sqlite3_vtab_cursor {
    Kept rows;
    qint64 row = 0;
};

Cursor& of(sqlite3_vtab_cursor* cursor) {
    return *static_cast<Cursor*>(cursor);
}

int connectTable(sqlite3* handle, void*, int, const char* const*, sqlite3_vtab** table, char**) {
    const int declared =
        sqlite3_declare_vtab(handle, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, rows HIDDEN)");
    if (declared != SQLITE_OK)
        return declared;
    sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
    *table = new sqlite3_vtab{};
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab* table) {
    delete table;
    return SQLITE_OK;
}

/// There is one way to read them: from the first on, the rows that were given.
int choosePlan(sqlite3_vtab*, sqlite3_index_info* plan) {
    constexpr double guessedRows = 100;
    for (int i = 0; i < plan->nConstraint; ++i) {
        const auto& constraint = plan->aConstraint[i];
        if (constraint.iColumn != BoundRows::mostColumns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ ||
            constraint.usable == 0)
            continue;
        plan->aConstraintUsage[i].argvIndex = 1;
        plan->aConstraintUsage[i].omit = 1;
        plan->estimatedCost = guessedRows;
        plan->estimatedRows = sqlite3_int64(guessedRows);
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
}

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
    *cursor = new Cursor;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor) {
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int startReading(sqlite3_vtab_cursor* cursor, int, const char*, int count, sqlite3_value** values) {
    const auto* kept =
        count > 0 ? static_cast<Kept*>(sqlite3_value_pointer(values[0], pointerName)) : nullptr;
    of(cursor).rows = kept ? *kept : nullptr;
    of(cursor).row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor) {
    ++of(cursor).row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor* cursor) {
    return !of(cursor).rows || of(cursor).row >= of(cursor).rows->rowCount() ? 1 : 0;
}

int readColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* answer, int column) {
    const BoundRows::Value* value =
        column < BoundRows::mostColumns ? of(cursor).rows->at(of(cursor).row, column) : nullptr;
    if (value && value->number)
        sqlite3_result_int64(answer, *value->number);
    else if (value && !value->text.isNull())
        // The rows outlive the statement's run.
        sqlite3_result_text64(answer, value->text.constData(), sqlite3_uint64(value->text.size()),
                              SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_result_null(answer);
    return SQLITE_OK;
}

int readRowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* rowid) {
    *rowid = of(cursor).row;
    return SQLITE_OK;
}

sqlite3_module tableOfRows() {
    sqlite3_module module{};
    module.xConnect = connectTable; // without xCreate nobody can make another table of it
    module.xDisconnect = disconnectTable;
    module.xBestIndex = choosePlan;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = startReading;
    module.xNext = nextRow;
    module.xEof = isAtEnd;
    module.xColumn = readColumn;
    module.xRowid = readRowid;
    return module;
}

} // namespace

int BoundRows::makeKnown(sqlite3* handle) {
    static const sqlite3_module module = tableOfRows();
    return sqlite3_create_module(handle, "foundation_rows", &module, nullptr);
}

int BoundRows::bind(sqlite3_stmt* statement, int number, std::shared_ptr<const BoundRows> rows) {
    return sqlite3_bind_pointer(statement, number, new Kept(std::move(rows)), pointerName,
                                [](void* kept) { delete static_cast<Kept*>(kept); });
}

} // namespace backroom
