#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace backroom::scanning {

/// One key going down, as a keyboard or a scanner that plays keyboard sends it.
struct KeyStroke {
    /// Other: arrows, function keys, combinations with Ctrl or Alt, text put in by an input method or a
    /// paste.
    enum class Kind { Character, Enter, Tab, Other };
    enum class Origin { Pressed, Repeated };

    Kind kind = Kind::Other;
    QString text;    ///< exactly one character for Kind::Character; the GS of FNC1 (U+001D) is one
    qint64 atMs = 0; ///< the device event's own time, never the time it was worked on
    int key = 0;     ///< which key, to recognise its going up again
    Origin origin = Origin::Pressed;
};

/// How a scanner writes; set by scanning the calibration code, the plain USB one by default.
struct WedgeProfile {
    enum class Overlap {
        Ignored,  ///< scanners that press the next key before the last one is up
        MeansHand ///< a key going down while another is down was pressed by a finger
    };

    qint64 gapMs = 35;          ///< longest pause between two characters of a scan
    qint64 averageMs = 25;      ///< longest mean pause over the whole scan
    qint64 prefixedGapMs = 250; ///< longest pause once a prefix has made it certain
    qint64 endGraceMs = 120;    ///< how late the next key may be within a burst no hand can type
    qint64 tornMs = 450;        ///< a machine's keys within this pause may be the rest of a scan cut in two
    qsizetype shortest = 3;     ///< bins such as S-01 are scanned, "12" and Enter is typed
    QString prefix;             ///< when set, only what begins with it is a scan
    QString suffix;             ///< when set, ends a scan without an end key
    Overlap overlap = Overlap::Ignored;

    static WedgeProfile usb() { return {}; }
    /// Up to 60 ms between characters: so slow that only fingers lying over each other tell a hand.
    static WedgeProfile bluetooth();
    static WedgeProfile prefixed(const QString& prefix, const QString& suffix = {});
};

/// What is to be done with the oldest strokes held: `strokes` of them, in order.
struct WedgeStep {
    enum class Kind {
        Typing,   ///< pass them on to where they were meant to go
        Scan,     ///< drop them; `code` was scanned
        Damaged,  ///< drop them; a scan that came in pieces, of which a part would be another item
        Swallowed ///< drop them; a second end key of the scan before
    };
    Kind kind = Kind::Typing;
    qsizetype strokes = 0;
    QString code;
    bool operator==(const WedgeStep&) const = default;
};

/// Decides from the rhythm of keys what a scanner sent and what a hand typed. Strokes are held back while
/// that is open, and every stroke leaves in exactly one step, in the order it came, so nothing leaks, is lost
/// or doubled. Two equal scans are two scans: it knows device events, no debounce time (rules.md 25, 52). A
/// scan with a pause in it is taken whole or not at all. It refuses to know widgets, timers and the clock:
/// the owner calls elapse() when deadlineMs() has come.
class WedgeDetector {
public:
    explicit WedgeDetector(WedgeProfile profile = WedgeProfile::usb()) : m_profile(std::move(profile)) {}

    [[nodiscard]] const WedgeProfile& profile() const { return m_profile; }
    std::vector<WedgeStep> press(const KeyStroke& stroke);
    /// A key went up. Only needed for profiles in which overlap means a hand.
    void release(int key);
    /// Nothing came until `nowMs`: what was held may turn out as typing.
    std::vector<WedgeStep> elapse(qint64 nowMs);
    /// When elapse() must be called at the latest; nothing while nothing is held.
    [[nodiscard]] std::optional<qint64> deadlineMs() const;
    [[nodiscard]] qsizetype held() const { return m_held; }
    /// Everything held is typing, now (the window loses focus, the profile changes).
    std::vector<WedgeStep> flush();

private:
    std::vector<WedgeStep> pressCharacter(const KeyStroke& stroke);
    std::vector<WedgeStep> pressEnd(const KeyStroke& stroke);
    void hold(const KeyStroke& stroke);
    void start();
    [[nodiscard]] WedgeStep scan(qsizetype strokes);
    [[nodiscard]] bool liesOverAnother(const KeyStroke& stroke) const;
    [[nodiscard]] bool prefixFits() const;
    [[nodiscard]] bool isCertain() const;
    [[nodiscard]] std::optional<WedgeStep> endHeld(qint64 endAtMs);
    [[nodiscard]] WedgeStep damaged(qsizetype strokes, qint64 endAtMs);
    [[nodiscard]] bool isMachineFast(qint64 endAtMs) const;
    [[nodiscard]] bool isPlainlyMachine() const;
    [[nodiscard]] bool isFasterThanHands(qint64 alsoMs, qsizetype alsoGaps) const;
    [[nodiscard]] bool isWithinTorn(qint64 atMs) const;
    [[nodiscard]] qint64 patienceMs() const;
    [[nodiscard]] qint64 reachMs() const;

    WedgeProfile m_profile;
    QString m_text;
    qsizetype m_held = 0;
    qint64 m_firstAtMs = 0;
    qint64 m_lastAtMs = 0;
    std::optional<qint64> m_scanEndedAtMs;
    QHash<int, qint64> m_downSinceMs;
    bool m_byHand = false;
    // Of what is held: pauses a hand would make, and what they sum up to.
    qsizetype m_rests = 0;
    qint64 m_restMs = 0;
    bool m_machine = false;       // at some moment it was plainly a machine's
    bool m_torn = false;          // and then came a pause too long to be taken whole
    bool m_followsTyping = false; // it began right after characters that were given back as typing
    // The characters given back last, of which what comes may be the rest.
    std::optional<qint64> m_typedAtMs;
    qsizetype m_fastHead = 0; // how many of them came faster than a hand types; 0 = they did not
};

} // namespace backroom::scanning
