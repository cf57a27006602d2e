#include "identity/service/password_store.h"

#include <QTest>

using namespace backroom;
using namespace backroom::identity;

/// Without a session bus, as on a server or in a test: nothing hangs, the person is asked.
class PasswordStoreTest : public QObject {
    Q_OBJECT

    DatabaseUrl m_url = *DatabaseUrl::parse(QStringLiteral("postgresql://anna@localhost/shop"));

    std::optional<QString> read() {
        PasswordStore store;
        bool answered = false;
        std::optional<QString> got;
        store.read(m_url, QStringLiteral("anna"), [&](const std::optional<QString>& password) {
            answered = true;
            got = password;
        });
        if (!QTest::qWaitFor([&] { return answered; }, 10'000))
            qFatal("The store never answered");
        return got;
    }

private slots:
    void initTestCase() {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    }
    void theEnvironmentComesFirst() {
        qputenv("BACKROOM_PASSWORD", "from the environment");
        QCOMPARE(read(), std::optional<QString>(QStringLiteral("from the environment")));
        qunsetenv("BACKROOM_PASSWORD");
        QCOMPARE(PasswordStore::fromEnvironment(), std::nullopt);
    }
    void withoutAKeychainThePersonIsAsked() { QCOMPARE(read(), std::nullopt); }
    void withoutAKeychainNothingIsKeptAndItIsSaid() {
        PasswordStore store;
        std::optional<Done> answer;
        store.write(m_url, QStringLiteral("anna"), QStringLiteral("secret words"),
                    [&](const Done& done) { answer = done; });
        QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, QStringLiteral("identity.no_keychain"));
    }
};

QTEST_GUILESS_MAIN(PasswordStoreTest)
#include "password_store_test.moc"
