#include "view_export.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace backroom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ViewExport)
};

QString& thisRunsFolder() {
    static QString folder;
    return folder;
}

} // namespace

void setExportFolder(const QString& folder) {
    thisRunsFolder() = folder;
}

QString exportFolder() {
    if (!thisRunsFolder().isEmpty())
        return thisRunsFolder();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = documents + QStringLiteral("/Backroom");
    return QSettings().value(QStringLiteral("export/folder"), folder).toString();
}

Done mayExportTo(const QString& folder) {
    // Asked by writing, which a disk knows better than its permissions.
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral(".backroom-XXXXXX")));
    if (!trial.open())
        return fail(ErrorKind::Unavailable, QStringLiteral("app.export_folder"),
                    Text::tr("Files cannot be written to this folder"), folder,
                    Text::tr("choose another one"), trial.errorString());
    return {};
}

void keepExportFolder(const QString& folder) {
    QSettings().setValue(QStringLiteral("export/folder"), folder);
    thisRunsFolder().clear();
}

QString exportPath(const QString& title, const QString& ending, const QDateTime& at) {
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    const QDir folder(exportFolder());
    QString name = title;
    name.replace(notInNames, QStringLiteral("-"));
    const QString base = QStringLiteral("%1 %2").arg(name, at.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    QString path = folder.filePath(base + ending);
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 (%2)%3").arg(base).arg(n).arg(ending));
    return path;
}

} // namespace backroom::app
