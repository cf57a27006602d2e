#pragma once

#include "foundation/service/database.h"

#include <optional>

namespace backroom {

/// Keeps a server's books still while a backup takes their place: from take() on whoever journals or scans is
/// refused (database.busy), and what was under way has come to its end. Reading goes on, so that a safety
/// copy can be made of what will not change any more. Let go by itself, also when the connection ends. A
/// SQLite file is replaced in one step of one writer and needs none.
class BooksHold {
public:
    /// `db` is in no transaction and outlives this. Error: Conflict backup.others_work when others do not
    /// come to an end within 10 s.
    static Result<BooksHold> take(Database& db);
    ~BooksHold();
    BooksHold(BooksHold&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    BooksHold(const BooksHold&) = delete;
    BooksHold& operator=(const BooksHold&) = delete;
    BooksHold& operator=(BooksHold&&) = delete;

private:
    explicit BooksHold(Database& db) : m_db(&db) {}
    Database* m_db;
};

/// How far a server's books reach, to be compared; nothing when they are too damaged to tell.
std::optional<QString> booksHead(Database& db);
/// In a transaction of a server: nobody else reads or writes a table until it ends. Error: Conflict
/// backup.others_work when others do not let go within 10 s.
Done lockBooks(Database& db);
/// What is said when others do not stop.
Error othersWork(const DatabaseUrl& url, const QString& detail);

} // namespace backroom
