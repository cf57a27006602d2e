#pragma once

#include "open_window.h"

#include "catalog/service/product_catalog.h"
#include "foundation/service/system_clock.h"
#include "identity/service/sign_in.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/posting.h"
#include "stock/service/stock_usage.h"

#include <QDateTime>
#include <QProcess>

#include <cstdio>
#include <optional>

/// Another program on the same company, that does what it is told and says when it was stored.
namespace backroom::test {

/// What both know: an item in bin A, a product and a partner.
struct SharedBooks {
    explicit SharedBooks(TestCompany& company) : shop(company) {
        stock::StockUsage usage(company.desk());
        catalog::Product made;
        made.name = QStringLiteral("Teapot");
        made.variants.resize(1);
        made.variants.first().sku = QStringLiteral("MUG");
        MUST(catalog::ProductCatalog(company.desk(), usage).create(made));
        locations::LocationTree tree(company.desk(), usage);
        partners::Partner partner;
        partner.code = QStringLiteral("TEA");
        partner.name = QStringLiteral("Teah tea");
        partner.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(partner));
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 1)));
    }
    Shop shop;
};

/// The program's half: a line of standard input is an order, "receive 3001" or "product New name"; the answer
/// is the moment it was stored and, of a document, its number.
class OrderTaker {
public:
    explicit OrderTaker(const DatabaseUrl& where)
        : m_database(MUST(Database::open(
              where, identity::SignIn::credentials(where, account(), TestCompany::password())))),
          m_desk(*m_database, m_clock, *m_uuids, QStringLiteral("the other")),
          m_signIn(m_desk),
          m_usage(m_desk),
          m_tree(m_desk, m_usage) {
        MUST(m_signIn.signIn(account(), TestCompany::password()));
    }
    int run() {
        char line[128];
        while (std::fgets(line, sizeof line, stdin) != nullptr) {
            const QString order = QString::fromUtf8(line).trimmed();
            const QString what = order.section(QLatin1Char(' '), 1);
            const QString word = carryOut(order.section(QLatin1Char(' '), 0, 0), what);
            std::printf("%lld %s\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()),
                        qUtf8Printable(word));
            std::fflush(stdout);
        }
        return 0;
    }

private:
    static QString account() { return QStringLiteral("manager"); }
    QString carryOut(const QString& order, const QString& what) {
        if (order == QLatin1String("receive"))
            return receive(what.toInt());
        if (order == QLatin1String("product")) {
            catalog::ProductCatalog products(m_desk, m_usage);
            const auto variant = MUST(catalog::CodeFinder(m_desk).bySku(QStringLiteral("MUG"))).id;
            const auto before = MUST(products.productOf(variant));
            auto after = before;
            after.name = what;
            MUST(products.changeProduct(before, after));
        } else if (order == QLatin1String("partner")) {
            partners::Partners partners(m_desk, m_tree);
            const auto found = MUST(partners.find(QStringLiteral("TEA"), 1));
            const auto before = MUST(partners.partner(found.first().id));
            auto after = before;
            after.name = what;
            MUST(partners.change(before, after));
        } else {
            const auto before = MUST(locations::PlaceFinder(m_desk).byId(Shop::a())).location;
            auto after = before;
            after.name = what;
            MUST(m_tree.change(before, after));
        }
        return what;
    }
    QString receive(int pieces) {
        stock::Draft draft;
        draft.uuid = m_desk.newUuid();
        draft.type = stock::DocumentType::Receipt;
        draft.lines = {Shop::line(Shop::item1(), pieces, Shop::supplier(), Shop::a())};
        draft.effectiveAtMs = m_clock.nowMs();
        return MUST(stock::Posting(m_desk).post(draft)).number;
    }

    SystemClock m_clock;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    std::unique_ptr<Database> m_database;
    Desk m_desk;
    identity::SignIn m_signIn;
    stock::StockUsage m_usage;
    locations::LocationTree m_tree;
};

/// The window's half. main() begins with `if (auto code = OtherDesk::runIfAsked(argc, argv)) return *code;`
class OtherDesk {
public:
    static std::optional<int> runIfAsked(int argc, char** argv) {
        if (argc != 3 || qstrcmp(argv[1], "--other") != 0)
            return std::nullopt;
        const QCoreApplication app(argc, argv);
        return OrderTaker(*DatabaseUrl::parse(QString::fromLocal8Bit(argv[2]))).run();
    }
    explicit OtherDesk(const TestCompany& company) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--other"), company.url().toString()});
    }
    ~OtherDesk() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    struct Stored {
        qint64 atMs;
        QString word; ///< the document's number, the new name
    };
    Stored order(const QString& words) {
        m_process.write(words.toUtf8() + '\n');
        QByteArray line;
        const auto isSaid = [&] {
            line += m_process.readAllStandardOutput();
            return line.endsWith('\n');
        };
        if (!QTest::qWaitFor(isSaid, 20'000))
            qFatal("the other program says nothing");
        const QString answer = QString::fromUtf8(line).trimmed();
        return {answer.section(QLatin1Char(' '), 0, 0).toLongLong(), answer.section(QLatin1Char(' '), 1)};
    }
    /// Receives as many as stand there already by one order before, so that each figure is another.
    Stored receive() {
        constexpr int pieces = 3001;
        m_onHand += pieces;
        return order(QStringLiteral("receive %1").arg(pieces));
    }
    [[nodiscard]] int onHand() const { return m_onHand; }
    Stored rename(const char* what) {
        return order(QStringLiteral("%1 Name %2").arg(QLatin1String(what)).arg(++m_names));
    }

private:
    QProcess m_process;
    int m_onHand = 1;
    int m_names = 0;
};

} // namespace backroom::test
