#include "stock/service/checkpoints.h"
#include "stock/service/reasons.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

/// What somebody types who went round the program: psql with an account of the shop, or sqlite3 on the file.
struct Attempt {
    const char* who;
    const char* sql;
    const char* refusal; // the code of the error
};

const QList<Attempt> onBothEngines = {
    // An account for goods that is not tracked where goods lie would give pieces from nothing.
    {"warehouse", "INSERT INTO stock_holding (variant_id, location_id, tracked) VALUES (1003, 102, 0)",
     "stock.tracked_is_derived"},
    {"warehouse", "INSERT INTO stock_holding (variant_id, location_id, tracked) VALUES (1003, 1, 1)",
     "stock.tracked_is_derived"},
    {"warehouse",
     "INSERT INTO stock_holding (variant_id, location_id, tracked, lot_id) VALUES (1001, 102, 1, 7)",
     "stock.no_such_lot"},
    {"warehouse",
     "INSERT INTO stock_holding (variant_id, location_id, tracked, on_hand) VALUES (1003, 102, 1, 5)",
     "stock.on_hand_is_derived"},
    // A document that says it reverses and reverses nothing would keep the real reversal out for ever.
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id, reverses_id) "
     "SELECT 'hand-1', 'issue', foundation_now(), '2026-03-02', 101, id FROM stock_document WHERE type = "
     "'receipt'; "
     "$ENTRY$ $POST$",
     "stock.reversal_differs"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-2', 'issue', foundation_now() + 86400000, '2026-03-03', 101); $ENTRY$ $POST$",
     "stock.in_the_future"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-3', 'issue', -1, '1970-01-01', 101); $ENTRY$ $POST$",
     "stock.before_all_books"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-4', 'issue', foundation_now(), '2026-03-09', 101); $ENTRY$ $POST$",
     "stock.day_is_derived"},
    // From a bin to a supplier nothing is received.
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-11', 'receipt', foundation_now(), '2026-03-02', 101); $ENTRY$ $POST$",
     "stock.ends_of_type"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-12', 'transfer', foundation_now(), '2026-03-02', 101); $ENTRY$ $POST$",
     "stock.ends_of_type"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-13', 'count', foundation_now(), '2026-03-02', 101); $ENTRY$ $POST$",
     "stock.ends_of_type"},
    {"warehouse", "UPDATE stock_reason SET name = 'Another'", "stock.reason_stays"},
    {"manager",
     "UPDATE locations_location SET kind = 'loss', holds_stock = 0, effective_negative_policy = 'allow' "
     "WHERE id = 102",
     "locations.kind_is_final"},
};

const QList<Attempt> onPostgresql = {
    {"warehouse", "UPDATE stock_holding SET on_hand = 5", "database.denied"},
    {"warehouse", "UPDATE stock_checkpoint SET on_hand = 777777", "database.denied"},
    {"warehouse", "DELETE FROM stock_checkpoint", "database.denied"},
    {"warehouse", "INSERT INTO stock_checkpoint_moment (at, kind, made_at) VALUES (1000, 'month', 0)",
     "database.denied"},
    {"warehouse", "DELETE FROM stock_reason", "database.denied"},
    {"warehouse", "DELETE FROM scanning_scan", "database.denied"},
    {"warehouse", "DELETE FROM scanning_session", "database.denied"},
    {"warehouse", "UPDATE stock_sequence SET last = 0", "database.denied"},
    {"warehouse",
     "INSERT INTO foundation_journal (uuid, at, actor_name, desk, action, entity, payload_hash) "
     "VALUES ('hand-5', 0, 'admin', '', 'post', 'stock.document', 'nonsense')",
     "journal.payload_differs"},
    {"auditor",
     "INSERT INTO foundation_journal (uuid, at, actor_name, desk, action, entity, payload_hash) "
     "VALUES ('hand-6', 0, 'admin', '', 'post', 'stock.document', 'nonsense')",
     "journal.payload_differs"},
    {"warehouse",
     "INSERT INTO locations_location (uuid, parent_id, kind, code, code_key, name, name_key, path, "
     "site_id, holds_stock, negative_policy, effective_negative_policy, created_at, changed_at) VALUES "
     "('hand-7', 101, "
     "'bin', 'MINE', 'mine', 'Mine', 'mine', 'MAIN / MINE', 101, 1, 'allow', 'allow', 0, 0)",
     "identity.not_allowed"},
    {"manager", "UPDATE locations_location SET effective_negative_policy = 'allow' WHERE id = 102",
     "locations.policy_is_derived"},
    {"manager", "INSERT INTO foundation_setting (name, value) VALUES ('demo.hand', '1')",
     "identity.not_allowed"},
    {"auditor", "SELECT stock_make_checkpoint(1000, 'month')", "identity.not_allowed"},
    {"manager", "SELECT stock_make_checkpoint(1000, 'close')", "identity.not_allowed"},
    {"auditor", "SELECT * FROM stock_lock_holdings(ARRAY[1]::BIGINT[])", "identity.not_allowed"},
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-8', 'issue', foundation_now(), '2026-03-02', 101); $OLD ENTRY$ $POST$",
     "stock.entry_dates_differ"},
    {"manager", "DELETE FROM catalog_barcode", "database.denied"},
    {"manager", "DELETE FROM dataexchange_import_item", "database.denied"},
    {"manager", "DELETE FROM foundation_setting WHERE name = 'schema.objects'", "identity.not_allowed"},
    {"manager", "UPDATE foundation_setting SET value = '' WHERE name = 'schema.objects'",
     "identity.not_allowed"},
    // All is as it must be, but nobody would read of it.
    {"warehouse",
     "$BEGIN$ INSERT INTO stock_document (uuid, type, effective_at, business_day, site_id) "
     "VALUES ('hand-20', 'issue', foundation_now(), '2026-03-02', 101); $ENTRY$ $POST$",
     "stock.not_in_the_journal"},
};

// REPLACE deletes without firing triggers for DELETE unless a connection asks for it, and sqlite3 does not.
const QList<Attempt> onSqlite = {
    {"warehouse",
     "INSERT OR REPLACE INTO stock_document (id, uuid, type, effective_at, business_day) "
     "SELECT id, uuid, type, effective_at, business_day FROM stock_document",
     "stock.ledger_is_final"},
    {"warehouse",
     "INSERT OR REPLACE INTO stock_document (id, uuid, type, effective_at, business_day) "
     "SELECT 99, uuid, type, effective_at, business_day FROM stock_document",
     "stock.ledger_is_final"},
    {"warehouse",
     "INSERT INTO stock_document (id, uuid, type, effective_at, business_day) VALUES "
     "(99, 'hand-9', 'issue', 1, '1970-01-01'); UPDATE OR REPLACE stock_document SET id = 1 WHERE id = 99",
     "stock.ledger_is_final"},
    {"warehouse", "INSERT OR REPLACE INTO stock_entry SELECT * FROM stock_entry", "stock.ledger_is_final"},
    {"warehouse",
     "INSERT OR REPLACE INTO stock_holding (id, variant_id, location_id, tracked) "
     "SELECT id, variant_id, location_id, tracked FROM stock_holding",
     "stock.ledger_is_final"},
    {"warehouse",
     "INSERT OR REPLACE INTO stock_holding (id, variant_id, location_id, tracked) "
     "SELECT 99, variant_id, location_id, tracked FROM stock_holding",
     "stock.ledger_is_final"},
    {"warehouse",
     "INSERT OR REPLACE INTO foundation_journal (id, uuid, seq, at, actor_id, actor_name, desk, action, "
     "entity, payload_hash, hash) SELECT id, uuid, (SELECT max(seq) + 1 FROM foundation_journal), at, "
     "identity_actor(), "
     "'x', desk, 'changed', entity, payload_hash, hash FROM foundation_journal WHERE seq = 1",
     "journal.append_only"},
    {"warehouse",
     "INSERT INTO foundation_journal (uuid, seq, at, actor_id, actor_name, desk, action, entity, "
     "payload_hash, hash) SELECT 'hand-10', max(seq) + 1, 0, 1, 'admin', '', 'post', 'x', 'x', 'x' "
     "FROM foundation_journal",
     "journal.in_another_name"},
    {"warehouse", "UPDATE stock_holding SET on_hand = 5", "stock.on_hand_is_derived"},
    {"warehouse", "UPDATE stock_holding SET location_id = 103", "stock.ledger_is_final"},
    {"warehouse", "UPDATE stock_holding SET id = 99 WHERE id = 1", "stock.ledger_is_final"},
    {"warehouse", "UPDATE stock_holding SET rowid = 99 WHERE id = 1", "stock.ledger_is_final"},
    {"warehouse", "UPDATE stock_holding SET \"OID\" = 99 WHERE id = 1", "stock.ledger_is_final"},
    {"warehouse", "UPDATE OR REPLACE stock_holding SET _rowid_ = 2 WHERE id = 1", "stock.ledger_is_final"},
    {"warehouse",
     "INSERT INTO stock_checkpoint_moment (at, kind, made_at) VALUES (foundation_now() + 1, 'month', 0)",
     "stock.on_hand_is_derived"},
    {"warehouse",
     "INSERT INTO stock_checkpoint (holding_id, at, on_hand) SELECT 1, at, 5 FROM stock_checkpoint_moment",
     "stock.on_hand_is_derived"},
    {"warehouse", "DELETE FROM stock_checkpoint", "stock.on_hand_is_derived"},
    {"warehouse", "UPDATE stock_checkpoint SET on_hand = 777777", "stock.on_hand_is_derived"},
    {"warehouse", "DELETE FROM stock_reason", "stock.reason_stays"},
};

QString spelledOut(const Attempt& attempt, Engine engine) {
    const QString entry = QStringLiteral(
        "INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, "
        "quantity, "
        "effective_at, posted_at, business_day) SELECT d.id, 1, 1001, f.id, t.id, 1000000, d.effective_at, "
        "%1, "
        "d.business_day FROM stock_document d, stock_holding f, stock_holding t WHERE d.status = 'open' "
        "AND f.variant_id = 1001 AND f.location_id = 102 AND t.variant_id = 1001 AND t.location_id = 1;");
    QString post = QStringLiteral("UPDATE stock_document SET status = 'posted' WHERE status = 'open';");
    if (engine == Engine::Sqlite)
        post = QStringLiteral(
            "UPDATE stock_document SET status = 'posted', actor_id = identity_actor(), posted_at = 0, "
            "posted_seq = (SELECT last + 1 FROM stock_sequence), number = 'X-1' "
            "WHERE status = 'open';");
    return QString::fromUtf8(attempt.sql)
        .replace(QLatin1String("$BEGIN$"), QString())
        .replace(QLatin1String("$ENTRY$"), entry.arg(QLatin1String("foundation_now()")))
        .replace(QLatin1String("$OLD ENTRY$"), entry.arg(QLatin1String("12345")))
        .replace(QLatin1String("$POST$"), post);
}

} // namespace

/// Rules 14 and 15 hold for whoever goes round the program, too: the database itself refuses.
class ByHandTest : public QObject {
    Q_OBJECT
private slots:
    void theDatabaseRefuses_data() { EachEngine::rows(); }
    void theDatabaseRefuses() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::Draft receipt = shop.receipt(Shop::item1(), 10);
        receipt.effectiveAtMs = company.clock().nowMs() - 40LL * 24 * 3600 * 1000;
        MUST(posting.post(receipt));
        MUST(stock::Checkpoints(company.desk()).ensure());
        MUST(stock::Reasons(company.desk())
                 .findOrCreate(stock::DocumentType::Issue, QStringLiteral("Broken")));
        QStringList wrong;
        const bool isSqlite = company.engine() == Engine::Sqlite;
        for (const Attempt& attempt : onBothEngines + (isSqlite ? onSqlite : onPostgresql)) {
            Database& db = company.as(attempt.who).database();
            if (isSqlite)
                MUST(db.runScript(QStringLiteral("PRAGMA recursive_triggers=OFF")));
            MUST(db.runScript(QStringLiteral("BEGIN")));
            auto done = db.runScript(spelledOut(attempt, company.engine()));
            if (done)
                done = db.runScript(QStringLiteral("COMMIT"));
            const QString said = done ? QStringLiteral("accepted") : done.error().code;
            if (!done)
                (void)db.runScript(QStringLiteral("ROLLBACK"));
            if (said != QLatin1String(attempt.refusal))
                wrong += QStringLiteral("%1: %2 (%3)")
                             .arg(said, QLatin1String(attempt.sql).left(110),
                                  done ? QString() : done.error().detail);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QCOMPARE(shop.differences(), QString());
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("10"));
    }

    /// Before identity_open_session() a login role sees its own account and nothing else, and does nothing.
    void withoutASessionThereIsNothing() {
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 10)));
        const auto db =
            MUST(Database::open(company.url(QStringLiteral("manager")),
                                identity::SignIn::credentials(company.url(), QStringLiteral("manager"),
                                                              TestCompany::password())));
        const Sql tables{
            "test.tables", nullptr,
            "SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace "
            "AND c.relkind IN ('r', 'v') AND has_table_privilege(c.oid, 'SELECT') "
            "AND c.relname NOT IN ('foundation_migration', 'foundation_setting', 'identity_account', "
            "'identity_accounts')"};
        QStringList names;
        {
            Query query(*db, tables);
            MUST(query.exec());
            while (query.next())
                names += query.text("name");
        }
        QVERIFY(names.size() > 30);
        QStringList seen;
        for (const QString& name : std::as_const(names)) {
            const auto sql =
                QStringLiteral("DO $$ BEGIN IF EXISTS (SELECT 1 FROM %1) THEN RAISE 'seen'; END IF; END $$")
                    .arg(name);
            if (!db->runScript(sql))
                seen += name;
        }
        QCOMPARE(seen.join(QLatin1Char(' ')), QString());
        // Of the settings only whether the books are current, so that a desk knows before it signs in.
        QVERIFY(db->runScript(QStringLiteral("DO $$ BEGIN IF EXISTS (SELECT 1 FROM foundation_setting WHERE "
                                             "name <> 'schema.objects') THEN RAISE 'seen'; END IF; END $$")));
        for (const char* write :
             {"INSERT INTO stock_reason (uuid, category, name, name_key, created_at) VALUES ('h', 'issue', "
              "'h', 'h', 0)",
              "INSERT INTO stock_holding (variant_id, location_id, tracked) VALUES (1003, 102, 1)",
              "INSERT INTO foundation_journal (uuid, at, actor_name, desk, action, entity, payload_hash) "
              "VALUES "
              "('h', 0, 'admin', '', 'post', 'x', encode(sha256(''), 'hex'))",
              "INSERT INTO foundation_setting (name, value) VALUES ('h', 'h')"})
            QVERIFY2(!db->runScript(QString::fromUtf8(write)), write);
    }

    /// A row of the journal bears the name of who is signed in, whatever it was given.
    void theJournalNamesWhoeverItWas() {
        TestCompany company(Engine::Postgresql);
        Database& db = company.as("warehouse").database();
        MUST(db.runScript(QStringLiteral("INSERT INTO foundation_journal (uuid, at, actor_name, desk, "
                                         "action, entity, payload_hash) VALUES "
                                         "('h', 0, 'admin', '', 'post', 'x', encode(sha256(''), 'hex'))")));
        const Sql name{"test.name", nullptr, "SELECT actor_name FROM foundation_journal WHERE uuid = 'h'"};
        Query query(company.desk().database(), name);
        QVERIFY(MUST(query.execAndNext()));
        QCOMPARE(query.text("actor_name"), QStringLiteral("warehouse"));
    }
};

QTEST_GUILESS_MAIN(ByHandTest)
#include "by_hand_test.moc"
