#pragma once

#include "foundation/domain/result.h"
#include "foundation/service/database_url.h"

#include <QObject>

#include <functional>
#include <optional>

namespace backroom::identity {

/// Where a desk's password comes from: BACKROOM_PASSWORD first, then the person's keychain; else the person
/// is asked. Never a file, never an argument. Asynchronous, because a locked keychain asks the person; lives
/// on a thread with an event loop, and answers there.
class PasswordStore : public QObject {
    Q_OBJECT
public:
    explicit PasswordStore(QObject* parent = nullptr) : QObject(parent) {}

    /// BACKROOM_PASSWORD, if it is set.
    static std::optional<QString> fromEnvironment();

    /// `answer` gets the password, or nothing when it has to be asked for (no entry, no keychain, locked:
    /// each within 50 ms). `account` is the name without "@database".
    void read(const DatabaseUrl& url, const QString& account,
              std::function<void(std::optional<QString>)> answer);
    /// Error: Unavailable identity.no_keychain.
    void write(const DatabaseUrl& url, const QString& account, const QString& password,
               std::function<void(Done)> answer);
    /// Removing what is not there is done too. Error: Unavailable identity.no_keychain.
    void forget(const DatabaseUrl& url, const QString& account, std::function<void(Done)> answer);
};

} // namespace backroom::identity
