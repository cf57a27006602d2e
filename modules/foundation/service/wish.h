#pragma once

#include "foundation/service/database.h"

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <type_traits>

namespace backroom {

/// That somebody waits for an answer. Who asked gives it up from their own thread, and the statement that
/// works on it ends then instead of keeping those waiting who ask next on the same connection.
class Wish : public std::enable_shared_from_this<Wish> {
public:
    static std::shared_ptr<Wish> make() { return std::shared_ptr<Wish>(new Wish); }

    [[nodiscard]] bool isGivenUp() const;
    /// Returns at once.
    void giveUp();

    /// Runs `call`, which reads from this connection, on the connection's thread. Errors: the call's;
    /// Unavailable list.not_wanted when nobody waited for it any more; Unavailable database.busy when that
    /// came while it ran (the gateway's next try answers list.not_wanted).
    template <class Call>
    auto whileWanted(const Database& connection, const Call& call) -> std::invoke_result_t<Call> {
        if (!begin(connection))
            return fail(ErrorKind::Unavailable, QStringLiteral("list.not_wanted"), {}, {}, {});
        auto answer = call();
        end();
        return answer;
    }

private:
    Wish() = default;
    bool begin(const Database& connection);
    void end();
    void interrupt();

    mutable QMutex m_mutex;
    QWaitCondition m_wasInterrupted;
    std::function<void()> m_interrupt; // while a call runs
    bool m_isGivenUp = false;
    bool m_isInterrupting = false;
};

} // namespace backroom
