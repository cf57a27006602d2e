#include "support/cable.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

namespace backroom::test {

namespace {

bool ip(const QStringList& words) {
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("ip"), words);
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

sockaddr_in loopback(quint16 port) {
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void sendAll(int to, const char* bytes, ssize_t size) {
    while (size > 0) {
        const ssize_t sent = ::send(to, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        size -= sent;
    }
}

} // namespace

Cable::Cable(quint16 serverPort, Way way) : m_serverPort(serverPort), m_way(way) {
    if (m_way == Way::Loopback) {
        listen();
    } else {
        layLink();
        // A socket belongs to the host on which it was made, whoever uses it.
        std::thread there([this] {
            const int host =
                ::open(qUtf8Printable(QStringLiteral("/run/netns/%1").arg(m_link)), O_RDONLY | O_CLOEXEC);
            if (host < 0 || ::setns(host, CLONE_NEWNET) != 0)
                qFatal("no host of our own");
            ::close(host);
            listen();
        });
        there.join();
    }
    m_thread = std::thread([this] { run(); });
}

bool Cable::canLink() {
    const QString name = QStringLiteral("bktry%1").arg(::getpid());
    return ::geteuid() == 0 && ip({QStringLiteral("netns"), QStringLiteral("add"), name}) &&
           ip({QStringLiteral("netns"), QStringLiteral("del"), name});
}

void Cable::layLink() {
    static int links = 0;
    m_link = QStringLiteral("bk%1x%2").arg(::getpid()).arg(links);
    const QString net = QStringLiteral("10.213.%1.").arg(::getpid() % 250);
    const QString ours = net + QString::number(4 * links + 1);
    m_host = net + QString::number(4 * links + 2);
    ++links;
    const QStringList commands{QStringLiteral("netns add %1").arg(m_link),
                               QStringLiteral("link add %1 type veth peer name eth0 netns %1").arg(m_link),
                               QStringLiteral("addr add %1/30 dev %2").arg(ours, m_link),
                               QStringLiteral("link set %1 up").arg(m_link),
                               QStringLiteral("-n %1 addr add %2/30 dev eth0").arg(m_link, m_host),
                               QStringLiteral("-n %1 link set eth0 up").arg(m_link)};
    for (const QString& command : commands) {
        if (!ip(command.split(QLatin1Char(' '))))
            qFatal("no link: ip %s", qUtf8Printable(command));
    }
}

void Cable::takeLinkAway() const {
    ip({QStringLiteral("link"), QStringLiteral("del"), m_link});
    ip({QStringLiteral("netns"), QStringLiteral("del"), m_link});
}

// Packets for a card that nobody has are taken by no host, and nobody says so.
void Cable::pull() {
    m_isPulled = true;
    if (m_way == Way::Link &&
        !ip(QStringLiteral("neigh replace %1 lladdr 02:00:00:00:00:01 dev %2 nud permanent")
                .arg(m_host, m_link)
                .split(QLatin1Char(' '))))
        qFatal("the link cannot be pulled");
}

void Cable::mend() {
    if (m_way == Way::Link)
        ip(QStringLiteral("neigh del %1 dev %2").arg(m_host, m_link).split(QLatin1Char(' ')));
    m_isPulled = false;
}

void Cable::listen() {
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    if (m_way == Way::Link)
        address.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof address;
    if (::bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(m_listening, 50) != 0 ||
        ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no cable");
    m_port = ntohs(address.sin_port);
}

Cable::~Cable() {
    m_isEnding = true;
    m_thread.join();
    for (const Wire& wire : m_wires) {
        ::close(wire.desk);
        ::close(wire.server);
    }
    ::close(m_listening);
    if (m_way == Way::Link)
        takeLinkAway();
}

void Cable::run() {
    while (!m_isEnding) {
        std::vector<pollfd> ends{{m_listening, POLLIN, 0}};
        for (const Wire& wire : m_wires) {
            ends.push_back({wire.desk, POLLIN, 0});
            ends.push_back({wire.server, POLLIN, 0});
        }
        if (::poll(ends.data(), ends.size(), 20) <= 0)
            continue;
        std::vector<Wire> left;
        for (std::size_t i = 0; i < m_wires.size(); ++i) {
            Wire& wire = m_wires[i];
            const bool isUp = (ends[1 + 2 * i].revents == 0 || carry(wire, wire.desk)) &&
                              (ends[2 + 2 * i].revents == 0 || carry(wire, wire.server));
            if (isUp) {
                left.push_back(wire);
                continue;
            }
            ::close(wire.desk);
            ::close(wire.server);
        }
        m_wires = std::move(left);
        if (ends[0].revents != 0)
            accept();
    }
}

void Cable::accept() {
    Wire wire;
    wire.desk = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    wire.server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    wire.isDead = ::connect(wire.server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0;
    m_wires.push_back(wire);
}

bool Cable::carry(Wire& wire, int from) {
    char bytes[65536];
    const ssize_t size = ::recv(from, bytes, sizeof bytes, MSG_DONTWAIT);
    if (size <= 0)
        return false;
    const bool isFromDesk = from == wire.desk;
    if (isFromDesk && m_lost != Lost::Nothing && QByteArray(bytes, size).contains(m_words.load())) {
        wire.isAnswering = m_lost == Lost::HalfTheAnswer;
        m_isPulled = m_lost == Lost::Words;
        m_lost = Lost::Nothing;
    }
    if (!isFromDesk && wire.isAnswering) {
        sendAll(wire.desk, bytes, size / 2);
        wire.isDead = true;
        m_isPulled = true;
    }
    if (m_isPulled && m_way == Way::Loopback)
        wire.isDead = true;
    if (!wire.isDead)
        sendAll(isFromDesk ? wire.server : wire.desk, bytes, size);
    return true;
}

} // namespace backroom::test
