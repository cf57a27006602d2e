#pragma once

#include "stock/service/naive_ledger.h"
#include "stock/service/shop.h"

#include <QDateTime>
#include <QTimeZone>

#include <rapidcheck.h>

namespace backroom::test {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

/// Ends a case as failed, with a sentence.
[[noreturn]] inline void failCase(const QString& sentence) {
    throw rc::detail::CaseResult(rc::detail::CaseResult::Type::Failure, sentence.toStdString());
}
inline void expect(const QString& what, const QString& got, const QString& expected) {
    if (got != expected)
        failCase(QStringLiteral("%1 is %2, and must be %3").arg(what, got, expected));
}
inline void expect(const QString& what, Quantity got, int expected) {
    expect(what, got.toString(), Quantity::whole(expected).toString());
}
template <class T>
T value(Result<T> result) {
    if (!result)
        failCase(QString::fromUtf8(why(result)));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// From 0 to `last`, evenly (an inRange of its own stays small in small cases), shrinking to 0.
inline rc::Gen<int> upTo(int last) {
    return rc::gen::resize(100, rc::gen::inRange(0, last + 1));
}

inline QString placeName(qint64 place) {
    static const QMap<qint64, QString> names{{NaiveLedger::supplier, QStringLiteral("SUPPLIER")},
                                             {NaiveLedger::customer, QStringLiteral("CUSTOMER")},
                                             {NaiveLedger::loss, QStringLiteral("LOSS")},
                                             {NaiveLedger::transit, QStringLiteral("TRANSIT")},
                                             {NaiveLedger::places[0], QStringLiteral("A")},
                                             {NaiveLedger::places[1], QStringLiteral("B")},
                                             {NaiveLedger::places[2], QStringLiteral("NEG")},
                                             {NaiveLedger::places[3], QStringLiteral("ASK")}};
    return names.value(place);
}

inline QString words(const Spot& spot) {
    return placeName(spot.place) + (spot.state == stock::StockState::Good
                                        ? QString()
                                        : QLatin1Char('/') + stock::stockStateName(spot.state));
}

/// Now, an instant, or so long before or after now.
struct Moment {
    enum class Kind { Now, FromNow, Instant };
    Kind kind = Kind::Now;
    qint64 ms = 0;

    [[nodiscard]] qint64 in(const NaiveLedger& ledger) const {
        return kind == Kind::Instant ? ms : ledger.nowMs() + ms;
    }
    [[nodiscard]] std::optional<qint64> told(const NaiveLedger& ledger) const {
        return kind == Kind::Now ? std::nullopt : std::optional(in(ledger));
    }
    [[nodiscard]] QString words() const {
        if (kind == Kind::Now)
            return QStringLiteral("now");
        if (kind == Kind::FromNow)
            return QStringLiteral("%1 min from now").arg(ms / minuteMs);
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    }
    static Moment ago() { return {Kind::FromNow, -hourMs * (1 + *upTo(2500))}; }
    /// The edges are where mistakes are: the moment of a document, the end of a month, and a millisecond
    /// beside.
    static Moment edge(const NaiveLedger& ledger) {
        const int beside = *rc::gen::element(0, -1, 1);
        const int which = *upTo(9);
        if (which < 6 && !ledger.posted().isEmpty())
            return {Kind::Instant,
                    ledger.posted()[*upTo(int(ledger.posted().size()) - 1)].effectiveAtMs + beside};
        const QDate today = QDateTime::fromMSecsSinceEpoch(ledger.nowMs(), Qt::UTC).date();
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-*upTo(2));
        return {Kind::Instant,
                QDateTime(month, QTime(0, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch() - 1 + beside};
    }
    static Moment ofDocument(const NaiveLedger& ledger) {
        const int which = *upTo(19);
        if (which < 10)
            return {};
        if (which < 15)
            return ago();
        if (which < 18)
            return edge(ledger);
        return {Kind::FromNow, minuteMs * *rc::gen::element(5, 11)}; // a desk's clock, and the future
    }
    static Moment ofQuestion(const NaiveLedger& ledger) {
        const int which = *upTo(9);
        return which < 3 ? Moment() : which < 6 ? ago() : edge(ledger);
    }
};

/// The program's side of a case: a company that cases share, with items of this case alone.
class Books {
public:
    Books(TestCompany& company, Shop& shop) : m_company(company), m_shop(shop), m_posting(company.desk()) {
        for (int i = 0; i < NaiveLedger::items; ++i)
            m_items += shop.addItem();
    }

    Desk& desk() { return m_company.desk(); }
    stock::Posting& posting() { return m_posting; }
    void setNow(qint64 nowMs) { m_company.setNow(nowMs); }
    [[nodiscard]] stock::VariantId item(int item) const { return m_items[item]; }
    Uuid newUuid() { return m_company.uuids().next(m_company.clock().nowMs()); }

    stock::Draft draft(const NaiveDocument& document, std::optional<qint64> effectiveAtMs) {
        stock::Draft draft = m_shop.draft(document.type, {});
        draft.effectiveAtMs = effectiveAtMs;
        draft.negative =
            document.isAccepted ? stock::NegativeAcceptance::Accepted : stock::NegativeAcceptance::NotAsked;
        for (const NaiveLine& line : document.lines) {
            stock::DraftLine wanted =
                Shop::line(item(line.item), line.quantity, stock::LocationId(line.from.place),
                           stock::LocationId(line.to.place));
            wanted.fromState = line.from.state;
            wanted.toState = line.to.state;
            draft.lines += wanted;
        }
        return draft;
    }

    struct Kept {
        stock::Draft draft; ///< of a reversal only its UUID
        QString number;
    };
    /// Ends the case as failed unless it went as the model says; keeps what was posted.
    void judge(const Result<stock::Posted>& posted, const QString& verdict, bool isAnythingMoved,
               const stock::Draft& draft, int name) {
        const QString what = QStringLiteral("D%1").arg(name);
        const QString isPosted = QStringLiteral("posted");
        if ((posted ? QString() : posted.error().code) != verdict)
            expect(what, posted ? isPosted : QString::fromUtf8(why(posted)),
                   verdict.isEmpty() ? isPosted : verdict);
        if (!posted)
            return;
        if (posted->already || posted->number.isEmpty() == isAnythingMoved)
            failCase(QStringLiteral("%1 is posted as %2").arg(what, posted->number));
        if (isAnythingMoved)
            m_kept.insert(name, {draft, posted->number});
    }
    [[nodiscard]] Kept kept(int name) const { return m_kept.value(name); }

private:
    TestCompany& m_company;
    Shop& m_shop;
    stock::Posting m_posting;
    QList<stock::VariantId> m_items;
    QMap<int, Kept> m_kept;
};

} // namespace backroom::test
