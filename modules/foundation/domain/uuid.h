#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <array>
#include <compare>
#include <memory>

namespace backroom {

/// A name for a record that any desk can make without asking (RFC 9562, version 7: time-ordered).
/// Posting the same document UUID twice is one posting; scans, retries and sync rest on it.
class Uuid {
public:
    Uuid() = default;
    explicit Uuid(const QUuid& value) : m_value(value) {}

    /// 48 bits of milliseconds since 1970 UTC, then the given random bits with version and variant set.
    static Uuid v7(qint64 msSinceEpoch, const std::array<quint8, 10>& random);
    /// Null when the text is not a UUID (with or without braces, any case).
    static Uuid fromString(const QString& text);

    /// Lower case, without braces.
    [[nodiscard]] QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    bool operator==(const Uuid& other) const { return m_value == other.m_value; }
    bool operator<(const Uuid& other) const { return toString() < other.toString(); }
    friend size_t qHash(const Uuid& uuid, size_t seed = 0) { return ::qHash(uuid.m_value, seed); }

private:
    QUuid m_value;
};

/// Makes new UUIDs. The system's one uses the clock and the system's random numbers;
/// the seeded one makes the demo company come out the same, byte for byte.
class UuidSource {
public:
    virtual ~UuidSource() = default;
    virtual Uuid next(qint64 nowMs) = 0;

    static std::unique_ptr<UuidSource> system();
    static std::unique_ptr<UuidSource> seeded(quint64 seed);
};

} // namespace backroom
