#include "demo/demo_history.h"

#include "demo/demo_names.h"
#include "demo/demo_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

constexpr qint64 one = Quantity::one;
using stock::DocumentType;

PlannedPlace at(const QString& place) {
    return {place, stock::StockState::Good};
}

/// Thousandths of the usual, by month.
int seasonOf(DemoSeason season, QDate day) {
    constexpr int tea[12] = {1500, 1400, 1200, 900, 700, 600, 500, 600, 900, 1300, 1700, 1900};
    constexpr int candles[12] = {900, 700, 600, 500, 400, 400, 400, 500, 800, 1400, 2400, 2800};
    const auto month = static_cast<size_t>(day.month() - 1);
    switch (season) {
    case DemoSeason::Tea:
        return tea[month];
    case DemoSeason::Candles:
        return candles[month];
    case DemoSeason::Always:
        break;
    }
    return 1000;
}

/// Hundredths of the usual, Monday first; closed on Sundays.
int weekdayShare(QDate day) {
    constexpr int share[7] = {180, 110, 100, 100, 90, 40, 0};
    return share[static_cast<size_t>(day.dayOfWeek() - 1)];
}

} // namespace

DemoHistory::DemoHistory(const DemoCatalogue& catalogue, DemoSize size, QDate anchor, const QTimeZone& zone,
                         DemoRandom& random)
    : m_catalogue(catalogue),
      m_size(size),
      m_anchor(anchor),
      m_firstDay(anchor.addMonths(size == DemoSize::Small ? -3 : -18)),
      m_zone(zone),
      m_random(random),
      m_customers(demoCustomers(size == DemoSize::Small ? 60 : 400)) {
    drawWeights();
    for (const DemoItem& item : m_catalogue.items) {
        m_levels += item.shelves.isEmpty() ? 0 : item.shelves.last().targetMicros;
        m_outletLevels += item.outlet ? item.outlet->targetMicros : 0;
    }
}

void DemoHistory::drawWeights() {
    int sum = 0;
    for (qsizetype i = 0; i < m_catalogue.items.size(); ++i) {
        const DemoItem& item = m_catalogue.items.at(i);
        sum += item.shelves.isEmpty() ? 0 : item.weight;
        m_sumOfWeights += sum;
        if (item.outlet)
            m_outletItems += i;
    }
}

bool DemoHistory::isMoving(qsizetype item) const {
    return !m_catalogue.items.at(item).shelves.isEmpty();
}

qsizetype DemoHistory::drawItem(QDate day) {
    // The season accepts or draws again; 3000 is more than any season's thousandths.
    for (;;) {
        const int draw = m_random.below(m_sumOfWeights.last());
        const auto found = std::upper_bound(m_sumOfWeights.cbegin(), m_sumOfWeights.cend(), draw);
        const qsizetype item = found - m_sumOfWeights.cbegin();
        if (m_random.below(3000) < seasonOf(m_catalogue.items.at(item).season, day))
            return item;
    }
}

DemoHistory::OrderLine DemoHistory::drawLine(QDate day) {
    const qsizetype item = drawItem(day);
    const qint64 step = m_catalogue.items.at(item).stepMicros;
    const int amount = step == one ? 1 + m_random.below(m_random.between(1, 5)) : m_random.between(4, 40);
    return {item, amount * step};
}

DemoHistory::OrderLine DemoHistory::drawOutletLine() {
    const qsizetype item = m_outletItems.at(m_random.below(static_cast<int>(m_outletItems.size())));
    return {item, m_random.between(1, 2) * one};
}

QList<DemoHistory::Order> DemoHistory::drawOrders(QDate day) {
    const bool isSmall = m_size == DemoSize::Small;
    int count = (isSmall ? 9 : 34) * weekdayShare(day) / 100;
    // The anchor day has only begun.
    if (day == m_anchor)
        count = 4;
    QList<Order> orders;
    const auto addLine = [](Order& order, const OrderLine& line) {
        const auto same = std::any_of(order.lines.cbegin(), order.lines.cend(),
                                      [&](const OrderLine& other) { return other.item == line.item; });
        if (!same)
            order.lines += line;
    };
    for (int i = 0; i < count; ++i) {
        Order order{m_customers.at(m_random.below(static_cast<int>(m_customers.size()))), {}};
        for (int lines = m_random.between(1, isSmall ? 6 : 12); lines > 0; --lines)
            addLine(order, drawLine(day));
        orders += order;
    }
    if (day != m_anchor && day.dayOfWeek() != 7) {
        Order till;
        for (int lines = m_random.between(2, isSmall ? 5 : 16); lines > 0; --lines)
            addLine(till, drawOutletLine());
        orders += till;
    }
    return orders;
}

PlannedDeed DemoHistory::deed(qint64 atMs, DemoPerson who, DocumentType type) const {
    PlannedDeed deed;
    deed.atMs = atMs;
    deed.who = who;
    deed.type = type;
    return deed;
}

QList<PlannedDeed> DemoHistory::plan() {
    for (QDate day = m_firstDay; day <= m_anchor; day = day.addDays(1))
        m_orders.insert(day, drawOrders(day));
    for (QDate day = m_anchor; day > m_firstDay; day = day.addDays(-1))
        planDay(day);
    planOpening();
    std::stable_sort(m_deeds.begin(), m_deeds.end(),
                     [](const PlannedDeed& a, const PlannedDeed& b) { return a.atMs < b.atMs; });
    return m_deeds;
}

// The later a thing is in the day, the earlier it is here: the walk goes backwards.
void DemoHistory::planDay(QDate day) {
    const bool isWorkday = day.dayOfWeek() != 7;
    if (isWorkday && day != m_anchor) {
        planLosses(day);
        planReturns(day);
    }
    planOrders(day);
    if (!isWorkday || day == m_anchor)
        return;
    if (day.dayOfWeek() == 5)
        planCounts(day);
    if (day.dayOfWeek() == 4)
        planOutlet(day);
    planDeliveries(day);
}

void DemoHistory::planLosses(QDate day) {
    if (day.dayOfWeek() != 3)
        return;
    const QStringList reasons{demo_words::broken(), demo_words::pastItsDate(), demo_words::usedOurselves()};
    PlannedDeed loss =
        deed(demoInstant(day, 17, 15, 0, m_zone), DemoPerson::Manager, DocumentType::Adjustment);
    loss.reason = reasons.at(m_random.below(3));
    for (int lines = m_random.between(1, 3); lines > 0; --lines) {
        const qsizetype item = drawItem(day);
        if (m_catalogue.items.at(item).stepMicros != one)
            continue;
        loss.lines += PlannedLine{m_catalogue.items.at(item).sku, one, at(binOf(item)), at(u"loss"_s), {}};
        level(item) += one;
    }
    if (!loss.lines.isEmpty())
        m_deeds += loss;
}

void DemoHistory::planReturns(QDate day) {
    if (m_random.below(4) != 0)
        return;
    const qsizetype item = drawItem(day);
    if (m_catalogue.items.at(item).stepMicros != one || level(item) < one)
        return;
    PlannedDeed back = deed(demoInstant(day, 16, 50, 0, m_zone), DemoPerson::Clerk, DocumentType::Return);
    back.party = u"customer/"_s + m_customers.at(m_random.below(static_cast<int>(m_customers.size())));
    back.reason = demo_words::changedTheirMind();
    back.lines += PlannedLine{m_catalogue.items.at(item).sku, one, at(back.party), at(binOf(item)),
                              m_catalogue.items.at(item).costMicros};
    level(item) -= one;
    m_deeds += back;
}

void DemoHistory::planOrders(QDate day) {
    const QList<Order> orders = m_orders.take(day);
    const bool isToday = day == m_anchor;
    const qint64 first = isToday ? demoInstant(day, 5, 10, 0, m_zone) : demoInstant(day, 10, 0, 0, m_zone);
    const qint64 apart = (isToday ? 40 : 400) * 60'000LL / std::max<qint64>(1, orders.size());
    qint64 number = m_firstDay.daysTo(day) * 100;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const Order& order = orders.at(i);
        const bool isTill = order.customer.isEmpty();
        PlannedDeed issue = deed(first + i * apart, DemoPerson::Clerk, DocumentType::Issue);
        issue.party = isTill ? u"customer"_s : u"customer/"_s + order.customer;
        issue.reference =
            isTill ? u"TILL-%1"_s.arg(day.toString(u"yyMMdd"_s)) : u"SO-%1"_s.arg(10'000 + number++);
        for (const OrderLine& line : order.lines) {
            const DemoItem& item = m_catalogue.items.at(line.item);
            const QString from = isTill ? item.outlet->place : binOf(line.item);
            issue.lines += PlannedLine{item.sku, line.quantityMicros, at(from), at(issue.party), {}};
            (isTill ? m_outletLevels[line.item] : level(line.item)) += line.quantityMicros;
        }
        m_deeds += issue;
    }
}

void DemoHistory::planCounts(QDate day) {
    PlannedDeed count =
        deed(demoInstant(day, 9, 20, 0, m_zone), DemoPerson::Storekeeper, DocumentType::Count);
    count.reference = u"Friday count"_s;
    QList<qsizetype> counted;
    while (counted.size() < 5) {
        const qsizetype item = drawItem(day);
        if (!counted.contains(item) && m_catalogue.items.at(item).stepMicros == one)
            counted += item;
    }
    for (const qsizetype item : std::as_const(counted)) {
        const DemoItem& facts = m_catalogue.items.at(item);
        count.lines += PlannedLine{facts.sku, level(item), at(u"loss"_s), at(binOf(item)), facts.costMicros};
        // The first was one short, now and then one turned up: before the count there was one more, or less.
        if (item == counted.first()) {
            level(item) += one;
            ++count.differing;
        } else if (item == counted.last() && level(item) >= one && m_random.below(2) == 0) {
            level(item) -= one;
            ++count.differing;
        }
    }
    m_deeds += count;
}

void DemoHistory::planOutlet(QDate day) {
    PlannedDeed transfer =
        deed(demoInstant(day, 8, 30, 0, m_zone), DemoPerson::Storekeeper, DocumentType::Transfer);
    transfer.reference = u"Outlet, week %1"_s.arg(day.weekNumber());
    for (const qsizetype item : std::as_const(m_outletItems)) {
        const DemoItem& facts = m_catalogue.items.at(item);
        qint64& there = m_outletLevels[item];
        const qint64 kept = m_random.between(1, 3) * one;
        if (!isMoving(item) || there < kept + 4 * one)
            continue;
        transfer.lines += PlannedLine{facts.sku, there - kept, at(binOf(item)), at(facts.outlet->place), {}};
        level(item) += there - kept;
        there = kept;
    }
    if (!transfer.lines.isEmpty())
        m_deeds += transfer;
}

void DemoHistory::planDeliveries(QDate day) {
    const qint64 week = QDate(2024, 1, 1).daysTo(day) / 7;
    if (day.dayOfWeek() == 2)
        planDelivery(day, 0);
    if (day.dayOfWeek() == 3 && week % 4 == 0)
        planDelivery(day, 1);
    if (day.dayOfWeek() == 5 && week % 2 == 0)
        planDelivery(day, 2);
}

void DemoHistory::planDelivery(QDate day, int supplier) {
    QList<PlannedLine> lines;
    for (qsizetype item = 0; item < m_catalogue.items.size(); ++item) {
        const DemoItem& facts = m_catalogue.items.at(item);
        if (facts.supplier != supplier || !isMoving(item))
            continue;
        const qint64 kept = m_random.between(0, 2) * facts.packMicros / 2;
        const qint64 packs = (level(item) - kept) / facts.packMicros;
        const qint64 enough = std::max(facts.shelves.last().targetMicros, 2 * facts.packMicros);
        if (packs < 1 || level(item) <= enough)
            continue;
        lines +=
            PlannedLine{facts.sku, packs * facts.packMicros,
                        at(u"supplier/"_s + demoSuppliers().at(supplier)), at(binOf(item)), facts.costMicros};
        level(item) -= packs * facts.packMicros;
    }
    constexpr qsizetype linesPerNote = 25;
    for (qsizetype first = 0; first < lines.size(); first += linesPerNote) {
        const qint64 atMs = demoInstant(day, 6, 30, 0, m_zone) + first / linesPerNote * 7 * 60'000;
        PlannedDeed receipt = deed(atMs, DemoPerson::Storekeeper, DocumentType::Receipt);
        receipt.party = lines.first().from.place;
        receipt.reference =
            u"%1-%2-%3"_s.arg(demoSuppliers().at(supplier).left(4).toUpper(), day.toString(u"yyMMdd"_s))
                .arg(first / linesPerNote + 1);
        receipt.lines = lines.mid(first, linesPerNote);
        m_deeds += receipt;
    }
}

void DemoHistory::planOpening() {
    QList<PlannedLine> lines;
    const auto put = [&](const DemoItem& item, const QString& place, qint64 quantity) {
        if (quantity > 0)
            lines += PlannedLine{item.sku, quantity, at(u"opening"_s), at(place), item.costMicros};
    };
    for (qsizetype i = 0; i < m_catalogue.items.size(); ++i) {
        const DemoItem& item = m_catalogue.items.at(i);
        if (isMoving(i))
            put(item, binOf(i), level(i));
        if (item.outlet)
            put(item, item.outlet->place, m_outletLevels.at(i));
    }
    constexpr qsizetype linesPerSheet = 50;
    for (qsizetype first = 0; first < lines.size(); first += linesPerSheet) {
        const qint64 atMs = demoInstant(m_firstDay, 7, 0, 0, m_zone) + first / linesPerSheet * 60'000;
        PlannedDeed opening = deed(atMs, DemoPerson::Manager, DocumentType::Adjustment);
        opening.reference = u"Opening stock, sheet %1"_s.arg(first / linesPerSheet + 1);
        opening.lines = lines.mid(first, linesPerSheet);
        m_deeds += opening;
    }
}

} // namespace backroom::app
