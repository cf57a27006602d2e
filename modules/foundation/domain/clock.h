#pragma once

#include <QDate>
#include <QTimeZone>
#include <QtGlobal>

namespace backroom {

/// Tells the time. Nothing in domain or service asks the system itself, so every test and the demo own their
/// time.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// Stands still until it is moved.
class FixedClock : public Clock {
public:
    explicit FixedClock(qint64 nowMs) : m_nowMs(nowMs) {}
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs;
};

/// Whether both this machine and a server know a zone by that name: the listed ones and other words for them
/// (Etc/UTC, GB). Not an offset: PostgreSQL reads UTC+3 with the opposite sign.
bool isTimeZone(const QString& name);

/// The business day an instant falls on in a site's zone (rules.md 7): fixed at posting, the same on every
/// desk.
QDate businessDay(qint64 instantMs, const QTimeZone& zone);

/// The last millisecond of a business day in a zone; days have 23 to 25 hours.
qint64 endOfBusinessDayMs(const QDate& day, const QTimeZone& zone);

} // namespace backroom
