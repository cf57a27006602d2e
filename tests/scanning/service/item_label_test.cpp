#include "scanning/service/item_label.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::scanning;

class ItemLabelTest : public QObject {
    Q_OBJECT

    static int width(const char* code) {
        const auto bars = barcodeBars(QString::fromUtf8(code));
        return bars ? bars->width() : -1;
    }

private slots:
    /// Modules of each symbol without its quiet zones (GS1 General Specifications, 5.2).
    void aRightCheckDigitChoosesTheSymbol() {
        QCOMPARE(width("9520000000011"), 95); // EAN-13
        QCOMPARE(width("614141000036"), 95);  // UPC-A
        QCOMPARE(width("96385074"), 67);      // EAN-8
        // Digits with a wrong check digit are bars of Code 128, and so are letters.
        QVERIFY(width("9520000000012") > 0 && width("9520000000012") != 95);
        QVERIFY(width("MUG-350-BLU") > width("MUG"));
        const auto bars = barcodeBars(QStringLiteral("9520000000011"));
        QCOMPARE(bars->pixel(0, 0), qRgb(0, 0, 0));
        QCOMPARE(bars->pixel(1, 0), qRgb(255, 255, 255));
        QCOMPARE(bars->pixel(2, 0), qRgb(0, 0, 0));
    }
    void whatHasNoBarsIsSaid() {
        for (const QString& code :
             {QString(), QStringLiteral("Größe 7"), QStringLiteral("a\tb"), QString(500, QLatin1Char('x'))}) {
            const auto bars = barcodeBars(code);
            QVERIFY(!bars);
            QCOMPARE(bars.error().code, QStringLiteral("scanning.no_bars"));
            QCOMPARE(int(bars.error().kind), int(ErrorKind::Invalid));
        }
    }
    void aLabelIsAPdfOrARefusal() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("label.pdf"));
        const ItemLabel label{
            QStringLiteral("A mug with a name that is far too long for a label of this size"),
            QStringLiteral("MUG-350-BLU"), QStringLiteral("9520000000011")};
        QVERIFY(writeLabelPdf(path, label));
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        // 62 × 29 mm in points.
        QVERIFY2(bytes.contains("/MediaBox [0 0 176.000000 82.000000]"),
                 bytes.mid(bytes.indexOf("/MediaBox"), 60));
        QCOMPARE(writeLabelPdf(folder.filePath(QStringLiteral("no/label.pdf")), label).error().code,
                 QStringLiteral("scanning.label_not_printed"));
        QCOMPARE(writeLabelPdf(path, {label.name, label.sku, QString()}).error().code,
                 QStringLiteral("scanning.no_bars"));
    }
};

QTEST_MAIN(ItemLabelTest)
#include "item_label_test.moc"
