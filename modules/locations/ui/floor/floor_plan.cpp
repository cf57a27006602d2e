#include "locations/ui/floor/floor_plan.h"

#include "foundation/domain/text_key.h"
#include "foundation/ui/theme/tokens.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

constexpr int cellWidth = size::column;
constexpr int cellHeight = size::rowNormal;
constexpr int gap = space::x1;
constexpr int titleHeight = size::rowCompact;
constexpr int mostBaysInLine = 60; ///< a longer aisle goes on in the next line
constexpr int mostInLine = 10;     ///< of bins whose codes say nothing

/// A code in its parts: "A-01-02" is aisle A, bay 01, level 02; "S-07" is bay 07 of S.
struct Spot {
    QString aisle;
    QString bay;
    QString level;
};

Spot spotOf(const QString& code) {
    static const QString parting = u"-./_:"_s;
    QStringList parts(QString{});
    for (const QChar c : code) {
        if (!parting.contains(c))
            parts.last() += c;
        else if (!parts.last().isEmpty())
            parts.append(QString());
    }
    if (parts.size() < 2)
        return {};
    if (parts.size() == 2)
        return {parts.at(0), parts.at(1), {}};
    const QString level = parts.takeLast();
    const QString bay = parts.takeLast();
    return {parts.join(u'-'), bay, level};
}

/// Numbers as numbers: 2 stands before 10.
bool comesFirst(const QString& a, const QString& b) {
    bool isNumberA = false;
    bool isNumberB = false;
    const qint64 numberA = a.toLongLong(&isNumberA);
    const qint64 numberB = b.toLongLong(&isNumberB);
    if (isNumberA && isNumberB && numberA != numberB)
        return numberA < numberB;
    return a < b;
}

/// A bin with its level, read once.
struct Slot {
    const Place* bin;
    QString level;
};

/// One line of racks: bays side by side, each with its bins from the bottom up.
struct Aisle {
    QStringList bays; ///< in the order they are walked
    QHash<QString, QList<Slot>> inBay;
    int levels = 0;
};

QList<Aisle> aislesOf(const QList<const Place*>& bins) {
    QList<Aisle> aisles;
    QHash<QString, int> known;
    for (const Place* bin : bins) {
        const Spot spot = spotOf(bin->location.code);
        if (!known.contains(spot.aisle)) {
            known.insert(spot.aisle, int(aisles.size()));
            aisles.append(Aisle());
        }
        Aisle& aisle = aisles[known.value(spot.aisle)];
        QList<Slot>& bay = aisle.inBay[spot.bay];
        if (bay.isEmpty())
            aisle.bays.append(spot.bay);
        bay.append({bin, spot.level});
    }
    for (Aisle& aisle : aisles) {
        for (QList<Slot>& bay : aisle.inBay) {
            std::stable_sort(bay.begin(), bay.end(),
                             [](const Slot& a, const Slot& b) { return comesFirst(a.level, b.level); });
            aisle.levels = qMax(aisle.levels, int(bay.size()));
        }
    }
    return aisles;
}

QString titleOf(const Location& place) {
    return place.name.isEmpty() || place.name == place.code ? place.code
                                                            : u"%1  %2"_s.arg(place.code, place.name);
}

QRect cellRoom(const QPoint& at, int column, int row) {
    return {at.x() + column * (cellWidth + gap), at.y() + row * (cellHeight + gap), cellWidth, cellHeight};
}

} // namespace

struct FloorPlan::Tree {
    QHash<LocationId, QList<const Place*>> zones; ///< below it, however deep is drawn flat
    QHash<LocationId, QList<const Place*>> bins;
    QList<const Place*> sites;
};

FloorPlan::FloorPlan(const QList<Place>& places) {
    Tree tree;
    for (const Place& place : places) {
        if (place.location.archived)
            continue;
        if (place.location.kind == LocationKind::Site)
            tree.sites.append(&place);
        else if (place.location.kind == LocationKind::Zone)
            tree.zones[place.site].append(&place);
        else
            tree.bins[place.location.parent].append(&place);
    }
    QPoint at(space::x4, space::x4);
    int right = 0;
    for (const Place* site : std::as_const(tree.sites)) {
        const QPoint end = placeSite(tree, *site, at);
        right = qMax(right, end.x());
        at.setY(end.y() + space::x5);
    }
    m_size = tree.sites.isEmpty() ? QSize() : QSize(right + space::x4, at.y() - space::x5 + space::x4);
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_byPlace.insert(m_cells.at(i).place, i);
}

QPoint FloorPlan::placeSite(const Tree& tree, const Place& site, QPoint at) {
    const qsizetype index = m_areas.size();
    m_areas.append({QRect(at, QSize()), site.id(), titleOf(site.location), LocationKind::Site, 0, 0});
    QPoint inside = at + QPoint(space::x3, titleHeight + space::x2);
    int right = inside.x() + cellWidth;
    // What lies in the site itself stands first, then its zones beneath each other.
    QList<const Place*> blocks;
    if (tree.bins.contains(site.id()))
        blocks.append(&site);
    blocks += tree.zones.value(site.id());
    for (const Place* block : std::as_const(blocks)) {
        const QPoint end = placeArea(tree, *block, inside);
        right = qMax(right, end.x());
        inside.setY(end.y() + space::x3);
    }
    const QPoint end(right + space::x3, inside.y());
    m_areas[index].room = QRect(at, QSize(end.x() - at.x(), end.y() - at.y()));
    return end;
}

QPoint FloorPlan::placeArea(const Tree& tree, const Place& place, QPoint at) {
    const int index = int(m_areas.size());
    const bool isSite = place.location.kind == LocationKind::Site;
    m_areas.append({QRect(), place.id(), isSite ? QString() : titleOf(place.location), LocationKind::Zone,
                    int(m_cells.size()), 0});
    QList<const Place*> bins = tree.bins.value(place.id());
    if (!isSite && bins.isEmpty())
        bins.append(&place); // goods lie in the zone itself, as at a dock
    const QPoint inside = at + QPoint(space::x2, isSite ? space::x2 : titleHeight);
    const QSize used = placeCells(bins, inside, index);
    FloorArea& area = m_areas[index];
    area.cellCount = int(m_cells.size()) - area.firstCell;
    const int width = qMax(used.width(), cellWidth * 3) + 2 * space::x2;
    area.room = QRect(at, QSize(width, inside.y() - at.y() + used.height() + space::x2));
    return {at.x() + area.room.width(), at.y() + area.room.height()};
}

QSize FloorPlan::placeCells(const QList<const Place*>& bins, QPoint at, int area) {
    int right = at.x();
    QPoint line = at;
    const auto put = [&](const Place& bin, int column, int row) {
        const QRect room = cellRoom(line, column, row);
        m_cells.append({room, bin.id(), bin.location.code, area});
        right = qMax(right, room.right() + 1);
    };
    for (const Aisle& aisle : aislesOf(bins)) {
        // A line of bays of one level is a shelf: it may be broken earlier than a rack.
        const bool isShelf = aisle.levels == 1 || aisle.bays.size() == 1;
        if (isShelf) {
            int n = 0;
            for (const QString& bay : aisle.bays) {
                for (const Slot& slot : aisle.inBay.value(bay)) {
                    put(*slot.bin, n % mostInLine, n / mostInLine);
                    ++n;
                }
            }
            line.ry() += ((n + mostInLine - 1) / mostInLine) * (cellHeight + gap) + space::x2;
            continue;
        }
        for (qsizetype first = 0; first < aisle.bays.size(); first += mostBaysInLine) {
            const QStringList bays = aisle.bays.mid(first, mostBaysInLine);
            for (int column = 0; column < int(bays.size()); ++column) {
                const QList<Slot> stack = aisle.inBay.value(bays.at(column));
                for (int level = 0; level < int(stack.size()); ++level)
                    put(*stack.at(level).bin, column, aisle.levels - 1 - level);
            }
            line.ry() += aisle.levels * (cellHeight + gap) + space::x2;
        }
    }
    return {right - at.x(), qMax(cellHeight, line.y() - at.y() - space::x2)};
}

int FloorPlan::cellAt(const QPoint& point) const {
    for (const FloorArea& area : m_areas) {
        if (area.cellCount == 0 || !area.room.contains(point))
            continue;
        for (int i = area.firstCell; i < area.firstCell + area.cellCount; ++i) {
            if (m_cells.at(i).room.contains(point))
                return i;
        }
    }
    return -1;
}

int FloorPlan::next(int from, Way way) const {
    if (m_cells.isEmpty())
        return -1;
    if (from < 0 || from >= m_cells.size())
        return 0;
    const QPoint here = m_cells.at(from).room.center();
    int best = from;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const QPoint there = m_cells.at(i).room.center() - here;
        const bool isAcross = way == Way::Up || way == Way::Down;
        const qint64 ahead = isAcross ? (way == Way::Up ? -there.y() : there.y())
                                      : (way == Way::Left ? -there.x() : there.x());
        if (ahead <= 0)
            continue;
        // Straight on comes before what is a little nearer but beside.
        const qint64 beside = std::abs(isAcross ? there.x() : there.y());
        const qint64 cost = ahead + 4 * beside;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

int FloorPlan::find(const QString& text) const {
    const QString key = codeKey(text);
    if (key.isEmpty())
        return -1;
    int begins = -1;
    int holds = -1;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const QString code = codeKey(m_cells.at(i).code);
        if (code == key)
            return i;
        if (begins < 0 && code.startsWith(key))
            begins = i;
        if (holds < 0 && code.contains(key))
            holds = i;
    }
    return begins >= 0 ? begins : holds;
}

} // namespace backroom::locations
