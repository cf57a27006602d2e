#include "dataexchange/domain/import_schema.h"
#include "dataexchange/domain/import_summary.h"
#include "dataexchange/domain/ledger_file.h"
#include "dataexchange/domain/value_reader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;

class ValuesAndColumnsTest : public QObject {
    Q_OBJECT
private slots:
    /// What is said to be written is what this file is read with.
    void theRemedyHasTheFilesOwnDecimalSign() {
        ValueFormat comma;
        comma.decimalSign = u',';
        QVERIFY(readDecimal(QStringLiteral("12,5"), 6, comma));
        for (const char* wrong : {"seven", "12.5", "1,2,3", "1E+05"})
            QVERIFY2(readDecimal(QString::fromLatin1(wrong), 6, comma).error().remedy.contains(u"12,5"),
                     wrong);
        QVERIFY(readDecimal(QStringLiteral("seven"), 6, {}).error().remedy.contains(u"12.5"));
    }
    void decimalsOfSpreadsheets_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result"); // a number, or the code of the error
        const auto row = [](const char* text, const char* result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("12", "12");
        row(" -12.5 ", "-12.5");
        row("12,5", "12.5");
        row("0,125", "0.125");
        row("1.234", "1.234");
        row("1,234", "import.number");
        row("-1,234", "import.number");
        row("1234,567", "1234.567");
        row("1.234,50", "1234.5");
        row("1,234.50", "1234.5");
        row("-1.234.567", "-1234567");
        row("1,234,567", "1234567");
        row("1.234.567,8", "1234567.8");
        row("1 234,5", "1234.5");
        row("1\u00A0234.5", "1234.5");
        row("1'234.50", "1234.5");
        row("1.23.456", "import.number");
        row("1,23,456.7", "import.number");
        row("12 5", "import.number");
        row("1E+05", "import.number");
        row("=1+1", "import.number");
        row("", "import.number");
        row("12 pcs", "import.number");
        row("0.0000000000001", "decimal.too_precise");
        row("9223372036855", "decimal.too_large");
    }
    void decimalsOfSpreadsheets() {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        const auto read = readQuantity(text);
        QCOMPARE(read ? read->toString() : read.error().code, result);
    }
    void anAmbiguousNumberIsExplained() {
        const Error error = readQuantity(QStringLiteral("1,234")).error();
        QVERIFY2(error.what.contains(QStringLiteral("1234")) && error.what.contains(QStringLiteral("1.234")),
                 qPrintable(error.what));
        QCOMPARE(readPerUnitMicros(QStringLiteral("-1")).error().code, QStringLiteral("import.negative"));
    }

    void momentsAreMeantInTheSitesZone_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* text, const char* result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("2010-12-01 08:26:00", "2010-12-01T07:26:00Z");
        row("2010-12-01 8:26", "2010-12-01T07:26:00Z");
        row("01.12.2010 08:26", "2010-12-01T07:26:00Z");
        row("2010-07-01T08:26:00", "2010-07-01T06:26:00Z");
        row("2010-12-01T08:26:00Z", "2010-12-01T08:26:00Z");
        row("2010-12-01T08:26:00.250+02:00", "2010-12-01T06:26:00Z");
        row("2010-12-01 08:26:00 -0530", "2010-12-01T13:56:00Z");
        row("2010-12-01", "2010-12-01T22:59:59Z");
        row("1.12.2010", "2010-12-01T22:59:59Z");
        row("2024-03-31 02:30", "import.date");          // skipped in Berlin
        row("2024-10-27 02:30", "2024-10-27T00:30:00Z"); // twice in Berlin: the first
        row("2024-10-27 03:30", "2024-10-27T02:30:00Z");
        row("12/1/2010 8:26", "import.date");
        row("12/1/10", "import.date");
        row("40513", "import.date");
        row("2010-13-01", "import.date");
        row("2010-02-30 10:00", "import.date");
        row("2010-12-01 25:00", "import.date");
        row("2010-12-01T08:26:00+99:00", "import.date");
        row("2010-12-01T08:26:00+14:30", "import.date");
        row("2010-12-01T08:26:00-12:01", "import.date");
        row("2010-12-01T08:26:00+01:75", "import.date");
        row("2010-12-01T08:26:00+14:00", "2010-11-30T18:26:00Z");
        row("2010-12-01T08:26:00-12:00", "2010-12-01T20:26:00Z");
        row("yesterday", "import.date");
        row("", "import.date");
    }
    void momentsAreMeantInTheSitesZone() {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        const auto read = readInstant(text, QTimeZone("Europe/Berlin"));
        QCOMPARE(read ? QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODate)
                      : read.error().code,
                 result);
    }
    /// A script runs anywhere: what it says of a time must not depend on where.
    void scriptsSayTheZoneOrADay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* text, const char* result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("2026-03-01", "2026-03-01T22:59:59Z");
        row(" 2026-03-01T10:00:00Z ", "2026-03-01T10:00:00Z");
        row("2026-03-01t10:00:00.123456z", "2026-03-01T10:00:00Z");
        row("2026-03-01 10:00:00+01:00", "2026-03-01T09:00:00Z");
        row("2026-03-01T10:00-0530", "2026-03-01T15:30:00Z");
        row("2026-01-01T00:00:00", "import.date");
        row("2026-01-01 00:00", "import.date");
        row("2026-01-01T00:00:00+99:00", "import.date");
        row("2026-01-01T24:00:00Z", "import.date");
        row("2026-02-30", "import.date");
        row("1.3.2026", "import.date");
        row("2026/03/01", "import.date");
        row("yesterday", "import.date");
        row("", "import.date");
    }
    void scriptsSayTheZoneOrADay() {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        const auto read = readMoment(text, QTimeZone("Europe/Berlin"));
        QCOMPARE(read ? QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODate)
                      : read.error().code,
                 result);
        QVERIFY(read || read.error().remedy.contains(QStringLiteral("2026-03-01T10:00:00Z")));
    }
    void controlsAreNoText() {
        for (const char16_t c : {u'\0', u'\1', u'\x1b', u'\x7f', u'\u0080'})
            QVERIFY2(holdsControls(QStringLiteral("a") + QChar(c)), qPrintable(QString::number(c, 16)));
        QVERIFY(!holdsControls(QStringLiteral("a\tb\r\nc \u00e9\u200b")));
    }
    void yesAndNo() {
        QVERIFY(*readYesNo(QStringLiteral(" Ja ")) == YesNo::Yes);
        QVERIFY(*readYesNo(QStringLiteral("FALSE")) == YesNo::No);
        QCOMPARE(readYesNo(QStringLiteral("perhaps")).error().code, QStringLiteral("import.yes_no"));
    }

    void columnsAreFoundByTheirManyNames() {
        const auto real = ColumnMapping::make(
            movementSchema(),
            QStringLiteral(
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country")
                .split(u','),
            {});
        QVERIFY2(real, real ? "" : qPrintable(real.error().oneLine()));
        QCOMPARE(real->column(QStringLiteral("document")), 0);
        QCOMPARE(real->column(QStringLiteral("sku")), 1);
        QCOMPARE(real->column(QStringLiteral("effective")), 4);
        QCOMPARE(real->column(QStringLiteral("price")), 5);
        QCOMPARE(real->unusedColumns(), QStringList{QStringLiteral("Country")});
        const auto german = ColumnMapping::make(
            productSchema(),
            {QStringLiteral("artikel_nummer"), QStringLiteral("BEZEICHNUNG"), QStringLiteral("Währung")}, {});
        QCOMPARE(german->column(QStringLiteral("sku")), 0);
        QCOMPARE(german->column(QStringLiteral("name")), 1);
        QCOMPARE(german->column(QStringLiteral("currency")), 2);
        QCOMPARE(german->column(QStringLiteral("barcode")), -1);
    }
    void ofManyTextsTheMostFrequentWinsAndOfEqualsTheFirst() {
        MostFrequent texts;
        for (const int i : {3, 1, 2, 1})
            texts.add(QString::number(i));
        QCOMPARE(texts.winner(), QStringLiteral("1"));
        for (int i = 0; i < 50; ++i)
            texts.add(QString::number(i));
        texts.add(QStringLiteral(" 40 "));
        QCOMPARE(texts.differentTexts(), 50);
        QCOMPARE(texts.winner(), QStringLiteral("1"));
        texts.add(QStringLiteral("40"));
        texts.add(QStringLiteral("40"));
        QCOMPARE(texts.winner(), QStringLiteral("40"));
    }
    void aChosenColumnWinsAndUnknownOnesNameWhatThereIs() {
        const QStringList head{QStringLiteral("SKU"), QStringLiteral("Old SKU"), QStringLiteral("Qty")};
        const auto chosen = ColumnMapping::make(
            stockSchema(), head, {{{QStringLiteral("sku"), QStringLiteral("old sku")}}, {}, {}});
        QCOMPARE(chosen->column(QStringLiteral("sku")), 1);
        const Error column =
            ColumnMapping::make(stockSchema(), head,
                                {{{QStringLiteral("sku"), QStringLiteral("Artikel")}}, {}, {}})
                .error();
        QCOMPARE(column.code, QStringLiteral("import.unknown_column"));
        QVERIFY(column.oneLine().contains(QStringLiteral("Old SKU")));
        const Error field = ColumnMapping::make(stockSchema(), head,
                                                {{{QStringLiteral("colour"), QStringLiteral("Qty")}}, {}, {}})
                                .error();
        QCOMPARE(field.code, QStringLiteral("import.unknown_field"));
        QVERIFY(field.oneLine().contains(QStringLiteral("quantity")));
        const Error missing =
            ColumnMapping::make(stockSchema(), {QStringLiteral("sku"), QStringLiteral("x")}, {}).error();
        QCOMPARE(missing.code, QStringLiteral("import.missing_column"));
        QVERIFY(missing.oneLine().contains(QStringLiteral("--map quantity=")));
        const Error twice =
            ColumnMapping::make(stockSchema(),
                                {QStringLiteral("sku"), QStringLiteral("SKU "), QStringLiteral("qty")}, {})
                .error();
        QCOMPARE(twice.code, QStringLiteral("import.duplicate_column"));
    }

    void theSummaryIsTheContractsJson() {
        ImportSummary summary;
        summary.rows = 3;
        summary.created = 2;
        summary.failed = 1;
        summary.errors.append({2,
                               QStringLiteral("qty"),
                               expectedText(FieldKind::Quantity),
                               QStringLiteral("\"x\""),
                               QStringLiteral("not a number"),
                               {}});
        const QByteArray json = summary.toJson();
        QCOMPARE(
            json,
            QByteArray(
                "{\"rows\":3,\"created\":2,\"updated\":0,\"skipped\":0,\"failed\":1,\"errors\":[{\"row\":2,"
                "\"column\":\"qty\",\"expected\":\"a quantity like 12 or 12.5\",\"got\":\"\\\"x\\\"\","
                "\"message\":\"not a number\"}],\"notices\":[],\"import\":null}\n"));
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
    }
    void failedRowsComeBackWithTheirReason() {
        FailedRows failed({QStringLiteral("sku"), QStringLiteral("qty")}, QLatin1Char(';'));
        failed.add({QStringLiteral("=A1"), QStringLiteral("-5,5")}, QStringLiteral("no; such"));
        failed.add({QStringLiteral("x")}, QStringLiteral("short"));
        QCOMPARE(failed.csv(),
                 QByteArray("\xEF\xBB\xBFsku;qty;reason\r\n'=A1;-5,5;\"no; such\"\r\nx;;short\r\n"));
        FailedRows again({QStringLiteral("sku"), QStringLiteral("reason")}, QLatin1Char(','));
        again.add({QStringLiteral("x"), QStringLiteral("old")}, QStringLiteral("new"));
        QCOMPARE(again.csv(), QByteArray("\xEF\xBB\xBFsku,reason\r\nx,new\r\n"));
    }
};

QTEST_APPLESS_MAIN(ValuesAndColumnsTest)
#include "values_and_columns_test.moc"
