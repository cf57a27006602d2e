#include "foundation/service/engine_errors.h"

#include <QSqlError>
#include <QTest>

using namespace backroom;

/// What an engine says in its own codes reaches the person as one of our errors, with a remedy.
class EngineErrorsTest : public QObject {
    Q_OBJECT

    static DatabaseUrl url() { return *DatabaseUrl::parse(QStringLiteral("postgresql://anna@shop/books")); }

private slots:
    void everyEngineCodeHasOurs_data() {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<int>("kind");
        const auto row = [](bool onServer, const char* native, const char* ours, ErrorKind kind) {
            QTest::addRow("%s", native) << onServer << QString::fromLatin1(native)
                                        << QString::fromLatin1(ours) << static_cast<int>(kind);
        };
        row(false, "5", "database.busy", ErrorKind::Unavailable);
        row(false, "6", "database.busy", ErrorKind::Unavailable);
        row(false, "517", "database.busy", ErrorKind::Unavailable); // SQLITE_BUSY_SNAPSHOT
        row(false, "13", "database.full", ErrorKind::Unavailable);
        row(false, "8", "database.read_only", ErrorKind::Unavailable);
        row(false, "1032", "database.read_only", ErrorKind::Unavailable); // SQLITE_READONLY_DBMOVED
        row(false, "11", "database.damaged", ErrorKind::Unavailable);
        row(false, "26", "database.foreign", ErrorKind::Unavailable);
        row(false, "778", "database.full", ErrorKind::Unavailable);            // SQLITE_IOERR_WRITE
        row(false, "266", "database.connection_lost", ErrorKind::Unavailable); // SQLITE_IOERR_READ
        row(false, "14", "database.connection_lost", ErrorKind::Unavailable);
        row(false, "2067", "database.duplicate", ErrorKind::Conflict);
        row(false, "1555", "database.duplicate", ErrorKind::Conflict);
        row(false, "787", "database.referenced", ErrorKind::Refused);
        row(false, "275", "database.check", ErrorKind::Invalid);
        row(false, "1299", "database.check", ErrorKind::Invalid);
        row(false, "1", "database.unexpected", ErrorKind::Unexpected);
        row(true, "40001", "database.busy", ErrorKind::Unavailable);
        row(true, "40P01", "database.busy", ErrorKind::Unavailable);
        row(true, "55P03", "database.busy", ErrorKind::Unavailable);
        row(true, "53100", "database.full", ErrorKind::Unavailable);
        row(true, "25006", "database.read_only", ErrorKind::Unavailable);
        row(true, "08006", "database.connection_lost", ErrorKind::Unavailable);
        row(true, "57P01", "database.connection_lost", ErrorKind::Unavailable);
        row(true, "23505", "database.duplicate", ErrorKind::Conflict);
        row(true, "23503", "database.referenced", ErrorKind::Refused);
        row(true, "23514", "database.check", ErrorKind::Invalid);
        row(true, "23502", "database.check", ErrorKind::Invalid);
        row(true, "22003", "decimal.too_large", ErrorKind::Invalid);
        row(true, "42501", "database.denied", ErrorKind::Forbidden);
        row(true, "28P01", "identity.wrong_password", ErrorKind::Forbidden);
        row(true, "28000", "identity.wrong_password", ErrorKind::Forbidden);
        row(true, "3D000", "database.missing", ErrorKind::Unavailable);
        row(true, "XX000", "database.unexpected", ErrorKind::Unexpected);
    }
    void everyEngineCodeHasOurs() {
        QFETCH(bool, onServer);
        QFETCH(QString, native);
        QFETCH(QString, ours);
        QFETCH(int, kind);
        const Error error = engineError(onServer ? Engine::Postgresql : Engine::Sqlite, native,
                                        QStringLiteral("its own words"), QStringLiteral("settingPut"), url());
        QCOMPARE(error.code, ours);
        QCOMPARE(static_cast<int>(error.kind), kind);
        QVERIFY(!error.what.isEmpty());
        QVERIFY(!error.remedy.isEmpty());
        // Where it was matters for what can be reached or not; a value's place the caller knows.
        QCOMPARE(error.where, error.kind == ErrorKind::Unavailable ? url().toString() : QString());
        for (const QString& part : {native, QStringLiteral("settingPut"), QStringLiteral("its own words")})
            QVERIFY2(error.detail.contains(part), qPrintable(error.detail));
    }
    void sqliteSaysOnlyInWordsThatANumberIsTooLarge() {
        for (const char* words :
             {"integer overflow", "cannot store REAL value in INTEGER column entry.quantity"})
            QCOMPARE(
                engineError(Engine::Sqlite, QStringLiteral("1"), QString::fromLatin1(words), {}, url()).code,
                QStringLiteral("decimal.too_large"));
    }
    void aTriggersOwnRefusalKeepsItsCode() {
        const Error error =
            engineError(Engine::Sqlite, QStringLiteral("1811"),
                        QStringLiteral("backroom:stock.below_zero: MUG-1 at A-01\nCONTEXT: …"), {}, url());
        QCOMPARE(error.code, QStringLiteral("stock.below_zero"));
        QCOMPARE(error.kind, ErrorKind::Refused);
        QCOMPARE(error.detail, QStringLiteral("MUG-1 at A-01"));
    }
    void whyAServerDidNotLetIn_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("ours");
        QTest::newRow("password") << "FATAL:  password authentication failed for user \"anna\""
                                  << "identity.wrong_password";
        QTest::newRow("none given") << "fe_sendauth: no password supplied"
                                    << "identity.wrong_password";
        QTest::newRow("no such person") << "FATAL:  role \"anna\" does not exist"
                                        << "identity.wrong_password";
        QTest::newRow("no such database") << "FATAL:  database \"books\" does not exist"
                                          << "database.missing";
        QTest::newRow("nobody there") << "connection refused"
                                      << "database.connection_lost";
    }
    void whyAServerDidNotLetIn() {
        QFETCH(QString, said);
        QFETCH(QString, ours);
        const Error error = connectError(QSqlError(QStringLiteral("driver"), said), url());
        QCOMPARE(error.code, ours);
        QCOMPARE(error.where, url().toString());
        QVERIFY(!error.remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineErrorsTest)
#include "engine_errors_test.moc"
