#pragma once

#include "foundation/service/database.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace backroom {

/// Notices a PostgreSQL that does not answer while its connections still look alive: a pulled cable, a dead
/// switch, a frozen machine. When a statement has waited for a while, the server is asked for a sign of life
/// on a connection of its own; when that stays without an answer too, the sockets of all who wait are shut,
/// and their statements end with database.connection_lost instead of never. A server that is only busy
/// answers, and is left alone. One for the whole program, with a thread of its own.
class ServerWatch {
public:
    static ServerWatch& instance();
    ServerWatch(const ServerWatch&) = delete;
    ServerWatch& operator=(const ServerWatch&) = delete;

    void opened(const Database& connection, int socket);
    void closed(const Database& connection);
    /// Whatever still waits for it ends at once; nothing more is said over it.
    void sever(const Database& connection);

    /// Lives while a statement is under way. On SQLite it does nothing.
    class Waiting {
    public:
        explicit Waiting(const Database& connection);
        ~Waiting();
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;

    private:
        const Database* m_connection; ///< none on SQLite
    };

private:
    struct Line {
        int socket = -1;
        QByteArray host;
        QByteArray port;
        qint64 waitingSinceMs = 0; ///< 0: nothing is under way
    };
    ServerWatch() = default;
    ~ServerWatch();
    void setWaiting(const Database* connection, qint64 sinceMs);
    void watch();
    void look(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<const Database*, Line> m_lines;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace backroom
