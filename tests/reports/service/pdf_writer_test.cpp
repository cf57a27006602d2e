#include "reports/service/pdf_writer.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::reports;

namespace {

/// What one of poppler's programs says of a file.
QByteArray said(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QString textOf(const QString& pdf) {
    return QString::fromUtf8(said("pdftotext", {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                QStringLiteral("UTF-8"), pdf, QStringLiteral("-")}));
}

/// The family in which these words are written.
QString typeOf(const QString& pdf, const QString& words) {
    const QString pages = QString::fromUtf8(
        said("pdftohtml", {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), pdf}));
    const auto piece =
        QRegularExpression(
            QStringLiteral("font=\"(\\d+)\"[^>]*>[^<]*%1").arg(QRegularExpression::escape(words)))
            .match(pages);
    return QRegularExpression(
               QStringLiteral("<fontspec id=\"%1\"[^>]*family=\"([^\"]*)\"").arg(piece.captured(1)))
        .match(pages)
        .captured(1);
}

/// Of the first page.
int colouredPixels(const QString& pdf) {
    const QImage page =
        QImage::fromData(said("pdftoppm", {QStringLiteral("-r"), QStringLiteral("100"), pdf}));
    int coloured = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            coloured += page.pixelColor(x, y).hsvSaturation() > 64 ? 1 : 0;
    return coloured;
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

    /// 0 and O, 1 and l differ on paper too; the words beside them stay as they were.
    void codesAreInTheirOwnType() {
        ReportTable table(columns());
        table.append({QStringLiteral("O0-Il1"), QStringLiteral("Lamp"), Quantity::whole(1), ReportCell{}});
        QVERIFY(written(table).contains(QStringLiteral("O0-Il1")));
        const QString pdf = m_dir.filePath(QStringLiteral("a.pdf"));
        QVERIFY2(typeOf(pdf, QStringLiteral("O0-Il1")).contains(QLatin1String("Mono")),
                 qPrintable(typeOf(pdf, QStringLiteral("O0-Il1"))));
        QVERIFY(!typeOf(pdf, QStringLiteral("Lamp")).contains(QLatin1String("Mono")));
    }

    void picturesInANameArePainted() {
        ReportTable plain(columns());
        plain.append({QStringLiteral("1"), QStringLiteral("Tea"), Quantity::whole(1), ReportCell{}});
        written(plain);
        const QString pdf = m_dir.filePath(QStringLiteral("a.pdf"));
        QCOMPARE(colouredPixels(pdf), 0);
        ReportTable table(columns());
        table.append({QStringLiteral("1"), QStringLiteral("Apple \U0001F34E 茶 cup"), Quantity::whole(1),
                      ReportCell{}});
        table.append({QStringLiteral("2"), QStringLiteral("Mug"), Quantity::whole(1), ReportCell{}});
        const QString text = written(table);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Apple +茶 +cup"))), qUtf8Printable(text));
        QVERIFY(text.contains(QStringLiteral("Mug")));
        QVERIFY2(text.contains(QStringLiteral("Total")), "the column is narrower than its word");
        QVERIFY2(!said("pdffonts", {pdf}).contains("Emoji"), "its letters would be boxes or nothing");
        QVERIFY(colouredPixels(pdf) > 10);
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
