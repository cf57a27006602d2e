#pragma once

#include "demo/demo_catalogue.h"

#include <QHash>

namespace backroom::app {

/// Plans what the firm did until the anchor day. Orders are drawn first; then it walks backwards from what
/// has to lie there at the end, taking deliveries back when a shelf grows full. So nothing ever goes below
/// zero, every quantity of the end is exact, and what is left at the beginning is the opening stock.
class DemoHistory {
public:
    DemoHistory(const DemoCatalogue& catalogue, DemoSize size, QDate anchor, const QTimeZone& zone,
                DemoRandom& random);

    /// The first day; nothing but stories lies before it.
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    /// In order of time.
    QList<PlannedDeed> plan();

private:
    struct OrderLine {
        qsizetype item = 0;
        qint64 quantityMicros = 0;
    };
    struct Order {
        QString customer; ///< empty = over the counter of OUTLET
        QList<OrderLine> lines;
    };

    void drawWeights();
    qsizetype drawItem(QDate day);
    QList<Order> drawOrders(QDate day);
    OrderLine drawLine(QDate day);
    OrderLine drawOutletLine();

    void planDay(QDate day);
    void planLosses(QDate day);
    void planReturns(QDate day);
    void planOrders(QDate day);
    void planCounts(QDate day);
    void planOutlet(QDate day);
    void planDeliveries(QDate day);
    void planDelivery(QDate day, int supplier);
    void planOpening();
    PlannedDeed deed(qint64 atMs, DemoPerson who, stock::DocumentType type) const;
    qint64& level(qsizetype item) { return m_levels[item]; }
    [[nodiscard]] QString binOf(qsizetype item) const {
        return m_catalogue.items.at(item).shelves.last().place;
    }
    [[nodiscard]] bool isMoving(qsizetype item) const;

    const DemoCatalogue& m_catalogue;
    DemoSize m_size;
    QDate m_anchor;
    QDate m_firstDay;
    QTimeZone m_zone;
    DemoRandom& m_random;
    QStringList m_customers;
    QList<int> m_sumOfWeights; // up to and including each item
    QList<qsizetype> m_outletItems;
    QList<qint64> m_levels; // at MAIN, at the point the walk has reached
    QList<qint64> m_outletLevels;
    QHash<QDate, QList<Order>> m_orders;
    QList<PlannedDeed> m_deeds;
};

/// What a person can look for by name: each balances by itself, so the history need not know it.
QList<PlannedDeed> demoStories(QDate anchor, const QTimeZone& zone);

} // namespace backroom::app
