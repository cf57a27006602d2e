// The ledger against a model that a child could check: random documents, reversals and as-of questions.
#include "stock/service/checkpoints.h"
#include "stock/service/shop.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

/// Every movement ever, as plain facts.
struct Model {
    struct Move {
        qint64 effective;
        qint64 item;
        qint64 from;
        qint64 to;
        int quantity;
    };
    QList<Move> moves;

    static bool isOurs(qint64 place) { return place > 100; }
    [[nodiscard]] int at(qint64 item, qint64 place, qint64 moment) const {
        int sum = 0;
        for (const Move& move : moves) {
            if (move.item != item || move.effective > moment)
                continue;
            sum += move.to == place ? move.quantity : 0;
            sum -= move.from == place ? move.quantity : 0;
        }
        return sum;
    }
};

class Player {
public:
    Player(TestCompany& company, Shop& shop, quint32 seed)
        : m_company(company), m_shop(shop), m_posting(company.desk()), m_random(seed) {}

    void step() {
        m_company.advance(3600'000LL * m_random.bounded(1, 200));
        const quint32 what = m_random.bounded(10);
        if (what < 7)
            post();
        else if (what < 9)
            reverse();
        else
            ask();
    }

    void ask() {
        const qint64 moment = m_company.clock().nowMs() - 3600'000LL * m_random.bounded(3000);
        StockQuestion question;
        question.asOfMs = moment;
        question.grouping = StockGrouping::Location;
        const auto rows = StockList(m_company.desk()).rows(question);
        QVERIFY2(rows, why(rows));
        QMap<std::pair<qint64, qint64>, Quantity> found;
        for (const StockRow& row : *rows)
            found[{row.variant.value(), row.location.value()}] = row.onHand;
        for (qint64 item = 1001; item <= 1003; ++item) {
            for (const qint64 place : places)
                QCOMPARE((found[{item, place}]), Quantity::whole(m_model.at(item, place, moment)));
        }
    }

private:
    static constexpr qint64 places[] = {102, 103, 104, 105};

    static constexpr DocumentType types[] = {DocumentType::Receipt, DocumentType::Issue,
                                             DocumentType::Transfer, DocumentType::Adjustment};

    /// From where to where a document of this type may go: 1 supplier, 2 customer, 3 loss.
    std::pair<qint64, qint64> ends(DocumentType type) {
        const int at = m_random.bounded(4);
        const qint64 place = places[at];
        if (type == DocumentType::Receipt)
            return {1, place};
        if (type == DocumentType::Issue)
            return {place, 2};
        if (type == DocumentType::Transfer)
            return {place, places[(at + m_random.bounded(1, 4)) % 4]};
        return m_random.bounded(2) ? std::pair<qint64, qint64>{place, 3}
                                   : std::pair<qint64, qint64>{3, place};
    }

    void post() {
        const qint64 now = m_company.clock().nowMs();
        const DocumentType type = types[m_random.bounded(4)];
        Draft draft = m_shop.draft(type, {});
        draft.effectiveAtMs = m_random.bounded(3) ? now : now - 3600'000LL * m_random.bounded(2500);
        const int lines = m_random.bounded(1, 5);
        QMap<std::pair<qint64, qint64>, int> net;
        QList<Model::Move> moves;
        for (int i = 0; i < lines; ++i) {
            const qint64 item = 1001 + m_random.bounded(3);
            const auto [from, to] = ends(type);
            const int quantity = m_random.bounded(1, 20);
            draft.lines += Shop::line(VariantId(item), quantity, LocationId(from), LocationId(to));
            moves += {*draft.effectiveAtMs, item, from, to, quantity};
            net[{item, from}] -= quantity;
            net[{item, to}] += quantity;
        }
        const auto posted = m_posting.post(draft);
        bool isAllowed = true;
        for (auto it = net.cbegin(); it != net.cend(); ++it) {
            const auto [item, place] = it.key();
            // 105 may go below zero, and so may what gains.
            if (Model::isOurs(place) && place != 105 && it.value() < 0)
                isAllowed = isAllowed && m_model.at(item, place, INT64_MAX) + it.value() >= 0;
        }
        QVERIFY2(posted.has_value() == isAllowed, why(posted));
        if (!posted) {
            QCOMPARE(posted.error().code, QStringLiteral("stock.below_zero"));
            return;
        }
        m_model.moves += moves;
        m_documents += {posted->number, moves};
    }

    void reverse() {
        if (m_documents.isEmpty())
            return;
        const auto [number, moves] = m_documents.takeAt(m_random.bounded(int(m_documents.size())));
        QMap<std::pair<qint64, qint64>, int> net;
        QList<Model::Move> back;
        for (const Model::Move& move : moves) {
            back += {m_company.clock().nowMs(), move.item, move.to, move.from, move.quantity};
            net[{move.item, move.to}] -= move.quantity;
            net[{move.item, move.from}] += move.quantity;
        }
        bool isAllowed = true;
        for (auto it = net.cbegin(); it != net.cend(); ++it) {
            const auto [item, place] = it.key();
            if (Model::isOurs(place) && place != 105 && it.value() < 0)
                isAllowed = isAllowed && m_model.at(item, place, INT64_MAX) + it.value() >= 0;
        }
        const auto posted = m_posting.reverse(number, {}, m_company.uuids().next(m_company.clock().nowMs()));
        QVERIFY2(posted.has_value() == isAllowed, why(posted));
        if (posted)
            m_model.moves += back;
    }

    TestCompany& m_company;
    Shop& m_shop;
    Posting m_posting;
    QRandomGenerator m_random;
    Model m_model;
    QList<std::pair<QString, QList<Model::Move>>> m_documents;
};

} // namespace

class ModelTest : public QObject {
    Q_OBJECT
private slots:
    void ledgerAgreesWithAModel_data() {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("engine");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            for (const char* engine : {"sqlite", "postgresql"})
                QTest::addRow("%s, seed %u", engine, seed) << seed << QString::fromLatin1(engine);
        }
    }
    void ledgerAgreesWithAModel() {
        QFETCH(quint32, seed);
        QFETCH(QString, engine);
        TestCompany company(engine == QLatin1String("sqlite") ? Engine::Sqlite : Engine::Postgresql);
        Shop shop(company);
        Player player(company, shop, seed);
        for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i)
            player.step();
        for (int i = 0; i < 10 && !QTest::currentTestFailed(); ++i)
            player.ask();
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
