#include "log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

namespace backroom::app {

namespace {

constexpr qint64 largest = 2'000'000;

QFile* g_file = nullptr;
QtMessageHandler g_before = nullptr;

void write(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    if (g_file && g_file->isOpen()) {
        static constexpr const char* names[] = {"debug", "warning", "critical", "fatal", "info"};
        const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + QLatin1Char(' ') +
                             QLatin1String(names[type]) + QLatin1Char(' ') + message + QLatin1Char('\n');
        g_file->write(line.toUtf8());
        g_file->flush();
    }
    if (g_before)
        g_before(type, context, message);
}

} // namespace

void startLogFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo(path).size() > largest) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    // Written from any thread until the very end, so it is never destroyed.
    g_file = new QFile(path);
    if (g_file->open(QIODevice::WriteOnly | QIODevice::Append))
        g_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    g_before = qInstallMessageHandler(write);
}

} // namespace backroom::app
