#pragma once

#include "foundation/domain/actor.h"
#include "foundation/domain/clock.h"
#include "foundation/domain/uuid.h"
#include "foundation/service/database.h"
#include "foundation/service/journal.h"

namespace backroom {

/// One program's seat in the company: its connection, clock, source of UUIDs, and the person signed in at it.
/// Every service is built on one. It lives on the connection's thread.
class Desk {
public:
    /// `deskName` is what the journal calls this machine and program, e.g. "dock-1/backroom".
    Desk(Database& database, const Clock& clock, UuidSource& uuids, QString deskName);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] Uuid newUuid() { return m_uuids.next(m_clock.nowMs()); }
    [[nodiscard]] const QString& name() const { return m_name; }

    /// Nobody until identity::service signs somebody in.
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    void setActor(Actor actor) { m_actor = std::move(actor); }
    /// The first line of every service call. Error: Forbidden identity.not_allowed, naming the right that
    /// lacks; identity.signed_out when nobody is signed in.
    [[nodiscard]] Done require(Permission permission) const;

    /// Leaves who, what, when and before/after in the journal, in the caller's transaction.
    Done record(const JournalRecord& record);

private:
    Database& m_database;
    const Clock& m_clock;
    UuidSource& m_uuids;
    QString m_name;
    Actor m_actor;
};

/// A permission in the words of the person: "post stock documents".
QString permissionName(Permission permission);

} // namespace backroom
