#include "foundation/domain/csv_text.h"
#include "reports/service/csv_writer.h"
#include "reports/service/json_writer.h"
#include "reports/service/report_export.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <csignal>
#include <sys/resource.h>

using namespace backroom;
using namespace backroom::reports;

namespace {

ReportColumns columns() {
    return {{QStringLiteral("sku"), QStringLiteral("SKU"), ColumnType::Code},
            {QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text},
            {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnType::Quantity, ColumnTotal::Sum},
            {QStringLiteral("value"), QStringLiteral("Value"), ColumnType::Money, ColumnTotal::Sum},
            {QStringLiteral("at"), QStringLiteral("At"), ColumnType::Instant}};
}

ReportTable table() {
    const auto kwd = *Currency::fromCode(QStringLiteral("KWD"));
    ReportTable rows(columns());
    rows.append({QStringLiteral("0017"), QStringLiteral("a \"quoted\", name"),
                 *Quantity::parse(QStringLiteral("-12.5")), Money(1250, kwd), Instant{1'772'359'200'000}});
    rows.append({QStringLiteral("=SUM(A1)"), QStringLiteral("two\nlines"), Quantity::whole(9'000'000'000'000),
                 ReportCell{}, ReportCell{}});
    return rows;
}

ReportInfo info() {
    ReportInfo info;
    info.name = QStringLiteral("stock-on-hand");
    info.title = QStringLiteral("Stock \"now\"");
    info.zone = QTimeZone("Europe/Berlin");
    info.madeAtMs = 1'772'359'200'123;
    info.parameters = {{QStringLiteral("Site"), QStringLiteral("MAIN")}};
    info.notes = {QStringLiteral("without 1 item of unknown cost")};
    return info;
}

} // namespace

class TextWritersTest : public QObject {
    Q_OBJECT
private slots:
    void csvIsRfc4180WithAByteOrderMark() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ReportTable rows = table();
        QVERIFY(writeCsv(out, rows, info()));
        QCOMPARE(out.data(),
                 QByteArray("\xEF\xBB\xBFsku,name,onHand,value,at\r\n"
                            "0017,\"a \"\"quoted\"\", name\",-12.5,1.25,2026-03-01T11:00:00+01:00\r\n"
                            "'=SUM(A1),\"two\nlines\",9000000000000,,\r\n"));
    }

    void csvTakesAnotherDelimiter() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ReportTable rows(
            {{QStringLiteral("a"), {}, ColumnType::Text}, {QStringLiteral("b"), {}, ColumnType::Text}});
        rows.append({QStringLiteral("1;2"), QStringLiteral("3,4")});
        QVERIFY(writeCsv(out, rows, info(), {}, {QLatin1Char(';')}));
        QCOMPARE(out.data(), QByteArray("\xEF\xBB\xBF"
                                        "a;b\r\n\"1;2\";3,4\r\n"));
    }

    void rule49_formulasAreNeutralisedAndComeBack() {
        for (const char* formula : {"=1+1", "+1", "-1", "@x", "\tx", "\rx"}) {
            const QString text = QString::fromUtf8(formula);
            QCOMPARE(csvNeutralised(text), QLatin1Char('\'') + text);
        }
        QCOMPARE(csvNeutralised(QStringLiteral("'tis")), QStringLiteral("'tis"));
        QVERIFY(
            rc::check("every text comes back and none begins a formula", [](const std::vector<int>& picks) {
                static const QString alphabet = QStringLiteral("'=+-@\t\rab ");
                QString text;
                for (const int pick : picks)
                    text +=
                        alphabet.at(static_cast<qsizetype>(static_cast<unsigned>(pick)) % alphabet.size());
                const QString safe = csvNeutralised(text);
                RC_ASSERT(csvRestored(safe) == text);
                RC_ASSERT((safe.isEmpty() || !QStringLiteral("=+-@\t\r").contains(safe[0])));
            }));
    }

    void jsonIsOneExactDocument() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ReportTable rows = table();
        QVERIFY(writeJson(out, rows, info()));
        QJsonParseError error{};
        const QJsonObject document = QJsonDocument::fromJson(out.data(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document[QStringLiteral("title")].toString(), QStringLiteral("Stock \"now\""));
        QCOMPARE(document[QStringLiteral("madeAt")].toString(), QStringLiteral("2026-03-01T10:00:00.123Z"));
        const QJsonArray list = document[QStringLiteral("rows")].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QStringLiteral("onHand")].toString(), QStringLiteral("-12.5"));
        QCOMPARE(list[0][QStringLiteral("value")].toString(), QStringLiteral("1.25"));
        QCOMPARE(list[1][QStringLiteral("sku")].toString(), QStringLiteral("=SUM(A1)"));
        QCOMPARE(list[1][QStringLiteral("name")].toString(), QStringLiteral("two\nlines"));
        QVERIFY(list[1][QStringLiteral("value")].isNull());
        QCOMPARE(document[QStringLiteral("totals")][QStringLiteral("onHand")].toString(),
                 QStringLiteral("8999999999987.5"));
        QCOMPARE(document[QStringLiteral("notes")][0].toString(),
                 QStringLiteral("without 1 item of unknown cost"));
    }

    void totalsOfTwoCurrenciesOrPast64BitsAreUnknown() {
        ReportTable rows(columns());
        const auto row = [](const char* currency) -> ReportRow {
            return {QString(), QString(), Quantity::fromMicros(INT64_MAX),
                    Money(1, *Currency::fromCode(QString::fromUtf8(currency))), ReportCell{}};
        };
        rows.append(row("EUR"));
        rows.append(row("JPY"));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(writeJson(out, rows, info()));
        const QJsonObject totals = QJsonDocument::fromJson(out.data())[QStringLiteral("totals")].toObject();
        QCOMPARE(totals.size(), 2);
        QVERIFY(totals[QStringLiteral("onHand")].isNull());
        QVERIFY(totals[QStringLiteral("value")].isNull());
    }

    void fullDiskLeavesNothing_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.csv", "a.json", "a.pdf"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void fullDiskLeavesNothing() {
        QFETCH(const QString, name);
        const QTemporaryDir dir;
        ReportTable rows(columns());
        for (int i = 0; i < 20'000; ++i)
            rows.append({QStringLiteral("SKU%1").arg(i), QStringLiteral("name"), Quantity::whole(i),
                         ReportCell{}, Instant{i}});
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 100'000;
        setrlimit(RLIMIT_FSIZE, &tight);
        const Done done = writeReport(dir.filePath(name), rows, info());
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unavailable);
        QVERIFY(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void anUnknownEndingIsRefused() {
        ReportTable rows = table();
        QCOMPARE(writeReport(QStringLiteral("a.ods"), rows, info()).error().code,
                 QStringLiteral("report.format"));
    }
};

QTEST_MAIN(TextWritersTest)
#include "text_writers_test.moc"
