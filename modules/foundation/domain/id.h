#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace backroom {

/// The BIGINT identity of a record inside ONE database. It never leaves it: files, APIs and workbooks carry
/// Uuid. `Id<Variant>` and `Id<Location>` do not convert into each other. 0 means "none".
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value(), seed);
}

} // namespace backroom
