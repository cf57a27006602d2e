#include "foundation/service/server_watch.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <libpq-fe.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace backroom {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 250ms;
constexpr qint64 suspiciousMs = 2'000;
constexpr qint64 suspiciousOpeningMs = 7'000; // more than libpq is given to connect
constexpr const char* answerWithinS = "2";    // the least that libpq knows

qint64 monotonicMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// Whether the server says anything at all; that it wants a password is an answer.
bool answers(const std::string& host, const std::string& port) {
    const std::array<const char*, 8> names = {"host", "port",    "connect_timeout", "dbname",
                                              "user", "sslmode", "gssencmode",      nullptr};
    const std::array<const char*, 8> values = {host.c_str(), port.c_str(), answerWithinS, "postgres",
                                               "backroom",   "disable",    "disable",     nullptr};
    const PGPing answer = PQpingParams(names.data(), values.data(), 0);
    return answer != PQPING_NO_RESPONSE;
}

/// The port at the other end of a network connection; 0 for everything else.
int peerPort(int descriptor) {
    sockaddr_storage peer = {};
    socklen_t size = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) != 0)
        return 0;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in&>(peer).sin_port);
    return peer.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6&>(peer).sin6_port) : 0;
}

} // namespace

ServerWatch& ServerWatch::instance() {
    static ServerWatch watch;
    return watch;
}

ServerWatch::~ServerWatch() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ServerWatch::opened(const Database& connection, int socket) {
    const std::scoped_lock lock(m_mutex);
    m_lines[&connection] = {socket, serverOf(connection), 0};
    wake();
}

ServerWatch::Server ServerWatch::serverOf(const Database& connection) {
    return {connection.url().host.toStdString(), std::to_string(connection.url().port)};
}

void ServerWatch::wake() {
    if (!m_thread.joinable())
        m_thread = std::thread([this] { watch(); });
    m_wake.notify_all();
}

void ServerWatch::closed(const Database& connection) {
    const std::scoped_lock lock(m_mutex);
    m_lines.erase(&connection);
}

void ServerWatch::heard(const Database& connection) {
    constexpr qint64 longMs = 300; // a handshake on a good line takes less
    const std::scoped_lock lock(m_mutex);
    const Server server = serverOf(connection);
    const qint64 now = monotonicMs();
    const bool somebodyWaits = std::any_of(m_openings.begin(), m_openings.end(), [&](const auto& opening) {
        return opening.second.server == server && now - opening.second.sinceMs >= longMs;
    });
    if (!somebodyWaits)
        return;
    std::set<int> known;
    for (const auto& [open, line] : m_lines)
        known.insert(line.socket);
    cutOpenings(server, known);
}

bool ServerWatch::answers(const DatabaseUrl& url) {
    return backroom::answers(url.host.toStdString(), std::to_string(url.port));
}

void ServerWatch::sever(const Database& connection) {
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(&connection);
    if (line != m_lines.end())
        ::shutdown(line->second.socket, SHUT_RDWR);
}

qint64 ServerWatch::setWaiting(const Database* connection, qint64 sinceMs) {
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(connection);
    return line == m_lines.end() ? 0 : std::exchange(line->second.waitingSinceMs, sinceMs);
}

void ServerWatch::watch() {
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_lines.empty() && m_openings.empty())
            m_wake.wait(lock);
        else
            m_wake.wait_for(lock, lookEvery);
        if (!m_isEnding)
            look(lock);
    }
}

std::set<ServerWatch::Server> ServerWatch::suspicious() const {
    std::set<Server> servers;
    const qint64 now = monotonicMs();
    for (const auto& [connection, line] : m_lines) {
        if (line.waitingSinceMs != 0 && now - line.waitingSinceMs >= suspiciousMs)
            servers.insert(line.server);
    }
    for (const auto& [connection, opening] : m_openings) {
        if (now - opening.sinceMs >= suspiciousOpeningMs)
            servers.insert(opening.server);
    }
    return servers;
}

void ServerWatch::look(std::unique_lock<std::mutex>& lock) {
    std::set<Server> servers = suspicious();
    if (servers.empty())
        return;
    lock.unlock();
    std::erase_if(servers,
                  [](const Server& server) { return backroom::answers(server.first, server.second); });
    lock.lock();
    for (const Server& server : servers)
        cut(server);
}

// All of its connections, those too that wait for nothing yet: what was said over them meanwhile may be lost
// for good, and by the time they are asked again the server would answer.
void ServerWatch::cut(const Server& server) {
    qInfo("no sign of life from %s:%s", server.first.c_str(), server.second.c_str());
    std::set<int> known;
    for (const auto& [connection, line] : m_lines) {
        known.insert(line.socket);
        if (line.server == server)
            ::shutdown(line.socket, SHUT_RDWR);
    }
    cutOpenings(server, known);
}

// The driver asks several things before it hands its socket out, and waits for the answers for ever.
void ServerWatch::cutOpenings(const Server& server, const std::set<int>& known) const {
    const bool isOpening = std::any_of(m_openings.begin(), m_openings.end(),
                                       [&](const auto& opening) { return opening.second.server == server; });
    if (!isOpening)
        return;
    const int port = std::stoi(server.second);
    const QStringList open = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System);
    for (const QString& name : open) {
        const int descriptor = name.toInt();
        if (descriptor > 0 && !known.contains(descriptor) && peerPort(descriptor) == port)
            ::shutdown(descriptor, SHUT_RDWR);
    }
}

ServerWatch::Opening::Opening(const Database& connection) : m_connection(connection) {
    auto& watch = instance();
    const std::scoped_lock lock(watch.m_mutex);
    watch.m_openings[&connection] = {serverOf(connection), monotonicMs()};
    watch.wake();
}

ServerWatch::Opening::~Opening() {
    auto& watch = instance();
    const std::scoped_lock lock(watch.m_mutex);
    watch.m_openings.erase(&m_connection);
}

ServerWatch::Waiting::Waiting(const Database& connection)
    : m_connection(connection.isSqlite() ? nullptr : &connection) {
    if (m_connection)
        m_outerSinceMs = instance().setWaiting(m_connection, monotonicMs());
}

ServerWatch::Waiting::~Waiting() {
    if (m_connection)
        instance().setWaiting(m_connection, m_outerSinceMs);
}

} // namespace backroom
