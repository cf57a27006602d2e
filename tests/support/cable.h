#pragma once

#include <QtGlobal>

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

    explicit Cable(quint16 serverPort);
    ~Cable();
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    void pull() { m_isPulled = true; }
    void mend() { m_isPulled = false; }
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
    void run();
    void accept();
    /// False when an end has hung up.
    bool carry(Wire& wire, int from);

    quint16 m_serverPort;
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
