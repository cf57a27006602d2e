#include "scanning/domain/wedge_detector.h"

namespace backroom::scanning {

namespace {

void append(std::vector<WedgeStep>& steps, std::vector<WedgeStep> more) {
    for (WedgeStep& step : more)
        steps.push_back(std::move(step));
}

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
    if (liesOverAnother(stroke))
        m_byHand = true;
    if (stroke.key != 0)
        m_downSinceMs.insert(stroke.key, stroke.atMs);

    // A key that repeats is held down by a finger, whatever stands before it.
    const bool never = stroke.origin == KeyStroke::Origin::Repeated ||
                       stroke.kind == KeyStroke::Kind::Other ||
                       (stroke.kind == KeyStroke::Kind::Character && stroke.text.size() != 1);
    if (never) {
        append(steps, flush());
        steps.push_back(typing(1));
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
    const qint64 limit = isCertain() ? m_profile.prefixedGapMs : m_profile.gapMs;
    const qint64 gap = stroke.atMs - m_lastAtMs;
    if (m_held > 0 && (gap > limit || gap < 0))
        append(steps, flush());
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
        steps.push_back(tail ? WedgeStep{WedgeStep::Kind::Swallowed, 1, {}} : typing(1));
        return steps;
    }
    if (isMachineFast(stroke.atMs)) {
        m_lastAtMs = stroke.atMs;
        steps.push_back(scan(m_held + 1));
        return steps;
    }
    steps.push_back(typing(m_held + 1));
    start();
    return steps;
}

std::vector<WedgeStep> WedgeDetector::elapse(qint64 nowMs) {
    if (m_held > 0 && nowMs - m_lastAtMs > patienceMs())
        return flush();
    return {};
}

std::optional<qint64> WedgeDetector::deadlineMs() const {
    if (m_held == 0)
        return std::nullopt;
    return m_lastAtMs + patienceMs() + 1;
}

std::vector<WedgeStep> WedgeDetector::flush() {
    if (m_held == 0)
        return {};
    const qsizetype held = m_held;
    start();
    return {typing(held)};
}

void WedgeDetector::hold(const KeyStroke& stroke) {
    if (m_held == 0)
        m_firstAtMs = stroke.atMs;
    m_text += stroke.text;
    m_lastAtMs = stroke.atMs;
    ++m_held;
}

void WedgeDetector::start() {
    m_text.clear();
    m_held = 0;
    m_byHand = false;
}

WedgeStep WedgeDetector::scan(qsizetype strokes) {
    QString code = m_text.mid(m_profile.prefix.size());
    if (!m_profile.suffix.isEmpty() && code.endsWith(m_profile.suffix))
        code.chop(m_profile.suffix.size());
    m_scanEndedAtMs = m_lastAtMs;
    start();
    return {WedgeStep::Kind::Scan, strokes, code};
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
    if (isPlainlyMachine() && endGap <= m_profile.endGraceMs)
        return true;
    return endGap <= m_profile.gapMs && endAtMs - m_firstAtMs <= m_profile.averageMs * m_text.size();
}

bool WedgeDetector::isPlainlyMachine() const {
    // Six characters at twice the rate of a good scanner's mean: no hand does that, so a late end key is
    // waited for.
    return m_held >= 6 && m_profile.prefix.isEmpty() && !m_byHand &&
           m_lastAtMs - m_firstAtMs <= (m_profile.averageMs / 2) * (m_held - 1);
}

qint64 WedgeDetector::patienceMs() const {
    if (isCertain())
        return m_profile.prefixedGapMs;
    return isPlainlyMachine() ? std::max(m_profile.gapMs, m_profile.endGraceMs) : m_profile.gapMs;
}

} // namespace backroom::scanning
