#pragma once

#include "foundation/domain/result.h"
#include "foundation/service/database.h"

namespace backroom {

/// How passwords are kept. None of these texts can be turned back into the password.

/// Argon2id (libsodium, 64 MiB, about 70 ms: never on the GUI thread). Error: Unexpected identity.no_memory.
Result<QString> hashPassword(const QString& password);
/// Same cost. False for a hash that is none.
bool passwordMatches(const QString& hash, const QString& password);

/// The SCRAM-SHA-256 verifier that a PostgreSQL server keeps, so that the password itself never travels in a
/// statement. `db` is a PostgreSQL connection. Error: Unexpected identity.no_verifier.
Result<QString> scramVerifier(Database& db, const QString& loginRole, const QString& password);

} // namespace backroom
