#pragma once

#include <QtGlobal>

namespace backroom::app {

/// Chance that is the same on every machine, so that one anchor gives one company. SplitMix64.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next() {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … n − 1.
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    /// low … high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }

private:
    quint64 m_state;
};

} // namespace backroom::app
