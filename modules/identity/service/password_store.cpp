#include "identity/service/password_store.h"

#include "foundation/domain/text_key.h"

#include <qt6keychain/keychain.h>

namespace backroom::identity {

namespace {

const auto service = QStringLiteral("backroom");

QString keyOf(const DatabaseUrl& url, const QString& account) {
    DatabaseUrl plain = url;
    plain.user.clear();
    plain.sslMode.clear();
    return codeKey(account) + QLatin1Char(' ') + plain.toString();
}

Error noKeychain(const QString& detail) {
    return {ErrorKind::Unavailable,
            QStringLiteral("identity.no_keychain"),
            PasswordStore::tr("The keychain of this desktop is not available"),
            {},
            PasswordStore::tr("unlock it, or type the password each time"),
            detail};
}

void run(QKeychain::Job* job, const QString& key, std::function<void(Done)> answer) {
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [answer = std::move(answer)](const QKeychain::Job* finished) {
                         const auto error = finished->error();
                         if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
                             answer({});
                         else
                             answer(fail(noKeychain(finished->errorString())));
                     });
    job->start();
}

} // namespace

std::optional<QString> PasswordStore::fromEnvironment() {
    return qEnvironmentVariableIsSet("BACKROOM_PASSWORD")
               ? std::optional<QString>(qEnvironmentVariable("BACKROOM_PASSWORD"))
               : std::nullopt;
}

void PasswordStore::read(const DatabaseUrl& url, const QString& account,
                         std::function<void(std::optional<QString>)> answer) {
    if (const auto given = fromEnvironment()) {
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), given] { answer(given); }, Qt::QueuedConnection);
        return;
    }
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keyOf(url, account));
    connect(job, &QKeychain::Job::finished, job, [answer = std::move(answer), job] {
        answer(job->error() == QKeychain::NoError ? std::optional<QString>(job->textData()) : std::nullopt);
    });
    job->start();
}

void PasswordStore::write(const DatabaseUrl& url, const QString& account, const QString& password,
                          std::function<void(Done)> answer) {
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(password);
    run(job, keyOf(url, account), std::move(answer));
}

void PasswordStore::forget(const DatabaseUrl& url, const QString& account, std::function<void(Done)> answer) {
    run(new QKeychain::DeletePasswordJob(service, this), keyOf(url, account), std::move(answer));
}

} // namespace backroom::identity
