#pragma once

#include "foundation/domain/result.h"

#include <QString>

namespace backroom {

enum class Engine { Sqlite, Postgresql };

/// Where the company's books are: `sqlite:PATH` or `postgresql://USER@HOST:PORT/NAME[?sslmode=…]` (cli.md).
/// It never holds a password; one written into the URL is refused, because URLs end up in logs and argument
/// lists.
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString path;    ///< SQLite: absolute path of the file
    QString host;    ///< PostgreSQL: name, address, or a directory with the server's socket
    int port = 5432; ///< PostgreSQL
    QString name;    ///< PostgreSQL: database
    QString user;    ///< PostgreSQL: Backroom account, without @NAME
    QString
        sslMode; ///< PostgreSQL: libpq's sslmode; empty = prefer on loopback and sockets, else verify-full

    /// Errors: Invalid database.bad_url.
    static Result<DatabaseUrl> parse(const QString& text);
    [[nodiscard]] QString toString() const;
    /// The sslmode that will be asked for.
    [[nodiscard]] QString effectiveSslMode() const;
    [[nodiscard]] bool isLocalHost() const;
};

} // namespace backroom
