#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace backroom::app {

namespace {
constexpr int answerWithinMs = 500;
}

SingleInstance::SingleInstance(const QString& company, QObject* parent) : QObject(parent) {
    // The home folder stands for the person: two people of one machine have two.
    const QByteArray what = QDir::homePath().toUtf8() + '\n' + company.toUtf8();
    m_name = QStringLiteral("backroom-") +
             QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* knock = m_server.nextPendingConnection()) {
            connect(knock, &QLocalSocket::disconnected, knock, &QObject::deleteLater);
            knock->write("raised\n");
            emit raiseRequested();
        }
    });
}

bool SingleInstance::raiseFirst() const {
    QLocalSocket knock;
    knock.connectToServer(m_name);
    // A socket file that a killed program left behind accepts nobody; one that answers is alive.
    return knock.waitForConnected(answerWithinMs) && knock.waitForReadyRead(answerWithinMs);
}

void SingleInstance::listen() {
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

} // namespace backroom::app
