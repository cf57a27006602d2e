#pragma once

#include "foundation/service/journal_reader.h"

#include <QSettings>
#include <QVariant>

namespace backroom {

/// What one machine remembers of one person at one company: widths of columns, the window's place, the last
/// site. A file readable by its owner alone; it keeps no secrets (those lie in the keychain) and nothing that
/// another desk needs.
class DeskSettings {
public:
    /// `file` is an INI file, made when something is first kept; `company` and `account` name the part of it
    /// that is read and written.
    DeskSettings(const QString& file, const QString& company, const QString& account);

    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    /// An invalid value forgets the key.
    void setValue(const QString& key, const QVariant& value);

    /// The journal's head as this machine saw it last: what JournalReader::verifyChain() compares with, kept
    /// where nobody who changes the database can reach it.
    [[nodiscard]] std::optional<JournalHead> journalHead() const;
    void rememberJournalHead(const JournalHead& head);

private:
    [[nodiscard]] QString place(const QString& key) const;
    QSettings m_settings;
    QString m_group;
    QString m_company;
};

} // namespace backroom
