#include "dataexchange/service/importer.h"
#include "foundation/domain/text_key.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"
#include "support/test_company.h"
#include "support/test_data.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;

namespace {

class NoUsage : public catalog::VariantUsage {
public:
    Result<bool> hasMovements(catalog::ProductId) override { return false; }
};

class NoGoods : public locations::PlaceUsage {
public:
    Result<bool> holdsGoods(locations::LocationId) override { return false; }
};

/// Every code of the file that its description calls postage, carriage, a discount, a fee, samples or a
/// voucher. All others are goods, DCGS0003 BOXED GLASS ASHTRAY too.
const QSet<QByteArray> services{"POST",
                                "DOT",
                                "C2",
                                "D",
                                "M",
                                "m",
                                "S",
                                "AMAZONFEE",
                                "BANK CHARGES",
                                "gift_0001_10",
                                "gift_0001_20",
                                "gift_0001_30",
                                "gift_0001_40",
                                "gift_0001_50"};

/// Counted here again by the data's own rules, by other code than the importer's.
struct Expected {
    QHash<QString, qint64> soldBySku; // by code key, whole pieces
    qint64 lines = 0;
    qint64 noGoods = 0;
};

QByteArray realData() {
    QProcess gunzip;
    gunzip.start(
        QStringLiteral("gunzip"),
        {QStringLiteral("-c"), TestData::path(QStringLiteral("online-retail/2010-12_2011-03.csv.gz"))});
    gunzip.waitForFinished(60'000);
    return gunzip.readAllStandardOutput();
}

Expected expectedOf(const QByteArray& csv) {
    Expected expected;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        ++expected.lines;
        // The description may be quoted and hold commas; what is needed stands before and behind it.
        const QByteArray sku = lines[i].split(',').at(1);
        const QByteArray tail = lines[i].mid(lines[i].lastIndexOf('"') + 1);
        const QList<QByteArray> cells = lines[i].contains('"') ? tail.split(',') : lines[i].split(',').mid(2);
        const qint64 quantity = cells.at(1).toLongLong();
        if (!services.contains(sku))
            expected.soldBySku[codeKey(QString::fromUtf8(sku))] += quantity;
        else
            ++expected.noGoods;
    }
    return expected;
}

void makeSite(TestCompany& company) {
    const Done made = company.database().runScript(QStringLiteral(R"(
        INSERT INTO locations_location (uuid, kind, code, code_key, name, name_key, path, time_zone, holds_stock,
                                        negative_policy, effective_negative_policy, created_at, changed_at)
        VALUES ('00000000-0000-7000-8000-0000000000aa', 'site', 'MAIN', 'main', 'Main', 'main', 'MAIN', 'Europe/London',
                1, 'allow', 'allow', 0, 0);
        UPDATE locations_location SET site_id = id WHERE code = 'MAIN';)"));
    QVERIFY2(made, why(made));
}

QByteArray stockJson(Desk& desk) {
    QByteArray json;
    const auto rows = stock::StockList(desk).rows({});
    for (const auto& row : *rows)
        json += row.sku.toUtf8() + ':' + row.onHand.toString().toUtf8() + '\n';
    return json;
}

} // namespace

class OnlineRetailTest : public QObject {
    Q_OBJECT
private:
    QByteArray m_data;
    Expected m_expected;
    QByteArray m_firstStock;

private slots:
    void initTestCase() {
        m_data = realData();
        m_expected = expectedOf(m_data);
        QCOMPARE(m_expected.lines, 142'083);
        QCOMPARE(m_expected.soldBySku.value(QStringLiteral("dcgssgirl")), 29);
    }

    void importsOfTheRealFileAddUpSkuBySku_data() { EachEngine::rows(); }
    void importsOfTheRealFileAddUpSkuBySku() {
        TestCompany company;
        makeSite(company);
        NoUsage usage;
        NoGoods noGoods;
        Importer importer(company.desk(), usage, noGoods);
        const ImportFile file = ImportFile::of(m_data, QStringLiteral("online-retail.csv"));
        QElapsedTimer timer;
        timer.start();
        const auto products = importer.run(ImportKind::Products, file, {});
        QVERIFY2(products, why(products));
        qInfo() << "products" << timer.restart() << "ms, statements" << company.database().statementsRun();
        QCOMPARE(products->created, m_expected.soldBySku.size());
        QCOMPARE(products->failed, 0);
        QCOMPARE(products->rows, m_expected.lines);
        QCOMPARE(products->created + products->skipped, m_expected.lines);

        const qint64 before = company.database().statementsRun();
        const auto moved = importer.run(ImportKind::Movements, file, {});
        QVERIFY2(moved, why(moved));
        const qint64 statements = company.database().statementsRun() - before;
        qInfo() << "movements" << timer.restart() << "ms, statements" << statements;
        QCOMPARE(moved->failed, 0);
        QCOMPARE(moved->skipped, m_expected.noGoods);
        QCOMPARE(moved->created, m_expected.lines - m_expected.noGoods);
        // No statement per row across a network (7,000 documents).
        if (company.engine() == Engine::Postgresql)
            QVERIFY2(statements < 100'000, qPrintable(QString::number(statements)));

        const auto rows = stock::StockList(company.desk()).rows({});
        QVERIFY2(rows, why(rows));
        QCOMPARE(rows->size(), m_expected.soldBySku.size());
        for (const auto& row : *rows)
            QCOMPARE(row.onHand.toString(), QString::number(-m_expected.soldBySku.value(codeKey(row.sku))));
        const auto differences = stock::Verifier(company.desk()).differences(stock::Verifier::Depth::Deep);
        QVERIFY2(differences, why(differences));
        QVERIFY(differences->isEmpty());
        qInfo() << "stock and verify" << timer.restart() << "ms";
        const QByteArray json = stockJson(company.desk());
        if (m_firstStock.isEmpty())
            m_firstStock = json;
        QCOMPARE(json, m_firstStock);
    }
};

QTEST_GUILESS_MAIN(OnlineRetailTest)
#include "online_retail_test.moc"
