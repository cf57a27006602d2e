#include "scanning/domain/wedge_detector.h"

namespace backroom::scanning {

namespace {

void append(std::vector<WedgeStep>& steps, std::vector<WedgeStep> more) {
    for (WedgeStep& step : more)
        steps.push_back(std::move(step));
}

// Keys this close together on the mean are nobody's fingers, save for a roll over two of them.
constexpr qint64 fasterThanHandsMs = 12;

WedgeStep typing(qsizetype strokes) {
    return {WedgeStep::Kind::Typing, strokes, {}};
}

} // namespace

WedgeProfile WedgeProfile::bluetooth() {
    WedgeProfile profile;
    profile.gapMs = 60;
    profile.averageMs = 60;
    profile.overlap = Overlap::MeansHand;
    return profile;
}

WedgeProfile WedgeProfile::prefixed(const QString& prefix, const QString& suffix) {
    WedgeProfile profile;
    profile.prefix = prefix;
    profile.suffix = suffix;
    profile.shortest = 1;
    return profile;
}

std::vector<WedgeStep> WedgeDetector::press(const KeyStroke& stroke) {
    std::vector<WedgeStep> steps = elapse(stroke.atMs);
    if (liesOverAnother(stroke)) {
        m_byHand = true;
        m_machine = false;
    }
    if (stroke.key != 0)
        m_downSinceMs.insert(stroke.key, stroke.atMs);

    // A key that repeats is held down by a finger, whatever stands before it.
    const bool never = stroke.origin == KeyStroke::Origin::Repeated ||
                       stroke.kind == KeyStroke::Kind::Other ||
                       (stroke.kind == KeyStroke::Kind::Character && stroke.text.size() != 1);
    if (never) {
        append(steps, flush());
        steps.push_back(typing(1));
        m_typedAtMs.reset();
        return steps;
    }
    append(steps, stroke.kind == KeyStroke::Kind::Character ? pressCharacter(stroke) : pressEnd(stroke));
    return steps;
}

void WedgeDetector::release(int key) {
    m_downSinceMs.remove(key);
}

std::vector<WedgeStep> WedgeDetector::pressCharacter(const KeyStroke& stroke) {
    std::vector<WedgeStep> steps;
    const qint64 gap = stroke.atMs - m_lastAtMs;
    if (m_held > 0 && (gap > reachMs() || gap < 0))
        append(steps, flush());
    if (m_held > 0 && gap > patienceMs())
        m_torn = true;
    hold(stroke);
    if (!prefixFits()) {
        // What came before was typed; this stroke may itself begin the prefix.
        const qsizetype before = m_held - 1;
        start();
        if (before > 0)
            steps.push_back(typing(before));
        hold(stroke);
        if (!prefixFits())
            append(steps, flush());
        return steps;
    }
    if (!m_profile.suffix.isEmpty() && m_text.endsWith(m_profile.suffix) && isMachineFast(stroke.atMs))
        steps.push_back(scan(m_held));
    return steps;
}

std::vector<WedgeStep> WedgeDetector::pressEnd(const KeyStroke& stroke) {
    std::vector<WedgeStep> steps;
    if (m_held == 0) {
        const bool tail = m_scanEndedAtMs && stroke.atMs >= *m_scanEndedAtMs &&
                          stroke.atMs - *m_scanEndedAtMs <= m_profile.gapMs;
        if (tail)
            steps.push_back({WedgeStep::Kind::Swallowed, 1, {}});
        else if (m_fastHead >= m_profile.shortest && isWithinTorn(stroke.atMs))
            steps.push_back(damaged(1, stroke.atMs));
        else
            steps.push_back(typing(1));
        m_typedAtMs.reset();
        return steps;
    }
    if (std::optional<WedgeStep> ended = endHeld(stroke.atMs)) {
        steps.push_back(std::move(*ended));
    } else {
        steps.push_back(typing(m_held + 1));
        start();
    }
    m_typedAtMs.reset();
    return steps;
}

std::optional<WedgeStep> WedgeDetector::endHeld(qint64 endAtMs) {
    const qint64 endGap = endAtMs - m_lastAtMs;
    if (!m_torn && isMachineFast(endAtMs)) {
        if (m_followsTyping)
            return damaged(m_held + 1, endAtMs);
        m_lastAtMs = endAtMs;
        return scan(m_held + 1);
    }
    // Too late, too short or too slow for a scan, and yet no hand did it: the rest of one.
    const bool restOfOne = m_followsTyping && m_fastHead > 0 && isFasterThanHands(endGap, 1);
    if (m_machine || restOfOne)
        return damaged(m_held + 1, endAtMs);
    return std::nullopt;
}

std::vector<WedgeStep> WedgeDetector::elapse(qint64 nowMs) {
    if (m_held > 0 && nowMs - m_lastAtMs > reachMs())
        return flush();
    return {};
}

std::optional<qint64> WedgeDetector::deadlineMs() const {
    if (m_held == 0)
        return std::nullopt;
    return m_lastAtMs + reachMs() + 1;
}

std::vector<WedgeStep> WedgeDetector::flush() {
    if (m_held == 0)
        return {};
    const qsizetype held = m_held;
    const bool fast = m_machine || (held > 1 && isFasterThanHands(0, 0));
    m_fastHead = fast ? held : 0;
    m_typedAtMs = m_lastAtMs;
    // "12*" is a whole of its own; a scan may follow at once.
    if (!fast && m_text.endsWith(QLatin1Char('*')))
        m_typedAtMs.reset();
    start();
    return {typing(held)};
}

void WedgeDetector::hold(const KeyStroke& stroke) {
    if (m_held == 0) {
        m_firstAtMs = stroke.atMs;
        m_followsTyping = isWithinTorn(stroke.atMs);
    } else if (const qint64 gap = stroke.atMs - m_lastAtMs; gap > m_profile.gapMs) {
        ++m_rests;
        m_restMs += gap;
    }
    m_text += stroke.text;
    m_lastAtMs = stroke.atMs;
    ++m_held;
    m_machine = m_machine || isPlainlyMachine();
    // A scanner stumbles once or twice; a third pause is somebody who types after it.
    m_torn = m_torn || (m_machine && m_rests > 2);
}

void WedgeDetector::start() {
    m_text.clear();
    m_held = 0;
    m_byHand = false;
    m_rests = 0;
    m_restMs = 0;
    m_machine = false;
    m_torn = false;
    m_followsTyping = false;
}

WedgeStep WedgeDetector::scan(qsizetype strokes) {
    QString code = m_text.mid(m_profile.prefix.size());
    if (!m_profile.suffix.isEmpty() && code.endsWith(m_profile.suffix))
        code.chop(m_profile.suffix.size());
    m_scanEndedAtMs = m_lastAtMs;
    start();
    return {WedgeStep::Kind::Scan, strokes, code};
}

WedgeStep WedgeDetector::damaged(qsizetype strokes, qint64 endAtMs) {
    m_scanEndedAtMs = endAtMs;
    start();
    return {WedgeStep::Kind::Damaged, strokes, {}};
}

bool WedgeDetector::liesOverAnother(const KeyStroke& stroke) const {
    if (m_profile.overlap != WedgeProfile::Overlap::MeansHand)
        return false;
    // A key whose going up was lost (another window took it) would repeat by now; it must not spoil every
    // scan.
    constexpr qint64 longestPressMs = 400;
    for (const qint64 sinceMs : m_downSinceMs) {
        if (stroke.atMs >= sinceMs && stroke.atMs - sinceMs < longestPressMs)
            return true;
    }
    return false;
}

bool WedgeDetector::prefixFits() const {
    const QString& prefix = m_profile.prefix;
    return m_text.startsWith(prefix) || prefix.startsWith(m_text);
}

bool WedgeDetector::isCertain() const {
    return !m_profile.prefix.isEmpty() && m_text.startsWith(m_profile.prefix);
}

bool WedgeDetector::isMachineFast(qint64 endAtMs) const {
    const qsizetype length = m_text.size() - m_profile.prefix.size() - m_profile.suffix.size();
    if (length < m_profile.shortest || m_byHand)
        return false;
    if (!m_profile.prefix.isEmpty())
        return isCertain();
    const qint64 endGap = endAtMs - m_lastAtMs;
    if (endGap < 0)
        return false;
    const bool noHands = m_machine || (m_rests == 0 && isFasterThanHands(0, 0));
    if (noHands && endGap <= m_profile.endGraceMs)
        return true;
    if (endGap > m_profile.gapMs)
        return false;
    return m_rests > 0 ? isFasterThanHands(endGap, 1)
                       : endAtMs - m_firstAtMs <= m_profile.averageMs * m_text.size();
}

bool WedgeDetector::isPlainlyMachine() const {
    // Six characters at twice the rate of a good scanner's mean: no hand does that, so a late end key is
    // waited for. One pause does not count; after several there is little left to tell a machine by.
    return m_held >= 6 && m_rests <= 1 && m_profile.prefix.isEmpty() && !m_byHand &&
           m_lastAtMs - m_firstAtMs - m_restMs <= (m_profile.averageMs / 2) * (m_held - 1 - m_rests);
}

bool WedgeDetector::isFasterThanHands(qint64 alsoMs, qsizetype alsoGaps) const {
    return m_profile.prefix.isEmpty() && !m_byHand && m_rests <= 1 &&
           m_lastAtMs - m_firstAtMs - m_restMs + alsoMs <=
               fasterThanHandsMs * (m_held - 1 - m_rests + alsoGaps);
}

bool WedgeDetector::isWithinTorn(qint64 atMs) const {
    return m_profile.prefix.isEmpty() && m_typedAtMs && atMs >= *m_typedAtMs &&
           atMs - *m_typedAtMs <= m_profile.tornMs;
}

qint64 WedgeDetector::patienceMs() const {
    if (isCertain())
        return m_profile.prefixedGapMs;
    // Two keys a hand cannot strike so closely may be a scanner's that stumbles; once is waited for.
    const bool maybe = m_held > 1 && m_rests == 0 && isFasterThanHands(0, 0);
    return m_machine || maybe ? std::max(m_profile.gapMs, m_profile.endGraceMs) : m_profile.gapMs;
}

qint64 WedgeDetector::reachMs() const {
    return m_machine ? std::max(patienceMs(), m_profile.tornMs) : patienceMs();
}

} // namespace backroom::scanning
