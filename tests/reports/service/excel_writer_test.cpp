#include "reports/service/excel_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
/// The sanitizer keeps 256 MB of what was freed, which would be taken for the writer's own.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}
#endif

using namespace backroom;
using namespace backroom::reports;

namespace {

QByteArray part(const QString& workbook, const QString& name) {
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), workbook, name});
    unzip.waitForFinished(60'000);
    return unzip.readAllStandardOutput();
}

/// The <c> element of a cell, e.g. `<c r="B2" …>…</c>`.
QString cell(const QByteArray& sheet, const char* reference) {
    const QRegularExpression pattern(QStringLiteral("<c r=\"%1\".*?(/>|</c>)").arg(QLatin1String(reference)));
    return pattern.match(QString::fromUtf8(sheet)).captured(0);
}

bool wellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError() && !xml.isEmpty();
}

ReportColumns someColumns() {
    return {{QStringLiteral("sku"), QStringLiteral("SKU"), ColumnType::Code},
            {QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text},
            {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnType::Quantity, ColumnTotal::Sum},
            {QStringLiteral("value"), QStringLiteral("Value"), ColumnType::Money, ColumnTotal::Sum},
            {QStringLiteral("cost"), QStringLiteral("Unit cost"), ColumnType::UnitCost},
            {QStringLiteral("day"), QStringLiteral("Day"), ColumnType::Date},
            {QStringLiteral("at"), QStringLiteral("At"), ColumnType::Instant},
            {QStringLiteral("lines"), QStringLiteral("Lines"), ColumnType::Integer, ColumnTotal::Sum}};
}

ReportRow someRow(const char* sku, const QString& name, const char* quantity, qint64 cents) {
    const auto eur = *Currency::fromCode(QStringLiteral("EUR"));
    return {QString::fromUtf8(sku),
            name,
            *Quantity::parse(QString::fromUtf8(quantity)),
            Money(cents, eur),
            PerUnitAmount{1'250'000},
            QDate(2026, 3, 1),
            Instant{1'772'359'200'000}, // 2026-03-01T10:00:00Z
            qint64{3}};
}

ReportInfo someInfo() {
    ReportInfo info;
    info.name = QStringLiteral("stock-on-hand");
    info.title = QStringLiteral("Stock on hand");
    info.parameters = {{QStringLiteral("Site"), QStringLiteral("MAIN & <more>")}};
    info.madeAtMs = 1'772'359'200'000;
    info.zone = QTimeZone("Europe/Berlin");
    info.version = QStringLiteral("0.1.0");
    info.person = QStringLiteral("Jo");
    info.company = QStringLiteral("Café 東京");
    info.chart = ReportChart{QStringLiteral("sku"), QStringLiteral("onHand"), 2};
    return info;
}

/// `rows` × 12 made up as they are pulled; holds one row.
class Endless : public ReportSource {
public:
    explicit Endless(qint64 rows) : m_rows(rows) {
        for (int i = 0; i < 12; ++i)
            m_columns.append({QStringLiteral("c%1").arg(i), QStringLiteral("Column %1").arg(i),
                              i < 6 ? ColumnType::Code : ColumnType::Quantity,
                              i < 6 ? ColumnTotal::None : ColumnTotal::Sum});
    }
    [[nodiscard]] const ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<ReportRow>> next() override {
        if (m_next >= m_rows)
            return std::optional<ReportRow>();
        ReportRow row;
        for (int i = 0; i < 12; ++i)
            if (i < 6)
                row.emplace_back(QStringLiteral("%1").arg(m_next * 7 + i, 8, 10, QLatin1Char('0')));
            else
                row.emplace_back(Quantity::fromMicros(m_next * 250'000));
        ++m_next;
        return std::optional<ReportRow>(std::move(row));
    }
    Done restart() override {
        m_next = 0;
        return {};
    }

private:
    ReportColumns m_columns;
    qint64 m_rows;
    qint64 m_next = 0;
};

qint64 peakBytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return peak.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong() * 1024;
}

void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

class ExcelWriterTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList leftBehind() const {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void init() {
        for (const QString& name : leftBehind())
            QFile::remove(m_dir.filePath(name));
    }

    void rule40_codesStayTextAndNumbersAreNumbers() {
        ReportTable table(someColumns(), {someRow("0017", QStringLiteral("=1+1"), "37.5", 1250),
                                          someRow("90.750", QStringLiteral("Ñandú <&> \x01"), "-3", 99)});
        QVERIFY(writeExcel(path("a.xlsx"), table, someInfo()));
        const QByteArray sheet = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(wellFormed(sheet));
        QVERIFY(cell(sheet, "A2").contains(QStringLiteral("t=\"inlineStr\"")));
        QVERIFY(cell(sheet, "A2").contains(QStringLiteral(">0017<")));
        QVERIFY(cell(sheet, "A3").contains(QStringLiteral(">90.750<")));
        QVERIFY2(cell(sheet, "B2").contains(QStringLiteral(">=1+1<")), "text, not a formula");
        QVERIFY(!cell(sheet, "B2").contains(QStringLiteral("<f>")));
        QVERIFY(cell(sheet, "C2").contains(QStringLiteral("<v>37.5</v>")));
        QVERIFY(!cell(sheet, "C2").contains(QStringLiteral("t=")));
        QVERIFY(cell(sheet, "D2").contains(QStringLiteral("<v>12.5</v>")));
        QVERIFY(cell(sheet, "E2").contains(QStringLiteral("<v>1.25</v>")));
        // 2026-03-01 is Excel's day 46082; 11:00 in Berlin.
        QVERIFY(cell(sheet, "F2").contains(QStringLiteral("<v>46082</v>")));
        QVERIFY(cell(sheet, "G2").contains(QStringLiteral("<v>46082.45833333")));
        QVERIFY(cell(sheet, "H2").contains(QStringLiteral("<v>3</v>")));
        const QByteArray styles = part(path("a.xlsx"), QStringLiteral("xl/styles.xml"));
        QVERIFY(styles.contains("yyyy-mm-dd hh:mm:ss"));
        QVERIFY(styles.contains("[$EUR]"));
    }

    void headIsFrozenFilteredAndTotalled() {
        ReportTable table(someColumns(), {someRow("A", QStringLiteral("a"), "0.1", 10),
                                          someRow("B", QStringLiteral("b"), "0.2", 20)});
        QVERIFY(writeExcel(path("a.xlsx"), table, someInfo()));
        const QByteArray sheet = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY2(sheet.contains("<autoFilter ref=\"A1:H3\"/>"), sheet.mid(sheet.indexOf("<autoF"), 60));
        QVERIFY(sheet.contains("<cols>"));
        QVERIFY(cell(sheet, "C4").contains(QStringLiteral("<f>SUM(C2:C3)</f><v>0.3</v>")));
        QVERIFY(cell(sheet, "D4").contains(QStringLiteral("<f>SUM(D2:D3)</f><v>0.3</v>")));
        QVERIFY(cell(sheet, "H4").contains(QStringLiteral("<f>SUM(H2:H3)</f><v>6</v>")));
        QVERIFY(cell(sheet, "A4").contains(QStringLiteral("Total")));
    }

    void secondSheetHasParametersTimeAndChart() {
        ReportTable table(someColumns(),
                          {someRow("A", QStringLiteral("a"), "1", 10), someRow("B", {}, "5", 20),
                           someRow("C", {}, "2", 20), someRow("A", {}, "3", 20)});
        QVERIFY(writeExcel(path("a.xlsx"), table, someInfo()));
        const QByteArray summary = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet2.xml"));
        QVERIFY(wellFormed(summary));
        QVERIFY(summary.contains("MAIN &amp; &lt;more&gt;"));
        QVERIFY(summary.contains("<v>46082.45833333"));
        QVERIFY(summary.contains("Café 東京"));
        const QByteArray chart = part(path("a.xlsx"), QStringLiteral("xl/charts/chart1.xml"));
        QVERIFY(wellFormed(chart));
        QVERIFY(chart.contains("<c:barChart>"));
        QVERIFY(chart.contains("Summary!$B$"));
        // The two largest: B 5, then A 1 + 3; C is left out.
        const qsizetype b = summary.indexOf("<v>5</v>");
        const qsizetype a = summary.lastIndexOf("<v>4</v>");
        QVERIFY(summary.indexOf("<v>4</v>") < b); // the number of rows is a number too
        QVERIFY(b > 0 && a > b);
        QVERIFY(!summary.contains("<v>2</v>"));
    }

    void rule53_unknownIsAnEmptyCellNotZero() {
        ReportRow row = someRow("A", QStringLiteral("a"), "1", 10);
        row[4] = std::monostate{};
        row[3] = std::monostate{};
        ReportTable table(someColumns(), {row});
        QVERIFY(writeExcel(path("a.xlsx"), table, someInfo()));
        const QByteArray sheet = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QCOMPARE(cell(sheet, "E2"), QString());
        QCOMPARE(cell(sheet, "D2"), QString());
    }

    void moreRowsThanASheetHoldsGoOnFurtherSheets() {
        Endless source(25);
        ReportInfo info = someInfo();
        info.chart.reset();
        QVERIFY(writeExcel(path("a.xlsx"), source, info, {}, {11}));
        // Nine rows a sheet: head and one row for totals are kept free.
        QVERIFY(cell(part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml")), "A10")
                    .contains(QStringLiteral("56")));
        const QByteArray last = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet4.xml"));
        const QString total = cell(last, "G9");
        QVERIFY2(total.contains(QStringLiteral("<v>75</v>")), qPrintable(total)); // 0.25 × (0 + … + 24)
        QVERIFY2(total.contains(QStringLiteral("G2:G10")) && total.contains(QStringLiteral("G2:G8")),
                 qPrintable(total));
        const QByteArray book = part(path("a.xlsx"), QStringLiteral("xl/workbook.xml"));
        QVERIFY(book.indexOf("name=\"Summary\"") < book.indexOf("name=\"Stock on hand (2)\""));
    }

    /// Numbers a spreadsheet can go on reckoning with, a line for each unit that has a sum.
    void eachUnitHasALineOfTotals() {
        const auto eur = *Currency::fromCode(QStringLiteral("EUR"));
        const auto unit = QStringLiteral("unit");
        const ReportColumns columns{
            {QStringLiteral("sku"), QStringLiteral("SKU"), ColumnType::Code},
            {unit, QStringLiteral("Unit"), ColumnType::Text},
            {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnType::Quantity, ColumnTotal::Sum,
             unit},
            {QStringLiteral("held"), QStringLiteral("Held"), ColumnType::Quantity, ColumnTotal::Sum, unit},
            {QStringLiteral("value"), QStringLiteral("Value"), ColumnType::Money, ColumnTotal::Sum}};
        const auto row = [&](const char* of, const char* onHand, const char* held) {
            return ReportRow{QStringLiteral("A"), QString::fromLatin1(of),
                             *Quantity::parse(QString::fromLatin1(onHand)),
                             *Quantity::parse(QString::fromLatin1(held)), Money(150, eur)};
        };
        ReportInfo info = someInfo();
        info.chart.reset();
        ReportTable two(columns, {row("pcs", "2", "1"), row("m", "37.5", "0"), row("pcs", "3", "0"),
                                  row("kg", "0", "0")});
        QVERIFY(writeExcel(path("a.xlsx"), two, info));
        QByteArray sheet = part(path("a.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        const auto has = [&sheet](const char* reference, const char* what) {
            return cell(sheet, reference).contains(QString::fromLatin1(what));
        };
        QVERIFY2(has("A6", ">Total<") && has("B6", ">m<"), sheet.constData());
        QVERIFY2(has("C6", "SUMIF(B2:B5,\"=m\",C2:C5)") || has("C6", "SUMIF(B2:B5,&quot;=m&quot;,C2:C5)"),
                 qPrintable(cell(sheet, "C6")));
        QVERIFY(has("C6", "<v>37.5</v>") && has("D6", "<v>0</v>") && has("E6", "<v>6</v>"));
        QVERIFY(has("A7", ">Total<") && has("B7", ">pcs<") && has("C7", "<v>5</v>") && has("D7", "<v>1</v>"));
        QVERIFY(!has("E7", "<v>"));
        QCOMPARE(sheet.count("<row "), 7);
        // One unit: one line. And lines that do not fit go on the next sheet, not beyond the last row.
        ReportTable one(columns, {row("pcs", "2", "0"), row("m", "0", "0")});
        QVERIFY(writeExcel(path("b.xlsx"), one, info));
        sheet = part(path("b.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(has("B4", ">pcs<") && has("C4", "<v>2</v>"));
        QCOMPARE(sheet.count("<row "), 4);
        QVERIFY(two.restart());
        QVERIFY(writeExcel(path("c.xlsx"), two, info, {}, {6}));
        sheet = part(path("c.xlsx"), QStringLiteral("xl/worksheets/sheet3.xml"));
        QVERIFY2(has("C3", "!C2:C5)") && has("C3", "<v>5</v>"), sheet.constData());
    }

    void hundredThousandRowsInFlatMemory() {
        ReportInfo info = someInfo();
        info.chart.reset();
        Endless few(100);
        QVERIFY(
            writeExcel(path("few.xlsx"), few, info)); // fonts, caches and libraries are in place after this
        forgetPeak();
        const qint64 before = peakBytes();
        Endless many(100'000);
        qint64 seen = 0;
        QVERIFY(writeExcel(path("many.xlsx"), many, info, [&](qint64 rows) {
            seen = rows;
            return Proceed::Yes;
        }));
        QVERIFY(before > 0);
        QVERIFY2(peakBytes() - before < 60LL * 1024 * 1024,
                 qPrintable(QString::number(peakBytes() - before)));
        QCOMPARE(seen, 100'000);
        const QByteArray sheet = part(path("many.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml"));
        QCOMPARE(sheet.count("<row "), 100'002);
    }

    void cancelLeavesNothingBehind() {
        Endless source(10'000);
        const Done done = writeExcel(path("a.xlsx"), source, someInfo(), [](qint64 rows) {
            return rows > 2000 ? Proceed::Cancel : Proceed::Yes;
        });
        QCOMPARE(done.error().code, QStringLiteral("report.cancelled"));
        QCOMPARE(leftBehind(), QStringList());
    }

    void fullDiskIsOneClearLineAndNothingIsLeft() {
        QFile old(path("a.xlsx"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("what was there");
        old.close();
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 200'000;
        setrlimit(RLIMIT_FSIZE, &tight);
        Endless source(20'000);
        const Done done = writeExcel(path("a.xlsx"), source, someInfo());
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unavailable);
        QCOMPARE(done.error().code, QStringLiteral("file.write_failed"));
        QCOMPARE(done.error().where, path("a.xlsx"));
        QVERIFY(!done.error().oneLine().contains(QLatin1Char('\n')));
        QCOMPARE(leftBehind(), QStringList{QStringLiteral("a.xlsx")});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("what was there"));
    }

    void aFolderThatIsNotThereIsUnavailable() {
        ReportTable table(someColumns());
        const Done done = writeExcel(path("no/such/a.xlsx"), table, someInfo());
        QCOMPARE(done.error().kind, ErrorKind::Unavailable);
        QCOMPARE(done.error().code, QStringLiteral("file.not_writable"));
    }
};

QTEST_MAIN(ExcelWriterTest)
#include "excel_writer_test.moc"
