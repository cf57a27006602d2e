#pragma once

#include "foundation/service/desk.h"

#include <type_traits>

namespace backroom {

/// One setting of the company, declared once by the module that means it:
///
///     const Setting<qint64> keptBackups{"backup.kept", 10};
///
/// T is QString, qint64 or bool; `fallback` holds until somebody sets it.
template <class T>
struct Setting {
    static_assert(std::is_same_v<T, QString> || std::is_same_v<T, qint64> || std::is_same_v<T, bool>);
    const char* name;
    T fallback;
};

/// Settings that hold for the whole company, whoever sits where. Reading wants somebody signed in, changing
/// AdministerDatabase; a change stands in the journal. It keeps no secrets: every account can read the table.
class Settings {
public:
    explicit Settings(Desk& desk) : m_desk(desk) {}

    template <class T>
    Result<T> get(const Setting<T>& setting) {
        BACKROOM_TRY(const auto stored, read(setting.name));
        return stored ? fromText<T>(*stored, setting.fallback) : setting.fallback;
    }
    template <class T>
    Done put(const Setting<T>& setting, const std::type_identity_t<T>& value) {
        return write(setting.name, toText(value));
    }
    /// Back to the fallback.
    template <class T>
    Done reset(const Setting<T>& setting) {
        return write(setting.name, std::nullopt);
    }

private:
    template <class T>
    static T fromText(const QString& text, const T& fallback) {
        if constexpr (std::is_same_v<T, QString>)
            return text;
        bool good = false;
        const qint64 number = text.toLongLong(&good);
        if constexpr (std::is_same_v<T, qint64>)
            return good ? number : fallback;
        if constexpr (std::is_same_v<T, bool>)
            return good ? number != 0 : fallback;
    }
    template <class T>
    static QString toText(const T& value) {
        if constexpr (std::is_same_v<T, QString>)
            return value;
        else
            return QString::number(qint64(value));
    }
    Result<std::optional<QString>> read(const char* name);
    Done write(const char* name, const std::optional<QString>& value);

    Desk& m_desk;
};

} // namespace backroom
