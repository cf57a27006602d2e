#include "foundation/service/books_hold.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BooksHold)
};

constexpr int patienceMs = 10'000;
// Less than a server waits before it looks for a deadlock (1 s): who meets us in the middle of something is
// let through, not thrown out.
constexpr int oneTryMs = 300;

bool isBusy(const Error& error) {
    return error.code == QLatin1String("database.busy");
}

QString waitAtMost(int milliseconds) {
    return QStringLiteral("SET LOCAL lock_timeout = %1;").arg(milliseconds);
}

} // namespace

Error othersWork(const DatabaseUrl& url, const QString& detail) {
    return {ErrorKind::Conflict,
            QStringLiteral("backup.others_work"),
            Text::tr("Others are working in these books"),
            url.toString(),
            Text::tr("ask them to stop, then try again; nothing was changed"),
            detail};
}

Result<BooksHold> BooksHold::take(Database& db) {
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    BACKROOM_CHECK(db.runScript(waitAtMost(patienceMs)));
    {
        Query lock(db, queries::booksHoldTake);
        const auto taken = lock.execAndNext();
        if (!taken)
            return fail(isBusy(taken.error()) ? othersWork(db.url(), taken.error().detail) : taken.error());
    }
    // The lock is the connection's and outlives this transaction.
    BooksHold hold(db);
    BACKROOM_CHECK(transaction.commit());
    return hold;
}

BooksHold::~BooksHold() {
    if (!m_db || !m_db->isConnected())
        return;
    Query release(*m_db, queries::booksHoldRelease);
    if (const auto done = release.execAndNext(); !done)
        qInfo("hold: %s", qUtf8Printable(done.error().detail));
}

std::optional<QString> booksHead(Database& db) {
    // A statement that fails ends a transaction; within one of its own it ends nothing else.
    const auto transaction = Transaction::begin(db);
    if (!transaction)
        return std::nullopt;
    Query head(db, queries::booksHead);
    const auto found = head.execAndNext();
    return found && *found ? std::optional(head.text("head")) : std::nullopt;
}

Done lockBooks(Database& db) {
    QString statement;
    {
        Query tables(db, queries::booksLock);
        BACKROOM_CHECK(tables.execAndNext());
        statement = tables.text("statement");
    }
    if (statement.isEmpty())
        return {};
    QElapsedTimer waited;
    waited.start();
    while (true) {
        // What a try has locked is let go again when it comes to nothing.
        BACKROOM_TRY(auto attempt, Transaction::begin(db));
        Done locked = db.runScript(waitAtMost(oneTryMs) + statement);
        if (locked)
            return attempt.commit();
        if (!isBusy(locked.error()))
            return locked;
        if (waited.hasExpired(patienceMs))
            return fail(othersWork(db.url(), locked.error().detail));
    }
}

} // namespace backroom
