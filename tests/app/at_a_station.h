#pragma once

#include "by_keys.h"
#include "foundation/ui/kit/scan_lane.h"
#include "scanning/service/scan_dock.h"

#include <QAbstractItemView>
#include <QClipboard>

namespace backroom::test {

/// A window at a station of the storekeeper's.
struct AtAStation {
    AtAStation(ScanDock& dock, const QString& page) : open(dock.company, QStringLiteral("warehouse")) {
        goTo(open, page);
        open.window().activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &open.window(); }, 20'000))
            qFatal("the window does not come to the front");
    }
    /// Ctrl+V; true when the station has read it.
    bool paste(const QString& copied) {
        QGuiApplication::clipboard()->setText(copied);
        open.press(Qt::Key_V, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return open.find("pastePanel") != nullptr; }, 20'000);
    }
    ScanLane& lane() { return *open.find<ScanLane>("scanLane"); }
    QAbstractItemModel* lines() { return open.find<QAbstractItemView>("stationLines")->model(); }
    QAbstractItemModel* failed() { return open.find<QAbstractItemView>("pasteFailed")->model(); }
    QString words(const char* label) { return open.find<QLabel>(label)->text(); }
    QString shown(const char* name) { return open.find(name)->accessibleName(); }
    /// Statements of the database thread so far, of everything asked for until now.
    qint64 statements() {
        auto count = open.application().gateway().run(
            [&desk = open.application().services().desk]() -> Result<qint64> {
                return desk.database().statementsRun();
            });
        count.waitForFinished();
        return *count.result();
    }
    void takePicture(const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }

    OpenWindow open;
};

} // namespace backroom::test
