#pragma once

#include "foundation/domain/result.h"

#include <QString>

class QDateTime;

namespace backroom::app {

/// "Stock 2026-11-21 0912.xlsx" in the folder where exports go, a number behind it when it is taken.
QString exportPath(const QString& title, const QString& ending, const QDateTime& at);

/// Where exports of views go: what the settings say, else Backroom in the person's documents.
QString exportFolder();
/// Whether files can be written there; not for the window's thread. Error: Unavailable app.export_folder.
Done mayExportTo(const QString& folder);
/// From now on they go there, at this desk.
void keepExportFolder(const QString& folder);
/// For this run of the program only.
void setExportFolder(const QString& folder);

} // namespace backroom::app
