#pragma once

#include "foundation/ui/theme/theme.h"

#include <QDBusMessage>
#include <QObject>

namespace backroom::app {

/// What the desktop says of light and dark while the program runs: the setting color-scheme of
/// org.freedesktop.appearance, which desktops tell through their portal on the session bus. Without a bus or
/// a portal nothing is said, and what the program began with goes on. (Qt tells it from 6.5 on.)
class DesktopColors : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks what it is now and goes on listening. Waits for no answer.
    void listen();

signals:
    void said(backroom::ColorScheme scheme);

private slots:
    // A message as it is: Qt knows no slot with a variant of the bus before it has met one.
    void settingChanged(const QDBusMessage& message);

private:
    void take(const QVariant& value);
};

} // namespace backroom::app
