#include "reports/service/output_file.h"

#include "reports/service/export_progress.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <filesystem>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Error openError(const QString& path, const QString& reason) {
    return {ErrorKind::Unavailable,
            QStringLiteral("file.not_writable"),
            Text::tr("The file cannot be written"),
            path,
            Text::tr("choose another folder or close the program that holds the file"),
            reason};
}

} // namespace

Error writeError(const QString& path, const QString& reason) {
    return {ErrorKind::Unavailable,
            QStringLiteral("file.write_failed"),
            Text::tr("Writing the file failed, %1").arg(reason),
            path,
            Text::tr("make room on the disk or choose another folder; nothing was left behind"),
            reason};
}

ExportProgress exportProgress(Progress& progress) {
    return [&progress](qint64 rowsDone) {
        return progress.step(rowsDone - progress.state().done) ? Proceed::Yes : Proceed::Cancel;
    };
}

Done reportProgress(const ExportProgress& progress, qint64 rowsDone) {
    if (progress && progress(rowsDone) == Proceed::Cancel)
        return fail(ErrorKind::Refused, QStringLiteral("report.cancelled"),
                    Text::tr("The export was cancelled"), {},
                    Text::tr("start it again when you want it; no file was written"));
    return {};
}

Done writeAll(QIODevice& device, const QByteArray& bytes) {
    if (device.write(bytes) == bytes.size())
        return {};
    const auto* file = qobject_cast<QFileDevice*>(&device);
    return fail(writeError(file != nullptr ? file->fileName() : QString(), device.errorString()));
}

Done writeWhole(const QString& path, const std::function<Done(QIODevice&)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(openError(path, file.errorString()));
    // An error cancels: the temporary file goes away with `file`.
    BACKROOM_CHECK(write(file));
    // What still lies in the buffer fails unnoticed in commit() (QSaveFile of Qt 6.4), and some writers look
    // at no result: an empty file would take the old one's place.
    if (!file.flush() || file.error() != QFileDevice::NoError || !file.commit())
        return fail(writeError(path, file.errorString()));
    return {};
}

Done writeWholeByName(const QString& path, const std::function<Done(const QString&)>& write) {
    const QFileInfo target(path);
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return fail(openError(path, QString()));
    const QString beside = target.absolutePath() + QLatin1String("/.") +
                           QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".part");
    {
        QFile probe(beside);
        if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(openError(path, probe.errorString()));
    }
    Done written = write(beside);
    if (written) {
        if (target.exists())
            QFile::setPermissions(beside, target.permissions());
        std::error_code error;
        std::filesystem::rename(QFile::encodeName(beside).toStdString(),
                                QFile::encodeName(target.absoluteFilePath()).toStdString(), error);
        if (!error)
            return {};
        written = fail(writeError(path, QString::fromStdString(error.message())));
    }
    QFile::remove(beside);
    return written;
}

} // namespace backroom::reports
