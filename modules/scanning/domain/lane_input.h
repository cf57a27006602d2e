#pragma once

#include "foundation/domain/quantity.h"
#include "scanning/domain/station_key.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace backroom::scanning {

/// What came of one thing done to the lane.
struct LaneEvent {
    enum class Kind {
        Nothing, ///< not the lane's business
        Changed, ///< the lane's words changed, nothing else
        Code,    ///< `code` is to be looked up, `quantity` times
        Command, ///< `key` was pressed or scanned
        Asks,    ///< the lane waits for Enter (yes) or Esc (no)
        Refused  ///< it was not taken; `says` tells why and what to do
    };
    enum class Source { Scanned, Typed };
    /// Whether a quantity far out of proportion was already asked about.
    enum class Sureness { NotAsked, Confirmed };

    Kind kind = Kind::Nothing;
    QString code;
    Quantity quantity = Quantity::whole(1);
    std::optional<Quantity> typedQuantity; ///< the same, when somebody gave one
    Source source = Source::Scanned;
    Sureness sureness = Sureness::NotAsked;
    int reason = 0; ///< of goods that are turned away, 1 to 9; 0 = they are taken
    std::optional<StationKey> key;
    QString says; ///< a sentence worth showing, often empty
    int step = 0; ///< of the lane, for giveBack()
};

/// What digits, `*`, Enter, station keys and scans make of the one lane of a station (ui.md; rules.md 52).
/// "12*" is "12 ×" for the next scan. A scan while a quantity is awaited is a code, never a number.
/// It looks nothing up and counts nothing.
class LaneInput {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::LaneInput)

public:
    enum class State { Ready, Typing, Multiplied, AwaitingQuantity, AwaitingReason, Confirming };

    /// Above this many pieces a typed quantity is asked about once.
    static constexpr qint64 plausiblePieces = 9'999;

    /// How many reasons there are here, at most 9; with none the key is the page's like any other. `question`
    /// is asked for one; empty: why goods are turned away.
    void setReasons(int count, const QString& question = {});
    /// The same by what lies on the keys, the first on 1; an empty one is a key without a reason.
    void setReasons(const QStringList& onKeys, const QString& question = {});
    /// Whether nothing is a quantity here: where one says how many there are.
    enum class Zero { Refused, Taken };
    void setZero(Zero zero) { m_zero = zero; }
    /// The reason given for what is scanned next; 0 = none.
    [[nodiscard]] int reason() const { return m_reason; }

    /// A character typed anywhere at the station. Anything but digits, a decimal sign and `*` is Nothing.
    LaneEvent type(QChar character);
    LaneEvent enter();
    LaneEvent backspace();
    /// Clears what is typed, awaited or asked; Nothing when there was none of it.
    LaneEvent escape();
    LaneEvent press(StationKey key);
    LaneEvent scan(const QString& code);
    /// A scan came in pieces: nothing of it counts, nor do digits of it that were taken for typing.
    LaneEvent damagedScan();
    /// A code was not taken: the quantity and the reason given for it are the next scan's, unless the lane
    /// was used since. True: there was one of them.
    bool giveBack(const LaneEvent& code);
    /// Asks once when a quantity is ten times the open one or more; `event` comes back confirmed on Enter.
    LaneEvent weigh(const LaneEvent& event, Quantity total, Quantity open);

    [[nodiscard]] State state() const;
    /// The lane's state in words: "Ready", "12 ×", "How many?".
    [[nodiscard]] QString words() const;

private:
    LaneEvent takeQuantity();
    LaneEvent takeReason(QChar digit);
    LaneEvent codeEvent(const QString& code, LaneEvent::Source source);
    void clear();
    void clearQuantity();

    QString m_text;
    std::optional<Quantity> m_multiplier;
    std::optional<Quantity> m_unsure;
    std::optional<LaneEvent> m_pending;
    bool m_awaitsQuantity = false;
    bool m_awaitsReason = false;
    int m_reasons = 0;
    QString m_whyAsked;
    QList<int> m_noReason; // digits
    Zero m_zero = Zero::Refused;
    int m_reason = 0;
    int m_step = 0; // grows with all that is done to the lane
};

} // namespace backroom::scanning
