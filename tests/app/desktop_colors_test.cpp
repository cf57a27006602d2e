#include "desktop_colors.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace backroom;
using app::DesktopColors;

/// The portal of a desktop, on a bus of its own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString& group, const QString& name) {
        asked = group + QLatin1Char('/') + name;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

public:
    QString asked;

signals:
    Q_SCRIPTABLE void SettingChanged(const QString& group, const QString& name, const QDBusVariant& value);
};

/// The window turns dark when the desktop does, and only where it follows it. On a real session bus.
class DesktopColorsTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    Portal m_portal;

    void say(uint scheme) {
        emit m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                     QStringLiteral("color-scheme"), QDBusVariant(scheme));
    }

private slots:
    void initTestCase() {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        {
            DesktopColors without;
            QSignalSpy said(&without, &DesktopColors::said);
            without.listen(); // no bus, nothing said, nothing started
            QVERIFY(said.isEmpty());
        }
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection own =
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
        QVERIFY(own.isConnected());
        QVERIFY(own.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        QVERIFY(own.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportScriptableContents));
    }
    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theWindowFollowsTheDesktop() {
        Theme& theme = Theme::instance();
        theme.setScheme(ColorScheme::FollowDesktop);
        DesktopColors colors;
        connect(&colors, &DesktopColors::said, &theme, &Theme::desktopSays);
        QSignalSpy changed(&theme, &Theme::changed);
        colors.listen();
        QTRY_COMPARE(theme.effectiveScheme(), ColorScheme::Dark);
        QCOMPARE(m_portal.asked, QStringLiteral("org.freedesktop.appearance/color-scheme"));
        QVERIFY(!changed.isEmpty());
        say(2);
        QTRY_COMPARE(theme.effectiveScheme(), ColorScheme::Light);
        say(1);
        QTRY_COMPARE(theme.effectiveScheme(), ColorScheme::Dark);
        say(0); // no preference
        QTRY_COMPARE(theme.effectiveScheme(), ColorScheme::Light);
        emit m_portal.SettingChanged(QStringLiteral("org.example"), QStringLiteral("color-scheme"),
                                     QDBusVariant(1U));
        // Who chose for himself is left alone, and what was said meanwhile holds when he follows again.
        theme.setScheme(ColorScheme::Light);
        changed.clear();
        say(1);
        QTest::qWait(300);
        QCOMPARE(theme.effectiveScheme(), ColorScheme::Light);
        QVERIFY(changed.isEmpty());
        theme.setScheme(ColorScheme::FollowDesktop);
        QCOMPARE(theme.effectiveScheme(), ColorScheme::Dark);
    }
};

QTEST_MAIN(DesktopColorsTest)
#include "desktop_colors_test.moc"
