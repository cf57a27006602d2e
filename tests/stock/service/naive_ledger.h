#pragma once

#include "stock/domain/document.h"

#include <QList>

#include <algorithm>
#include <array>

namespace backroom::test {

/// Where goods of an item are and in which state.
struct Spot {
    qint64 place = 0;
    stock::StockState state = stock::StockState::Good;
    bool operator==(const Spot&) const = default;
};

struct NaiveLine {
    int item = 0;
    int quantity = 0;
    Spot from;
    Spot to;
};

struct NaiveDocument {
    int name = 0; ///< the case's own, "D3"
    stock::DocumentType type = stock::DocumentType::Receipt;
    qint64 effectiveAtMs = 0;
    bool isAccepted = false;
    QList<NaiveLine> lines;
    int reverses = 0; ///< name of another, 0 = none
};

/// The ledger as a child would keep it: a list of all that was posted, added up anew for every question. It
/// shares no code with the program, and says in plain words which documents must be refused.
class NaiveLedger {
public:
    static constexpr int items = 2;
    static constexpr qint64 supplier = 1;
    static constexpr qint64 customer = 2;
    static constexpr qint64 loss = 3;
    static constexpr qint64 transit = 5;
    static constexpr std::array<qint64, 4> places{102, 103, 105, 106}; ///< A, B, NEG, ASK of the Shop

    explicit NaiveLedger(qint64 nowMs) : m_nowMs(nowMs) {}

    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    void wait(qint64 ms) { m_nowMs += ms; }

    [[nodiscard]] int nextName() const { return m_nextName; }
    [[nodiscard]] const QList<NaiveDocument>& posted() const { return m_posted; }
    [[nodiscard]] const NaiveDocument* find(int name) const {
        const auto at = std::find_if(m_posted.cbegin(), m_posted.cend(),
                                     [name](const NaiveDocument& one) { return one.name == name; });
        return at == m_posted.cend() ? nullptr : &*at;
    }

    [[nodiscard]] bool has(int name) const { return find(name) != nullptr; }

    /// How much of the item lies at the places in the states that `counts` says yes to.
    template <class Counts>
    [[nodiscard]] int onHand(int item, qint64 momentMs, const Counts& counts) const {
        int sum = 0;
        for (const NaiveDocument& document : m_posted) {
            for (const NaiveLine& line : document.lines) {
                if (line.item == item && document.effectiveAtMs <= momentMs)
                    sum += (counts(line.to) ? line.quantity : 0) - (counts(line.from) ? line.quantity : 0);
            }
        }
        return sum;
    }
    [[nodiscard]] int onHand(int item, const Spot& spot) const {
        return onHand(item, INT64_MAX, [&spot](const Spot& one) { return one == spot; });
    }

    /// Where there is something now: item, `from` and how much.
    [[nodiscard]] QList<NaiveLine> lying() const {
        QList<NaiveLine> found;
        for (int item = 0; item < items; ++item) {
            for (const qint64 place : places) {
                for (const auto state :
                     {stock::StockState::Good, stock::StockState::Quarantine, stock::StockState::Damaged}) {
                    const Spot spot{place, state};
                    if (const int quantity = onHand(item, spot); quantity > 0)
                        found += {item, quantity, spot, {}};
                }
            }
        }
        return found;
    }

    /// The document that takes this one back, dated now.
    [[nodiscard]] NaiveDocument reversalOf(const NaiveDocument& original, int name) const {
        NaiveDocument back{name, original.type, m_nowMs, false, original.lines, original.name};
        for (NaiveLine& line : back.lines)
            std::swap(line.from, line.to);
        return back;
    }

    /// The code of the error with which it must be refused; empty = it must be posted.
    [[nodiscard]] QString verdict(const NaiveDocument& document) const {
        constexpr qint64 tenMinutes = 600'000;
        if (document.reverses != 0) {
            for (const NaiveDocument& one : m_posted) {
                if (one.reverses == document.reverses)
                    return QStringLiteral("stock.already_reversed");
            }
        } else {
            for (const NaiveLine& line : document.lines) {
                if (!fits(document.type, line.from.place, line.to.place))
                    return QStringLiteral("stock.ends_of_type");
            }
            if (document.effectiveAtMs > m_nowMs + tenMinutes)
                return QStringLiteral("stock.in_the_future");
        }
        bool asks = false;
        const QList<NaiveLine> moves = movesOf(document);
        for (const NaiveLine& move : moves) {
            int net = 0;
            for (const NaiveLine& other : moves) {
                if (other.item == move.item)
                    net += (other.to == move.from ? other.quantity : 0) -
                           (other.from == move.from ? other.quantity : 0);
            }
            const bool isRefused =
                isOurs(move.from.place) && net < 0 && onHand(move.item, move.from) + net < 0;
            if (isRefused && (move.from.place == places[0] || move.from.place == places[1]))
                return QStringLiteral("stock.below_zero");
            asks = asks || (isRefused && move.from.place == places[3]);
        }
        return asks && !document.isAccepted ? QStringLiteral("stock.negative_not_accepted") : QString();
    }

    /// What moves: the lines, or by how much they differ from what lies there when it is a count.
    [[nodiscard]] QList<NaiveLine> movesOf(const NaiveDocument& document) const {
        if (document.type != stock::DocumentType::Count || document.reverses != 0)
            return document.lines;
        QList<NaiveLine> found;
        for (const NaiveLine& line : document.lines) {
            const auto same = std::find_if(found.begin(), found.end(), [&line](const NaiveLine& one) {
                return one.item == line.item && one.to == line.to;
            });
            if (same == found.end())
                found += line;
            else
                same->quantity += line.quantity;
        }
        QList<NaiveLine> moves;
        for (NaiveLine line : std::as_const(found)) {
            const int difference = line.quantity - onHand(line.item, line.to);
            line.quantity = qAbs(difference);
            if (difference < 0)
                std::swap(line.from, line.to);
            if (difference != 0)
                moves += line;
        }
        return moves;
    }

    void post(NaiveDocument document) {
        m_nextName = qMax(m_nextName, document.name + 1);
        if (!verdict(document).isEmpty())
            return;
        document.lines = movesOf(document);
        if (!document.lines.isEmpty())
            m_posted += document;
    }

    static bool isOurs(qint64 place) { return place > 100; }

private:
    static bool fits(stock::DocumentType type, qint64 from, qint64 to) {
        switch (type) {
        case stock::DocumentType::Receipt:
            return !isOurs(from) && isOurs(to);
        case stock::DocumentType::Issue:
            return isOurs(from) && !isOurs(to);
        case stock::DocumentType::Transfer:
            return (isOurs(from) && (isOurs(to) || to == transit)) || (isOurs(to) && from == transit);
        case stock::DocumentType::Adjustment:
        case stock::DocumentType::Count:
            return (isOurs(from) && to == loss) || (isOurs(to) && from == loss);
        case stock::DocumentType::Return:
            return isOurs(from) != isOurs(to);
        }
        return false;
    }

    qint64 m_nowMs;
    int m_nextName = 1;
    QList<NaiveDocument> m_posted;
};

} // namespace backroom::test
