#pragma once

#include "foundation/service/database.h"

namespace backroom {

/// What the engine itself finds wrong with the books; at most 100 sentences, none when they are sound.
/// SQLite: pages, indexes, foreign keys; reads every page. A server looks after its own files and is asked
/// what it knows: constraints that were never checked, triggers that are switched off, indexes that are not
/// valid, pages whose checksum failed; and its indexes are read where the extension amcheck is there and may
/// be used. And both: the rules that hold the ledger, whether they are as this program made them. A file too
/// damaged to be checked is a sentence, no error.
Result<QStringList> fileDamage(Database& db);

} // namespace backroom
