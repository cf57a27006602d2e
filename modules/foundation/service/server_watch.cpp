#include "foundation/service/server_watch.h"

#include <array>
#include <chrono>
#include <libpq-fe.h>
#include <set>
#include <sys/socket.h>
#include <utility>

namespace backroom {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 250ms;
constexpr qint64 suspiciousMs = 2'000;
constexpr const char* answerWithinS = "2"; // the least that libpq knows

qint64 monotonicMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// Whether the server says anything at all; that it wants a password is an answer.
bool answers(const QByteArray& host, const QByteArray& port) {
    const std::array<const char*, 8> names = {"host", "port",    "connect_timeout", "dbname",
                                              "user", "sslmode", "gssencmode",      nullptr};
    const std::array<const char*, 8> values = {host.constData(), port.constData(), answerWithinS, "postgres",
                                               "backroom",       "disable",        "disable",     nullptr};
    const PGPing answer = PQpingParams(names.data(), values.data(), 0);
    return answer != PQPING_NO_RESPONSE;
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
    m_lines[&connection] = {socket, connection.url().host.toUtf8(), QByteArray::number(connection.url().port),
                            0};
    if (!m_thread.joinable())
        m_thread = std::thread([this] { watch(); });
    m_wake.notify_all();
}

void ServerWatch::closed(const Database& connection) {
    const std::scoped_lock lock(m_mutex);
    m_lines.erase(&connection);
}

void ServerWatch::sever(const Database& connection) {
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(&connection);
    if (line != m_lines.end())
        ::shutdown(line->second.socket, SHUT_RDWR);
}

void ServerWatch::setWaiting(const Database* connection, qint64 sinceMs) {
    const std::scoped_lock lock(m_mutex);
    const auto line = m_lines.find(connection);
    if (line != m_lines.end())
        line->second.waitingSinceMs = sinceMs;
}

void ServerWatch::watch() {
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_lines.empty())
            m_wake.wait(lock);
        else
            m_wake.wait_for(lock, lookEvery);
        if (!m_isEnding)
            look(lock);
    }
}

void ServerWatch::look(std::unique_lock<std::mutex>& lock) {
    std::map<const Database*, qint64> waiting;
    std::set<std::pair<QByteArray, QByteArray>> servers;
    const qint64 now = monotonicMs();
    for (const auto& [connection, line] : m_lines) {
        if (line.waitingSinceMs == 0 || now - line.waitingSinceMs < suspiciousMs)
            continue;
        waiting[connection] = line.waitingSinceMs;
        servers.emplace(line.host, line.port);
    }
    if (waiting.empty())
        return;
    lock.unlock();
    std::erase_if(servers, [](const auto& server) { return answers(server.first, server.second); });
    lock.lock();
    for (const auto& [connection, since] : waiting) {
        const auto line = m_lines.find(connection);
        // Still the same statement: what was answered meanwhile, or reached somebody else, is none of ours.
        if (line == m_lines.end() || line->second.waitingSinceMs != since ||
            !servers.contains({line->second.host, line->second.port}))
            continue;
        qInfo("no sign of life from %s:%s", line->second.host.constData(), line->second.port.constData());
        ::shutdown(line->second.socket, SHUT_RDWR);
    }
}

ServerWatch::Waiting::Waiting(const Database& connection)
    : m_connection(connection.isSqlite() ? nullptr : &connection) {
    if (m_connection)
        instance().setWaiting(m_connection, monotonicMs());
}

ServerWatch::Waiting::~Waiting() {
    if (m_connection)
        instance().setWaiting(m_connection, 0);
}

} // namespace backroom
