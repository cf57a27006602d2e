#include "scanning/domain/scan_session.h"

#include <array>
#include <utility>

namespace backroom::scanning {

namespace {

template <class T, std::size_t n>
using Names = std::array<std::pair<T, const char*>, n>;

constexpr Names<ScanState, 4> scanStates{{{ScanState::Taken, "taken"},
                                          {ScanState::Parked, "parked"},
                                          {ScanState::Undone, "undone"},
                                          {ScanState::Posted, "posted"}}};
constexpr Names<ScanMeaning, 3> scanMeanings{
    {{ScanMeaning::Item, "item"}, {ScanMeaning::Place, "place"}, {ScanMeaning::Unknown, "unknown"}}};
constexpr Names<SessionState, 3> sessionStates{
    {{SessionState::Open, "open"}, {SessionState::Posted, "posted"}, {SessionState::Discarded, "discarded"}}};

constexpr Names<ScanTask, 3> scanTasks{
    {{ScanTask::Receive, "receive"}, {ScanTask::Transfer, "transfer"}, {ScanTask::Adjust, "adjust"}}};
constexpr Names<ScanEffect, 4> scanEffects{
    {{ScanEffect::None, ""}, {ScanEffect::Out, "out"}, {ScanEffect::In, "in"}, {ScanEffect::Are, "are"}}};

template <class T, std::size_t n>
QString nameOf(const Names<T, n>& names, T value) {
    for (const auto& [known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class T, std::size_t n>
std::optional<T> valueOf(const Names<T, n>& names, const QString& name) {
    for (const auto& [value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

locations::LocationId currentPlace(const ScanSession& session, const QList<StoredScan>& scans) {
    const StoredScan* last = nullptr;
    for (const StoredScan& scan : scans) {
        const bool counts = scan.meaning == ScanMeaning::Place && scan.state != ScanState::Undone;
        if (counts && (last == nullptr || scan.seq > last->seq))
            last = &scan;
    }
    return last == nullptr ? session.place : last->place;
}

QString scanTaskName(ScanTask task) {
    return nameOf(scanTasks, task);
}

std::optional<ScanTask> scanTaskFromName(const QString& name) {
    return valueOf(scanTasks, name);
}

QString scanEffectName(ScanEffect effect) {
    return nameOf(scanEffects, effect);
}

std::optional<ScanEffect> scanEffectFromName(const QString& name) {
    return valueOf(scanEffects, name);
}

QString scanStateName(ScanState state) {
    return nameOf(scanStates, state);
}

std::optional<ScanState> scanStateFromName(const QString& name) {
    return valueOf(scanStates, name);
}

QString scanMeaningName(ScanMeaning meaning) {
    return nameOf(scanMeanings, meaning);
}

std::optional<ScanMeaning> scanMeaningFromName(const QString& name) {
    return valueOf(scanMeanings, name);
}

QString sessionStateName(SessionState state) {
    return nameOf(sessionStates, state);
}

std::optional<SessionState> sessionStateFromName(const QString& name) {
    return valueOf(sessionStates, name);
}

} // namespace backroom::scanning
