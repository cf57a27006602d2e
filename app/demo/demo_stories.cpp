#include "demo/demo_history.h"
#include "demo/demo_names.h"
#include "demo/demo_words.h"

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

constexpr qint64 one = Quantity::one;
using stock::DocumentType;
using stock::StockState;

/// Writes one story after the other down.
class Stories {
public:
    Stories(QDate anchor, const QTimeZone& zone) : m_anchor(anchor), m_zone(zone) {}

    /// Days before the anchor, at an hour and a minute of that day.
    PlannedDeed& add(int daysBefore, int hour, int minute, DemoPerson who, DocumentType type) {
        PlannedDeed deed;
        deed.atMs = demoInstant(m_anchor.addDays(-daysBefore), hour, minute, 30, m_zone);
        deed.who = who;
        deed.type = type;
        m_deeds += deed;
        return m_deeds.last();
    }
    /// So many days before the anchor, or one more when that is a Sunday.
    [[nodiscard]] int openDay(int daysBefore) const {
        return m_anchor.addDays(-daysBefore).dayOfWeek() == 7 ? daysBefore + 1 : daysBefore;
    }
    [[nodiscard]] const QList<PlannedDeed>& deeds() const { return m_deeds; }

private:
    QDate m_anchor;
    QTimeZone m_zone;
    QList<PlannedDeed> m_deeds;
};

PlannedLine line(const QString& sku, qint64 pieces, const QString& from, const QString& to,
                 std::optional<qint64> costMicros = {}) {
    return {sku, pieces * one, {from, StockState::Good}, {to, StockState::Good}, costMicros};
}

QString from(int supplier) {
    return u"supplier/"_s + demoSuppliers().at(supplier);
}

void addDeadStock(Stories& stories) {
    PlannedDeed& advent = stories.add(300, 8, 5, DemoPerson::Storekeeper, DocumentType::Receipt);
    advent.party = from(2);
    advent.reference = u"LUMI-ADVENT"_s;
    advent.lines += line(u"ADV-24"_s, 57, advent.party, u"A-09-01"_s, 20 * one);

    PlannedDeed& sample = stories.add(76, 17, 40, DemoPerson::Manager, DocumentType::Adjustment);
    sample.note = demo_words::foundInADrawer();
    sample.reason = demo_words::found();
    sample.lines += line(u"SAMPLE-X"_s, 3, u"loss"_s, u"B-05-02"_s);
}

// L2418: 40 came in, 34 went to three customers, the rest is recalled. L2431 lies beside the current lot.
void addRecalledTea(Stories& stories) {
    PlannedDeed& in = stories.add(80, 6, 20, DemoPerson::Storekeeper, DocumentType::Receipt);
    in.party = from(1);
    in.reference = u"TEAH-L2418"_s;
    in.note = demo_words::lot(u"L2418"_s);
    in.lines += line(u"TEA-SEN-100"_s, 40, in.party, u"B-01-03"_s, 950'000);

    constexpr int shipped[] = {12, 10, 12};
    const QStringList customers = demoCustomers(7).mid(4);
    for (qsizetype i = 0; i < 3; ++i) {
        PlannedDeed& out = stories.add(stories.openDay(60 - static_cast<int>(i) * 11), 15, 45,
                                       DemoPerson::Clerk, DocumentType::Issue);
        out.party = u"customer/"_s + customers.at(i);
        out.reference = u"SO-%1"_s.arg(1871 + i * 46);
        out.lines += line(u"TEA-SEN-100"_s, shipped[i], u"B-01-03"_s, out.party);
    }
    PlannedDeed& held = stories.add(5, 11, 30, DemoPerson::Storekeeper, DocumentType::Transfer);
    held.note = demo_words::lotRecalled(u"L2418"_s, u"Teah"_s);
    held.lines += line(u"TEA-SEN-100"_s, 6, u"B-01-03"_s, demo_places::quarantine);
    held.lines.last().to.state = StockState::Quarantine;

    PlannedDeed& old = stories.add(70, 6, 40, DemoPerson::Storekeeper, DocumentType::Receipt);
    old.party = from(1);
    old.reference = u"TEAH-L2431"_s;
    old.note = demo_words::lot(u"L2431"_s);
    old.lines += line(u"TEA-SEN-100"_s, 10, old.party, u"B-01-01"_s, 950'000);
}

void addMistakes(Stories& stories) {
    PlannedDeed& wrong = stories.add(12, 9, 40, DemoPerson::Storekeeper, DocumentType::Receipt);
    wrong.party = from(0);
    wrong.reference = u"KERA-7714"_s;
    wrong.lines += line(u"BWL-160"_s, 120, wrong.party, u"A-02-02"_s, 4'400'000);
    PlannedDeed& back = stories.add(12, 9, 52, DemoPerson::Storekeeper, DocumentType::Receipt);
    back.kind = PlannedDeed::Kind::ReverseLast;
    back.note = demo_words::palletOfOthers();

    PlannedDeed& price = stories.add(9, 17, 30, DemoPerson::Manager, DocumentType::Adjustment);
    price.kind = PlannedDeed::Kind::ChangePrice;
    price.lines += line(u"MUG-350-BLU"_s, 1, {}, {}, 12'900'000);

    PlannedDeed& import = stories.add(16, 17, 45, DemoPerson::Manager, DocumentType::Adjustment);
    import.kind = PlannedDeed::Kind::ImportByMistake;
    import.reference = u"price-list-of-another-firm.csv"_s;
    import.note = u"sku,name,price\nXK-101,Garden chair,49.90\nXK-102,Garden table,129.00\n"
                  u"XK-103,Parasol,79.00\n"_s;
}

// 100 hooks left the outlet six days ago and have not arrived.
void addLostTransfer(Stories& stories) {
    PlannedDeed& there = stories.add(48, 8, 50, DemoPerson::Storekeeper, DocumentType::Receipt);
    there.party = from(2);
    there.reference = u"LUMI-OUTLET"_s;
    there.lines += line(u"0017"_s, 100, there.party, u"S-05"_s, 550'000);
    PlannedDeed& away = stories.add(6, 8, 45, DemoPerson::Storekeeper, DocumentType::Transfer);
    away.reference = u"TR-0318"_s;
    away.note = demo_words::onTheWayTo(u"MAIN"_s);
    away.lines += line(u"0017"_s, 100, u"S-05"_s, u"transit"_s);
}

// Kera's lorry stands at the dock; nothing is unloaded yet.
void addDelivery(Stories& stories) {
    PlannedDeed& kera = stories.add(0, 5, 40, DemoPerson::Storekeeper, DocumentType::Receipt);
    kera.kind = PlannedDeed::Kind::AnnounceDelivery;
    kera.party = from(0);
    kera.reference = u"PO-1042"_s;
}

} // namespace

QList<PlannedDeed> demoStories(QDate anchor, const QTimeZone& zone) {
    Stories stories(anchor, zone);
    addDeadStock(stories);
    addRecalledTea(stories);
    addMistakes(stories);
    addLostTransfer(stories);
    addDelivery(stories);
    return stories.deeds();
}

} // namespace backroom::app
