#pragma once

#include "foundation/service/database.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>

namespace backroom {

/// Notices a PostgreSQL that does not answer while its connections still look alive: a pulled cable, a dead
/// switch, a frozen machine. When a statement has waited for a while, the server is asked for a sign of life
/// on a connection of its own; when that stays without an answer too, all connections to it are shut, and
/// what waits on them ends with database.connection_lost instead of never. A server that is only busy
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

    /// The server of this connection answers again: who has been waiting to connect for a while may
    /// wait for an answer that was lost with the cable, and begins anew instead.
    void heard(const Database& connection);
    /// Whether the server says anything at all, within two seconds; for who waits for it in another way than
    /// through a Database.
    static bool answers(const DatabaseUrl& url);

    /// Lives while a connection is opened: the driver waits without a limit once it is connected.
    class Opening {
    public:
        explicit Opening(const Database& connection);
        ~Opening();
        Opening(const Opening&) = delete;
        Opening& operator=(const Opening&) = delete;

    private:
        const Database& m_connection;
    };

    /// Lives while anything is said to the server, the farewell of a statement too. On SQLite it does
    /// nothing.
    class Waiting {
    public:
        explicit Waiting(const Database& connection);
        ~Waiting();
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;

    private:
        const Database* m_connection; ///< none on SQLite
        qint64 m_outerSinceMs = 0;    ///< of the one around this one
    };

private:
    using Server = std::pair<std::string, std::string>; ///< host and port
    struct Line {
        int socket = -1;
        Server server;
        qint64 waitingSinceMs = 0; ///< 0: nothing is under way
    };
    struct Begun {
        Server server;
        qint64 sinceMs = 0;
    };
    ServerWatch() = default;
    ~ServerWatch();
    static Server serverOf(const Database& connection);
    void wake();
    /// Returns since when it waited before.
    qint64 setWaiting(const Database* connection, qint64 sinceMs);
    void watch();
    [[nodiscard]] std::set<Server> suspicious() const;
    void look(std::unique_lock<std::mutex>& lock);
    void cut(const Server& server);
    void cutOpenings(const Server& server, const std::set<int>& known) const;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<const Database*, Line> m_lines;
    std::map<const Database*, Begun> m_openings;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace backroom
