#pragma once

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace backroom::test {

/// What a window keeps for a person (site, columns, look) begins empty in every test program, whatever one
/// that was stopped halfway has left, and is not shared with another that runs at the same time. Programs
/// that a test starts share its own: they stand for the next morning at the same desk.
class OwnSettings {
public:
    OwnSettings() {
        QString folder = qEnvironmentVariable(variable);
        if (folder.isEmpty()) {
            m_folder = std::make_unique<QTemporaryDir>();
            folder = m_folder->path();
            qputenv(variable, QFile::encodeName(folder));
        }
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    }

private:
    static constexpr const char* variable = "BACKROOM_TEST_SETTINGS";
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Before main(): nothing has been read yet.
inline const OwnSettings ownSettings;

} // namespace backroom::test
