#include "identity/service/server_preparation.h"

#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "identity/service/queries.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerPreparation)
};

Done become(Database& db, const QString& role) {
    Query query(db, queries::serverBecome);
    query.bind(":role", role);
    BACKROOM_CHECK(query.execAndNext());
    return {};
}

Done runObjects(Database& db, const QString& module) {
    for (const SchemaObject& object : allSchemaObjects()) {
        if (object.module == module)
            BACKROOM_CHECK(db.runScript(object.postgresql));
    }
    return {};
}

Done createDatabase(const DatabaseUrl& url, const Credentials& credentials) {
    DatabaseUrl other = url;
    other.name = QStringLiteral("postgres");
    auto db = Database::open(other, credentials);
    if (!db && db.error().code == QLatin1String("database.missing")) {
        other.name = QStringLiteral("template1");
        db = Database::open(other, credentials);
    }
    if (!db)
        return fail(db.error());
    BACKROOM_CHECK(prepareAlone(**db));
    Query create(**db, queries::serverCreateDatabase);
    create.bind(":name", url.name);
    BACKROOM_TRY(const bool isMissing, create.execAndNext());
    if (!isMissing)
        return {}; // another program was faster
    auto done = (*db)->runScript(create.text("statement"));
    if (!done && done.error().code == QLatin1String("database.denied"))
        return fail(ErrorKind::Forbidden, QStringLiteral("identity.may_not_prepare"),
                    Text::tr("%1 may not make databases on this server").arg(url.user), url.toString(),
                    Text::tr("use a role with CREATEDB, or have the database made for it"));
    return done;
}

} // namespace

Result<ServerRights> serverRights(Database& db) {
    Query query(db, queries::serverRights);
    BACKROOM_CHECK(query.execAndNext());
    return ServerRights{query.flag("superuser"), query.flag("may_make_roles"), query.flag("owns_database"),
                        query.flag("owns_tables"), query.flag("prepared")};
}

Result<std::unique_ptr<Database>> openOrCreateDatabase(const DatabaseUrl& url,
                                                       const Credentials& credentials) {
    auto db = Database::open(url, credentials);
    if (db || db.error().code != QLatin1String("database.missing"))
        return db;
    BACKROOM_CHECK(createDatabase(url, credentials));
    return Database::open(url, credentials);
}

Done prepareAlone(Database& db) {
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    BACKROOM_CHECK(db.runScript(QStringLiteral("SET LOCAL lock_timeout = 60000")));
    {
        Query lock(db, queries::serverPrepareAlone);
        BACKROOM_CHECK(lock.execAndNext());
    }
    // The lock is the connection's and outlives this transaction.
    return transaction.commit();
}

Done prepareServerRoles(Database& db) {
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    QString script;
    {
        Query statements(db, queries::serverPrepare);
        BACKROOM_CHECK(statements.exec());
        while (statements.next())
            script += statements.text("statement") + QLatin1String(";\n");
    }
    BACKROOM_CHECK(db.runScript(script));
    BACKROOM_CHECK(become(db, QStringLiteral("backroom_accounts@") + db.url().name));
    BACKROOM_CHECK(runObjects(db, QStringLiteral("identity/server")));
    BACKROOM_CHECK(becomeSelf(db));
    BACKROOM_TRY(const ServerRights rights, serverRights(db));
    if (rights.isSuperuser)
        BACKROOM_CHECK(runObjects(db, QStringLiteral("identity/superuser")));
    return transaction.commit();
}

Done becomeOwner(Database& db) {
    return become(db, QStringLiteral("backroom_owner@") + db.url().name);
}

Done becomeSelf(Database& db) {
    return become(db, QStringLiteral("none"));
}

} // namespace backroom::identity
