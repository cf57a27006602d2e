#include "support/cable.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace backroom::test {

namespace {

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

Cable::Cable(quint16 serverPort) : m_serverPort(serverPort) {
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(m_listening, 50) != 0 ||
        ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no cable");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Cable::~Cable() {
    m_isEnding = true;
    m_thread.join();
    for (const Wire& wire : m_wires) {
        ::close(wire.desk);
        ::close(wire.server);
    }
    ::close(m_listening);
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
    if (m_isPulled)
        wire.isDead = true;
    if (!wire.isDead)
        sendAll(isFromDesk ? wire.server : wire.desk, bytes, size);
    return true;
}

} // namespace backroom::test
