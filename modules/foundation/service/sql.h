#pragma once

namespace backroom {

/// One prepared statement, generated from service/queries/<name>.sql; the texts are the same where the
/// engines agree. Only constants: SQL is never put together at run time, save by ListQuery.
struct Sql {
    const char* name;
    const char* sqlite;
    const char* postgresql;
};

} // namespace backroom
