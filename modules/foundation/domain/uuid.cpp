#include "foundation/domain/uuid.h"

#include <QRandomGenerator>

#include <cstring>

namespace backroom {

namespace {

class SystemUuids : public UuidSource {
public:
    Uuid next(qint64 nowMs) override {
        std::array<quint32, 3> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        std::array<quint8, 10> random{};
        std::memcpy(random.data(), words.data(), random.size());
        return Uuid::v7(nowMs, random);
    }
};

class SeededUuids : public UuidSource {
public:
    explicit SeededUuids(quint64 seed) : m_state(seed) {}
    Uuid next(qint64 nowMs) override {
        std::array<quint8, 10> random{};
        const quint64 a = step();
        const quint64 b = step();
        std::memcpy(random.data(), &a, 8);
        std::memcpy(random.data() + 8, &b, 2);
        return Uuid::v7(nowMs, random);
    }

private:
    // SplitMix64: tiny, and the same on every machine.
    quint64 step() {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace

Uuid Uuid::v7(qint64 msSinceEpoch, const std::array<quint8, 10>& random) {
    std::array<uchar, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<uchar>((static_cast<quint64>(msSinceEpoch) >> (8 * (5 - i))) & 0xFF);
    std::memcpy(bytes.data() + 6, random.data(), random.size());
    bytes[6] = (bytes[6] & 0x0F) | 0x70;
    bytes[8] = (bytes[8] & 0x3F) | 0x80;
    return Uuid(QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size())));
}

Uuid Uuid::fromString(const QString& text) {
    return Uuid(QUuid::fromString(text.trimmed()));
}

std::unique_ptr<UuidSource> UuidSource::system() {
    return std::make_unique<SystemUuids>();
}

std::unique_ptr<UuidSource> UuidSource::seeded(quint64 seed) {
    return std::make_unique<SeededUuids>(seed);
}

} // namespace backroom
