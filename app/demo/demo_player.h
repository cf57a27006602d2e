#pragma once

#include "catalog/domain/product.h"
#include "demo/demo_company.h"
#include "foundation/domain/clock.h"
#include "foundation/service/transaction.h"
#include "identity/service/sign_in.h"
#include "locations/domain/location.h"
#include "stock/service/posting.h"

#include <QHash>

#include <map>
#include <memory>

namespace backroom::app {

/// One person of the demo at a connection of their own.
class DemoSeat {
public:
    static Result<std::unique_ptr<DemoSeat>> open(const DatabaseUrl& url, const QString& account,
                                                  const Clock& clock, UuidSource& uuids);
    Desk& desk() { return *m_desk; }
    Database& database() { return *m_database; }
    stock::Posting& posting() { return *m_posting; }
    Done leave() { return m_signIn->signOut(); }

private:
    DemoSeat() = default;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<identity::SignIn> m_signIn;
    std::unique_ptr<stock::Posting> m_posting;
};

/// Does what was planned, at the time it was planned for, many deeds in one transaction.
class DemoPlayer {
public:
    DemoPlayer(const DatabaseUrl& url, FixedClock& clock, UuidSource& uuids)
        : m_url(url), m_clock(clock), m_uuids(uuids) {}

    /// Deeds in order of time. `maker` looks places and items up and makes the parties.
    Done play(const QList<PlannedDeed>& deeds, DemoSeat& maker, const DemoProgress& progress);
    [[nodiscard]] qint64 documents() const { return m_documents; }
    [[nodiscard]] qint64 entries() const { return m_entries; }

private:
    Done findRecords(const QList<PlannedDeed>& deeds, DemoSeat& maker);
    Done findPlaces(const QStringList& places, DemoSeat& maker);
    Result<DemoSeat*> seatOf(DemoPerson person);
    Done perform(const PlannedDeed& deed, DemoSeat& seat);
    Done post(const PlannedDeed& deed, DemoSeat& seat);
    Done changePrice(const PlannedDeed& deed, DemoSeat& seat);
    Done importByMistake(const PlannedDeed& deed, DemoSeat& seat);
    Done announceDelivery(const PlannedDeed& deed, DemoSeat& seat);

    DatabaseUrl m_url;
    FixedClock& m_clock;
    UuidSource& m_uuids;
    std::map<DemoPerson, std::unique_ptr<DemoSeat>> m_seats;
    QHash<QString, locations::LocationId> m_places;
    QHash<QString, catalog::VariantId> m_variants;
    std::map<std::pair<stock::DocumentType, QString>, stock::ReasonId> m_reasons;
    QString m_lastNumber;
    qsizetype m_lastLines = 0;
    qint64 m_documents = 0;
    qint64 m_entries = 0;
};

} // namespace backroom::app
