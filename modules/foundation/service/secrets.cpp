#include "foundation/service/secrets.h"

#include <QCoreApplication>

#include <libpq-fe.h>
#include <sodium.h>

#include <array>

namespace backroom {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};
} // namespace

Result<QString> hashPassword(const QString& password) {
    const QByteArray utf8 = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(out.data(), utf8.constData(), static_cast<size_t>(utf8.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorKind::Unexpected, QStringLiteral("identity.no_memory"),
                    Text::tr("There is not enough memory to keep a password safely"), {},
                    Text::tr("close other programs and try again"));
    return QString::fromLatin1(out.data());
}

bool passwordMatches(const QString& hash, const QString& password) {
    const QByteArray utf8 = password.toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(),
                                                          static_cast<size_t>(utf8.size())) == 0;
}

Result<QString> scramVerifier(Database& db, const QString& loginRole, const QString& password) {
    char* text = db.isSqlite() ? nullptr
                               : PQencryptPasswordConn(static_cast<PGconn*>(db.nativeHandle()),
                                                       password.toUtf8().constData(),
                                                       loginRole.toUtf8().constData(), "scram-sha-256");
    if (!text)
        return fail(ErrorKind::Unexpected, QStringLiteral("identity.no_verifier"),
                    Text::tr("The password could not be prepared for the server"), {},
                    Text::tr("please report this with the log"));
    const QString verifier = QString::fromLatin1(text);
    PQfreemem(text);
    return verifier;
}

} // namespace backroom
