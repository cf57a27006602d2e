#include "desktop_colors.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace backroom::app {

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");

// The portal's numbers; 0 is no preference, and such a desktop is light.
constexpr uint noPreference = 0;
constexpr uint preferDark = 1;

/// What stands in it, however often it is wrapped: Read() of old portals wraps once more.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopColors::listen() {
    // Without an address the library would try to start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.connect(portal, path, settings, QStringLiteral("SettingChanged"), this,
                     SLOT(settingChanged(QDBusMessage))))
        return;
    QDBusMessage read = QDBusMessage::createMethodCall(portal, path, settings, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        // Who prefers nothing now said by the palette what is usual there.
        if (reply.isValid() && unwrapped(reply.value().variant()).toUInt() != noPreference)
            take(reply.value().variant());
    });
}

void DesktopColors::settingChanged(const QDBusMessage& message) {
    const QVariantList told = message.arguments();
    if (told.size() == 3 && told.at(0) == appearance && told.at(1) == colorScheme)
        take(told.at(2));
}

void DesktopColors::take(const QVariant& value) {
    emit said(unwrapped(value).toUInt() == preferDark ? ColorScheme::Dark : ColorScheme::Light);
}

} // namespace backroom::app
