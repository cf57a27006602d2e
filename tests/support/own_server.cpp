#include "support/own_server.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace backroom::test {

OwnServer::OwnServer() : m_before(qgetenv("BACKROOM_TEST_POSTGRES")) {
    call("start");
    QFile url(m_dir.filePath(QStringLiteral("url")));
    if (!url.open(QIODevice::ReadOnly))
        qFatal("no server of its own");
    qputenv("BACKROOM_TEST_POSTGRES", url.readAll().trimmed());
}

OwnServer::~OwnServer() {
    if (m_before.isEmpty())
        qunsetenv("BACKROOM_TEST_POSTGRES");
    else
        qputenv("BACKROOM_TEST_POSTGRES", m_before);
    call("stop");
}

void OwnServer::call(const char* action, const char* how) {
    QProcess process;
    auto env = QProcessEnvironment::systemEnvironment();
    env.remove(QStringLiteral("BACKROOM_TEST_POSTGRES"));
    process.setProcessEnvironment(env);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(
        QProcess::nullDevice()); // its watcher lives on and must hold nothing of ours
    process.start(QStringLiteral(BACKROOM_SOURCE_DIR "/tests/support/postgres"),
                  {QString::fromLatin1(action), m_dir.path(), QString::fromLatin1(how)});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("postgres %s fails", action);
}

} // namespace backroom::test
