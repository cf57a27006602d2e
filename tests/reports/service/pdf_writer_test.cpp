#include "reports/service/pdf_writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::reports;

namespace {

QString textOf(const QString& pdf) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

ReportColumns columns() {
    return {{QStringLiteral("sku"), QStringLiteral("SKU"), ColumnType::Code},
            {QStringLiteral("name"), QStringLiteral("Product name"), ColumnType::Text},
            {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnType::Quantity, ColumnTotal::Sum},
            {QStringLiteral("value"), QStringLiteral("Value"), ColumnType::Money, ColumnTotal::Sum}};
}

ReportInfo info() {
    ReportInfo info;
    info.title = QStringLiteral("Value at cost");
    info.company = QStringLiteral("Harbour Supplies");
    info.parameters = {{QStringLiteral("Site"), QStringLiteral("MAIN")}};
    info.notes = {QStringLiteral("Without 3 items of unknown cost")};
    info.person = QStringLiteral("Jo");
    info.locale = QLocale(QLocale::English);
    return info;
}

} // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString written(ReportTable& table) {
        const QString path = m_dir.filePath(QStringLiteral("a.pdf"));
        const Done done = writePdf(path, table, info());
        return done ? textOf(path) : done.error().oneLine();
    }

private slots:
    void everyPageHasHeadNumberAndTheRowsOnce() {
        const auto eur = *Currency::fromCode(QStringLiteral("EUR"));
        ReportTable table(columns());
        for (int i = 0; i < 500; ++i)
            table.append({QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Thing"),
                          Quantity::whole(1000 + i), i == 7 ? ReportCell{} : ReportCell{Money(123456, eur)}});
        const QString text = written(table);
        const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 5);
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
            QVERIFY(pages[page].contains(QStringLiteral("Product name")));
            QVERIFY(pages[page].contains(QStringLiteral("Value at cost")));
        }
        for (int i = 0; i < 500; ++i)
            QCOMPARE(text.count(QStringLiteral("S%1").arg(i, 4, 10, QLatin1Char('0'))), 1);
        QVERIFY(pages[0].contains(QStringLiteral("Harbour Supplies")));
        QVERIFY(pages[0].contains(QStringLiteral("Site: MAIN")));
        QVERIFY(pages[0].contains(QStringLiteral("1,234.56 EUR")));
        QVERIFY(pages[0].contains(QStringLiteral("–")));
        QVERIFY(pages.last().contains(QStringLiteral("624,750")));        // 1000 … 1499
        QVERIFY(pages.last().contains(QStringLiteral("616,045.44 EUR"))); // 499 × 1,234.56
        QVERIFY(pages.last().contains(QStringLiteral("Without 3 items of unknown cost")));
    }

    void longTextWrapsAndNoneIsLost() {
        QString sentence;
        for (int i = 0; i < 120; ++i)
            sentence += QStringLiteral("word%1 ").arg(i);
        ReportTable table(columns());
        for (int i = 0; i < 60; ++i)
            table.append({QStringLiteral("A%1").arg(i), sentence, Quantity::whole(1), ReportCell{}});
        const QString text = written(table);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(text.count(QStringLiteral("word%1 ").arg(i)) +
                         text.count(QStringLiteral("word%1\n").arg(i)),
                     60);
        const auto pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.last().contains(QStringLiteral("Page %1 of %1").arg(pages.size())));
    }

    void otherScriptsAreText() {
        ReportTable table(columns());
        table.append({QStringLiteral("1"), QStringLiteral("東京 茶"), Quantity::whole(1), ReportCell{}});
        table.append({QStringLiteral("2"), QStringLiteral("Привет"), Quantity::whole(1), ReportCell{}});
        table.append({QStringLiteral("3"), QStringLiteral("שלום"), Quantity::whole(1), ReportCell{}});
        const QString text = written(table);
        QVERIFY(text.contains(QStringLiteral("東京")));
        QVERIFY(text.contains(QStringLiteral("Привет")));
        QVERIFY(text.contains(QStringLiteral("שלום")) || text.contains(QStringLiteral("םולש")));
    }

    void anEmptyReportSaysSo() {
        ReportTable table(columns());
        const QString text = written(table);
        QVERIFY(text.contains(QStringLiteral("Nothing to report")));
        QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
    }
};

QTEST_MAIN(PdfWriterTest)
#include "pdf_writer_test.moc"
