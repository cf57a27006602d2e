#include "identity/domain/account.h"

#include "foundation/domain/text_key.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('_');
}

} // namespace

Result<QString> checkAccountName(const QString& name) {
    const QString trimmed = name.trimmed();
    bool good = !trimmed.isEmpty() && trimmed.size() <= 30 && trimmed.at(0).isLetterOrNumber();
    for (const QChar c : trimmed)
        good = good && isNameCharacter(c);
    // The server keeps these beginnings for itself and for our groups.
    const QString key = codeKey(trimmed);
    if (key.startsWith(QLatin1String("pg_")) || key.startsWith(QLatin1String("backroom_")))
        good = false;
    if (!good)
        return fail(ErrorKind::Invalid, QStringLiteral("identity.bad_account_name"),
                    Text::tr("\"%1\" cannot be an account's name").arg(trimmed.left(40)), {},
                    Text::tr("use letters, digits, '.', '-' or '_', at most 30 of them"));
    return trimmed;
}

Done checkPassword(const QString& password) {
    if (password.size() >= 8)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("identity.short_password"),
                Text::tr("The password is too short"), {}, Text::tr("use at least 8 characters"));
}

QString loginRole(const QString& accountName, const QString& database) {
    return codeKey(accountName) + QLatin1Char('@') + database;
}

Done checkRoleLength(const QString& accountName, const QString& database) {
    if (loginRole(accountName, database).toUtf8().size() <= 63)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("identity.role_too_long"),
                Text::tr("The names of account and database together are too long for the server"),
                loginRole(accountName, database), Text::tr("choose a shorter one"));
}

} // namespace backroom::identity
