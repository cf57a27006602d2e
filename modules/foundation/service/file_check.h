#pragma once

#include "foundation/service/database.h"

namespace backroom {

/// What SQLite itself finds wrong with the file: pages, indexes, foreign keys; at most 100 sentences, none
/// when it is sound. Reads every page. A server looks after its own files: nothing is asked on PostgreSQL.
Result<QStringList> fileDamage(Database& db);

} // namespace backroom
