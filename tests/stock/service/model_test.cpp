// The ledger against a model that a child could check: random documents, reversals and questions about any
// moment, on both engines. Each run draws afresh and prints its seed; RC_PARAMS="seed=… max_success=…" says
// which cases and how many. What fails is printed as the shortest sequence that still fails.
#include "stock/service/checkpoints.h"
#include "stock/service/naive_play.h"

#include <QTest>

#include <rapidcheck/state.h>

#include <iostream>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

using Command = rc::state::Command<NaiveLedger, Books>;

class Post : public Command {
public:
    explicit Post(const NaiveLedger& ledger) : m_name(ledger.nextName()) {
        using enum DocumentType;
        constexpr std::array types{Receipt, Receipt, Receipt,  Receipt,  Receipt,   Issue,
                                   Issue,   Issue,   Transfer, Transfer, Transfer,  Adjustment,
                                   Return,  Return,  Count,    Count,    Adjustment};
        m_type = types[size_t(*upTo(types.size() - 1))];
        // A count says what lies there now.
        m_when = m_type == Count ? Moment() : Moment::ofDocument(ledger);
        m_isAccepted = *upTo(2) == 1;
        m_lines = {*line(ledger, m_type)};
        for (const NaiveLine& more :
             *rc::gen::resize(3, rc::gen::container<std::vector<NaiveLine>>(line(ledger, m_type))))
            m_lines += more;
    }
    void checkPreconditions(const NaiveLedger& ledger) const override { RC_PRE(m_name >= ledger.nextName()); }
    void apply(NaiveLedger& ledger) const override { ledger.post(document(ledger)); }
    void run(const NaiveLedger& ledger, Books& books) const override {
        const NaiveDocument document = this->document(ledger);
        const Draft draft = books.draft(document, m_when.told(ledger));
        books.judge(books.posting().post(draft), ledger.verdict(document),
                    !ledger.movesOf(document).isEmpty(), draft, m_name);
    }
    void show(std::ostream& os) const override {
        QStringList lines;
        for (const NaiveLine& line : m_lines)
            lines += QStringLiteral("%1 of item %2 %3 → %4")
                         .arg(line.quantity)
                         .arg(line.item + 1)
                         .arg(words(line.from), words(line.to));
        os << "D" << m_name << ": " << qUtf8Printable(documentTypeName(m_type)) << ", "
           << qUtf8Printable(m_when.words()) << (m_isAccepted ? ", may go below zero: " : ": ")
           << qUtf8Printable(lines.join(QStringLiteral(", ")));
    }

private:
    [[nodiscard]] NaiveDocument document(const NaiveLedger& ledger) const {
        return {m_name, m_type, m_when.in(ledger), m_isAccepted, m_lines, 0};
    }

    struct Draw {
        int item;
        int quantity;
        int place;
        int further;
        int state;
        int otherState;
        int odd;
    };
    static rc::Gen<NaiveLine> line(const NaiveLedger& ledger, DocumentType type) {
        return rc::gen::apply(
            [lying = ledger.lying(), type](int item, int quantity, int place, int further, int state,
                                           int otherState, int odd) {
                return line(lying, type, {item, quantity, place, further, state, otherState, odd});
            },
            upTo(NaiveLedger::items - 1), upTo(11), upTo(3), upTo(3), upTo(5), upTo(5), upTo(19));
    }
    static NaiveLine line(const QList<NaiveLine>& lying, DocumentType type, const Draw& draw) {
        const auto& places = NaiveLedger::places;
        const auto state = [](int drawn) { return static_cast<StockState>(qMax(0, drawn - 3)); };
        const bool isBooked = type == DocumentType::Adjustment || type == DocumentType::Count;
        const bool isReturn = type == DocumentType::Return;
        bool isOut = type == DocumentType::Issue || type == DocumentType::Transfer ||
                     ((type == DocumentType::Adjustment || isReturn) && draw.odd % 3 == 1);
        NaiveLine line{draw.item, draw.quantity, {places[size_t(draw.place)], state(draw.state)}, {}};
        // What goes out is mostly there: all of it, less, or one too many.
        if (isOut && draw.further != 3 && !lying.isEmpty()) {
            line = lying[(draw.place + draw.further * 4 + draw.item) % lying.size()];
            line.quantity = draw.quantity % (line.quantity + 1);
        }
        line.quantity += type == DocumentType::Count ? 0 : 1;
        if (type == DocumentType::Transfer) {
            line.to = {places[size_t(draw.place + draw.otherState) % places.size()], state(draw.otherState)};
            if (draw.odd < 2)
                line.to = {NaiveLedger::transit};
            else if (line.to == line.from)
                line.to.state = static_cast<StockState>((static_cast<int>(line.to.state) + 1) % 3);
            isOut = draw.odd != 0;
        } else {
            const bool isSold = type == DocumentType::Issue || (isReturn && !isOut);
            line.to.place = isBooked ? NaiveLedger::loss
                            : isSold ? NaiveLedger::customer
                                     : NaiveLedger::supplier;
            if (draw.odd == 19 && !isBooked && !isReturn)
                isOut = !isOut; // the wrong way round for its type
        }
        if (!isOut)
            std::swap(line.from, line.to);
        return line;
    }

    int m_name;
    DocumentType m_type = DocumentType::Receipt;
    Moment m_when;
    bool m_isAccepted = false;
    QList<NaiveLine> m_lines;
};

/// Something about one of the documents there are.
class AboutOne : public Command {
public:
    explicit AboutOne(const NaiveLedger& ledger) {
        RC_PRE(!ledger.posted().isEmpty());
        m_of = ledger.posted()[*upTo(int(ledger.posted().size()) - 1)].name;
    }
    void checkPreconditions(const NaiveLedger& ledger) const override { RC_PRE(ledger.has(m_of)); }

protected:
    int m_of = 0;
};

class Reverse : public AboutOne {
public:
    explicit Reverse(const NaiveLedger& ledger) : AboutOne(ledger), m_name(ledger.nextName()) {}
    void checkPreconditions(const NaiveLedger& ledger) const override {
        AboutOne::checkPreconditions(ledger);
        RC_PRE(m_name >= ledger.nextName());
    }
    void apply(NaiveLedger& ledger) const override {
        ledger.post(ledger.reversalOf(*ledger.find(m_of), m_name));
    }
    void run(const NaiveLedger& ledger, Books& books) const override {
        Draft draft;
        draft.uuid = books.newUuid();
        books.judge(books.posting().reverse(books.kept(m_of).number, {}, draft.uuid),
                    ledger.verdict(ledger.reversalOf(*ledger.find(m_of), m_name)), true, draft, m_name);
    }
    void show(std::ostream& os) const override { os << "D" << m_name << " takes back D" << m_of; }

private:
    int m_name;
};

/// The UUID of a document that is there: the same document is that one, another is refused.
class PostAgain : public AboutOne {
public:
    explicit PostAgain(const NaiveLedger& ledger) : AboutOne(ledger), m_isChanged(*upTo(3) == 3) {}
    void run(const NaiveLedger& ledger, Books& books) const override {
        const NaiveDocument& there = *ledger.find(m_of);
        Books::Kept kept = books.kept(m_of);
        if (m_isChanged) {
            NaiveDocument other = there;
            other.reverses = 0;
            other.lines.first().quantity += 1;
            if (kept.draft.lines.isEmpty()) {
                const Uuid uuid = kept.draft.uuid;
                kept.draft = books.draft(other, {});
                kept.draft.uuid = uuid;
            } else {
                kept.draft.lines.first().quantity =
                    value(kept.draft.lines.first().quantity.plus(Quantity::whole(1)));
            }
        }
        const auto again =
            there.reverses != 0 && !m_isChanged
                ? books.posting().reverse(books.kept(there.reverses).number, {}, kept.draft.uuid)
                : books.posting().post(kept.draft);
        const QString isThere = QStringLiteral("there");
        expect(QStringLiteral("D%1 again").arg(m_of), again ? isThere : again.error().code,
               m_isChanged ? QStringLiteral("stock.uuid_taken") : isThere);
        if (again && (!again->already || again->number != kept.number))
            failCase(QStringLiteral("It was posted twice"));
    }
    void show(std::ostream& os) const override {
        os << "the UUID of D" << m_of << (m_isChanged ? " with other content" : " again");
    }

private:
    bool m_isChanged;
};

class Wait : public Command {
public:
    explicit Wait(const NaiveLedger& /*ledger*/) : m_hours(1 + *upTo(1000)) {}
    void apply(NaiveLedger& ledger) const override { ledger.wait(m_hours * hourMs); }
    void run(const NaiveLedger& ledger, Books& books) const override {
        books.setNow(nextState(ledger).nowMs());
        value(Checkpoints(books.desk()).ensure());
    }
    void show(std::ostream& os) const override { os << "wait " << m_hours << " h"; }

private:
    int m_hours;
};

/// What lies where at a moment: by place, and all of an item at a place or everywhere.
class Ask : public Command {
public:
    explicit Ask(const NaiveLedger& ledger)
        : m_when(Moment::ofQuestion(ledger)), m_isOfAllItems(*upTo(3) == 3) {}
    void run(const NaiveLedger& ledger, Books& books) const override {
        for (int item = 0; item < NaiveLedger::items; ++item) {
            StockQuestion question;
            if (!m_isOfAllItems)
                question.variants = {books.item(item)};
            question.asOfMs = m_when.told(ledger);
            question.grouping = StockGrouping::Location;
            QMap<qint64, StockRow> rows;
            for (const StockRow& row : value(StockList(books.desk()).rows(question))) {
                if (row.variant == books.item(item))
                    rows.insert(row.location.value(), row);
            }
            for (const qint64 place : NaiveLedger::places)
                compare(ledger, item, rows.value(place), placeName(place),
                        [place](const Spot& spot) { return spot.place == place; });
            question.grouping = StockGrouping::Item;
            question.locationPath = QStringLiteral("MAIN");
            StockRow all;
            for (const StockRow& row : value(StockList(books.desk()).rows(question)))
                all = row.variant == books.item(item) ? row : all;
            compare(ledger, item, all, QStringLiteral("MAIN"),
                    [](const Spot& spot) { return NaiveLedger::isOurs(spot.place); });
        }
    }
    void show(std::ostream& os) const override {
        os << "what lies where, " << qUtf8Printable(m_when.words()) << (m_isOfAllItems ? ", all items" : "");
    }

private:
    template <class Counts>
    void compare(const NaiveLedger& ledger, int item, const StockRow& row, const QString& where,
                 const Counts& counts) const {
        const qint64 moment = m_when.kind == Moment::Kind::Now ? INT64_MAX : m_when.in(ledger);
        const QString what = QStringLiteral("of item %1 at %2").arg(item + 1).arg(where);
        const int held = ledger.onHand(item, moment, [&counts](const Spot& spot) {
            return counts(spot) && spot.state != StockState::Good;
        });
        const int onHand = ledger.onHand(item, moment, counts);
        expect(QStringLiteral("On hand ") + what, row.onHand, onHand);
        expect(QStringLiteral("Held ") + what, row.held, held);
        expect(QStringLiteral("Available ") + what, row.available, onHand - held);
    }

    Moment m_when;
    bool m_isOfAllItems;
};

/// Why a number is what it is: its rows are the model's, and add up to it.
class AskWhy : public Command {
public:
    explicit AskWhy(const NaiveLedger& ledger)
        : m_when(Moment::ofQuestion(ledger)), m_item(*upTo(NaiveLedger::items - 1)), m_place(*upTo(4)) {}
    void run(const NaiveLedger& ledger, Books& books) const override {
        const qint64 moment = m_when.kind == Moment::Kind::Now ? INT64_MAX : m_when.in(ledger);
        QList<NaiveDocument> documents = ledger.posted();
        std::stable_sort(
            documents.begin(), documents.end(),
            [](const NaiveDocument& a, const NaiveDocument& b) { return a.effectiveAtMs < b.effectiveAtMs; });
        QStringList rows;
        int sum = 0;
        const auto part = [this](const Spot& spot, int quantity) {
            const bool counts = m_place == 0 ? NaiveLedger::isOurs(spot.place)
                                             : spot.place == NaiveLedger::places[size_t(m_place) - 1];
            return counts ? quantity : 0;
        };
        for (const NaiveDocument& document : std::as_const(documents)) {
            for (const NaiveLine& line : document.lines) {
                const int change = part(line.to, line.quantity) - part(line.from, line.quantity);
                if (line.item != m_item || document.effectiveAtMs > moment || change == 0)
                    continue;
                sum += change;
                rows += row(books.kept(document.name).number, Quantity::whole(change), Quantity::whole(sum));
            }
        }
        const Explanation found =
            value(Explain(books.desk())
                      .number(books.item(m_item), path(), m_when.told(ledger), ExplainedNumber::OnHand));
        QStringList got;
        for (const ExplainedEntry& entry : found.entries)
            got += row(entry.number, entry.change, entry.running);
        const QString what = QStringLiteral("item %1 at %2").arg(m_item + 1).arg(path());
        expect(QStringLiteral("The number explained of ") + what, found.quantity, sum);
        expect(QStringLiteral("The explanation of ") + what, got.join(QStringLiteral("; ")),
               rows.join(QStringLiteral("; ")));
    }
    void show(std::ostream& os) const override {
        os << "why item " << m_item + 1 << " at \"" << qUtf8Printable(path()) << "\", "
           << qUtf8Printable(m_when.words());
    }

private:
    [[nodiscard]] QString path() const {
        return m_place == 0 ? QString()
                            : QStringLiteral("MAIN / ") + placeName(NaiveLedger::places[size_t(m_place) - 1]);
    }
    static QString row(const QString& number, Quantity change, Quantity running) {
        return QStringLiteral("%1 %2 = %3").arg(number, change.toString(), running.toString());
    }

    Moment m_when;
    int m_item;
    int m_place;
};

const Sql balancesOf{"test.balances_of",
                     "SELECT location_id, state, on_hand FROM stock_balances WHERE variant_id = :variant_id",
                     "SELECT location_id, state, on_hand FROM stock_balances WHERE variant_id = :variant_id"};

/// Every account at the end, and what is derived from the entries.
void settle(const NaiveLedger& ledger, Books& books, Shop& shop) {
    for (int item = 0; item < NaiveLedger::items; ++item) {
        QMap<std::pair<qint64, qint64>, Quantity> found;
        Query query(books.desk().database(), balancesOf);
        query.bind(":variant_id", books.item(item));
        value(query.exec());
        while (query.next())
            found[{query.int64("location_id"), query.int64("state")}] = query.quantity("on_hand");
        for (const qint64 place : NaiveLedger::places) {
            for (const StockState state : {StockState::Good, StockState::Quarantine, StockState::Damaged})
                expect(QStringLiteral("At the end item %1 at %2").arg(item + 1).arg(words({place, state})),
                       found.take({place, static_cast<qint64>(state)}), ledger.onHand(item, {place, state}));
        }
        expect(QStringLiteral("The number of other accounts"), QString::number(found.size()),
               QStringLiteral("0"));
    }
    if (const QString differences = shop.differences(); !differences.isEmpty())
        failCase(QStringLiteral("verify --deep: ") + differences);
}

/// A company that cases share: making one costs more than a case. A case that failed may have left it wrong,
/// and what is tried next must fail by itself. After many cases `verify` takes longer than they do.
struct Stage {
    explicit Stage(Engine engine) : company(engine), shop(company, 0) {}
    TestCompany company;
    Shop shop;
    int casesLeft = 40;
};

void play(std::unique_ptr<Stage>& stage, Engine engine) {
    auto mine = std::exchange(stage, nullptr);
    if (!mine || mine->casesLeft-- == 0)
        mine = std::make_unique<Stage>(engine);
    // Cases begin in different months, so that some find later checkpoints there and some make them.
    const int months = *upTo(24).as("months after the first");
    const NaiveLedger start(TestCompany::startMs() + months * 31LL * 24 * hourMs);
    const auto commands =
        *rc::state::gen::commands(
             start, rc::state::gen::execOneOfWithArgs<Post, Post, Post, Post, Post, Post, Post, Reverse,
                                                      Reverse, PostAgain, Wait, Ask, Ask, AskWhy>())
             .as("the case");
    mine->company.setNow(start.nowMs());
    Books books(mine->company, mine->shop);
    rc::state::runAll(commands, start, books);
    NaiveLedger end = start;
    rc::state::applyAll(commands, end);
    settle(end, books, mine->shop);
    stage = std::move(mine);
}

} // namespace

class ModelTest : public QObject {
    Q_OBJECT
private slots:
    void ledgerAgreesWithAModel_data() { EachEngine::rows(); }
    void ledgerAgreesWithAModel() {
        const Engine engine = EachEngine::current();
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        const rc::detail::TestParams usual;
        if (params.maxSuccess == usual.maxSuccess)
            params.maxSuccess = engine == Engine::Sqlite ? 100 : 40;
        if (params.maxSize == usual.maxSize)
            params.maxSize = engine == Engine::Sqlite ? 80 : 50;
        std::unique_ptr<Stage> stage;
        const auto result =
            rc::detail::checkTestable([&] { play(stage, engine); }, rc::detail::TestMetadata(), params);
        rc::detail::printResultMessage(result, std::cerr);
        std::cerr << std::endl;
        QVERIFY(result.is<rc::detail::SuccessResult>());
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
