#include "foundation/service/desk_settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backroom {

namespace {

/// Names and URLs hold characters that mean something in the file.
QString folded(const QString& name) {
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// Before anything is written into it: the file of one person.
QString privateFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace

DeskSettings::DeskSettings(const QString& file, const QString& company, const QString& account)
    : m_settings(privateFile(file), QSettings::IniFormat),
      m_group(folded(company + QLatin1Char('\n') + account)),
      m_company(folded(company)) {}

QString DeskSettings::place(const QString& key) const {
    return m_group + QLatin1Char('/') + key;
}

QVariant DeskSettings::value(const QString& key, const QVariant& fallback) const {
    return m_settings.value(place(key), fallback);
}

void DeskSettings::setValue(const QString& key, const QVariant& value) {
    if (value.isValid())
        m_settings.setValue(place(key), value);
    else
        m_settings.remove(place(key));
}

std::optional<JournalHead> DeskSettings::journalHead() const {
    const QStringList parts = m_settings.value(m_company + QLatin1String("/journalHead")).toStringList();
    if (parts.size() != 3)
        return std::nullopt;
    return JournalHead{parts[0].toLongLong(), parts[1], parts[2].toLongLong()};
}

void DeskSettings::rememberJournalHead(const JournalHead& head) {
    m_settings.setValue(m_company + QLatin1String("/journalHead"),
                        QStringList{QString::number(head.seq), head.hash, QString::number(head.atMs)});
}

} // namespace backroom
