#pragma once

#include "foundation/service/database_url.h"

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace backroom::test {

/// The cable between a desk and the test server, to be pulled: bytes are swallowed and nobody is told, as
/// when packets are dropped. Put port() into the URL. What went over a pulled cable is lost for good: its
/// connections stay dead, new ones pass again after mend().
class Cable {
public:
    /// When certain words of the desk go by: they never arrive, or half of the server's answer is lost.
    enum class Lost { Nothing, Words, HalfTheAnswer };

    /// Lies within this machine, or is a link between two hosts of its own (namespaces of the kernel), on
    /// which packets are dropped: nothing is acknowledged any more, and what was sent again until the link is
    /// mended goes on. The second wants to be root.
    enum class Way { Loopback, Link };

    explicit Cable(quint16 serverPort, Way way = Way::Loopback);
    ~Cable();
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;

    /// Whether this machine lets us have hosts of our own.
    static bool canLink();
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The same database over this cable. In clear: it looks for words that go by.
    [[nodiscard]] DatabaseUrl through(DatabaseUrl url) const {
        url.host = m_host;
        url.port = m_port;
        url.sslMode = QStringLiteral("disable");
        return url;
    }
    void pull();
    void mend();
    [[nodiscard]] bool isPulled() const { return m_isPulled; }
    /// Pulls itself when `words` go by next, a literal.
    void pullAt(const char* words, Lost how) {
        m_words = words;
        m_lost = how;
    }

private:
    struct Wire {
        int desk = -1;
        int server = -1;
        bool isDead = false;
        bool isAnswering = false;
    };
    void layLink();
    void takeLinkAway() const;
    void listen();
    void run();
    void accept();
    /// False when an end has hung up.
    bool carry(Wire& wire, int from);

    quint16 m_serverPort;
    Way m_way;
    QString m_host = QStringLiteral("127.0.0.1");
    QString m_link; ///< the name of our end, and of the other host
    quint16 m_port = 0;
    int m_listening = -1;
    std::atomic<bool> m_isPulled = false;
    std::atomic<bool> m_isEnding = false;
    std::atomic<const char*> m_words = nullptr;
    std::atomic<Lost> m_lost = Lost::Nothing;
    std::vector<Wire> m_wires; // of the thread
    std::thread m_thread;
};

} // namespace backroom::test
