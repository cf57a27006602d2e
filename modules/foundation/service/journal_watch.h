#pragma once

#include "foundation/service/desk_settings.h"

namespace backroom {

/// What a desk finds when it looks for the last journal entry that it has seen.
enum class JournalSight {
    Unknown,  ///< this desk looks for the first time
    There,    ///< what it saw is still there
    Restored, ///< it is gone, and the journal says that a backup was put back since
    Gone,     ///< the journal ends before it
    Remade    ///< another entry stands at its number
};

/// Remembers outside the database how far the journal reached: the one thing that tells rows cut off its end,
/// or a whole chain made anew, which hold together in themselves. Asks for no permission: it reads numbers
/// and hashes, never who did what.
class JournalWatch {
public:
    /// `company` is its UUID: another company at the same address is another journal. `file` is that of
    /// DeskSettings.
    JournalWatch(Desk& desk, const Uuid& company, QString file = standardFile())
        : m_desk(desk), m_company(company), m_file(std::move(file)) {}
    static QString standardFile();

    Result<JournalSight> look();
    /// What look() found, as a break at the entry that is not there any more; nothing when all is well.
    Result<std::optional<ChainBreak>> missed();
    /// Keeps the present head for the next time, unless what was kept before is gone: that stays known until
    /// a restore.
    Done remember();

private:
    struct Seen {
        JournalSight sight = JournalSight::Unknown;
        JournalHead remembered;
        JournalHead present;
    };
    Result<Seen> compare();

    [[nodiscard]] DeskSettings settings() const;

    Desk& m_desk;
    Uuid m_company;
    QString m_file;
};

} // namespace backroom
