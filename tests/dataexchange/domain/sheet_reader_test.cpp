#include "dataexchange/domain/sheet_reader.h"

#include <QBuffer>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace Qt::StringLiterals;

/// Sheets as spreadsheet programs store them, as CSV.
class SheetReaderTest : public QObject {
    Q_OBJECT

    static QByteArray csv(const QByteArray& rows, const QStringList& texts = {},
                          const WorkbookValues& values = WorkbookValues()) {
        QBuffer xml;
        xml.setData("<?xml version=\"1.0\"?><worksheet xmlns=\"urn:main\"><sheetData>" + rows +
                    "</sheetData></worksheet>");
        xml.open(QIODevice::ReadOnly);
        SheetReader reader(xml, texts, values);
        QByteArray all;
        while (true) {
            const auto next = reader.next();
            if (!next)
                return next.error().code.toUtf8();
            if (next->isEmpty())
                return all;
            all += *next;
        }
    }
    static WorkbookValues styled(const QByteArray& formats, const QByteArray& cells,
                                 DayZero zero = DayZero::Year1900) {
        QBuffer xml;
        xml.setData("<styleSheet><numFmts>" + formats +
                    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + "<cellXfs>" + cells +
                    "</cellXfs></styleSheet>");
        xml.open(QIODevice::ReadOnly);
        WorkbookValues values(zero);
        values.readStyles(xml);
        return values;
    }

private slots:
    void rowsAreLines() {
        // A row that is left out, a cell that is left out, an empty one, and nothing behind the last.
        QCOMPARE(csv("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>sku</t></is></c><c r=\"C2\" "
                     "t=\"str\"><v>name</v></c>"
                     "<c r=\"D2\" s=\"3\"/></row>"
                     "<row r=\"4\"><c r=\"A4\"><v>7</v></c></row><row/>"
                     "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c></row>"),
                 "\nsku,,name\n\n7,,\n\ntrue,false,#N/A\n"_ba);
        QCOMPARE(csv({}), ""_ba);
        // A program that works nothing out leaves formulas without what they come to.
        QCOMPARE(csv("<row><c><f>2*3</f></c><c><f>1+1</f><v>2</v></c><c/></row>"), "'=2*3,2\n"_ba);
    }
    void textsKeepWhatTheyAre() {
        QBuffer xml;
        xml.setData(
            "<sst><si><t>a, b</t></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t xml:space=\"preserve\">ld "
            "</t></r>"
            "<rPh sb=\"0\" "
            "eb=\"1\"><t>spoken</t></rPh></si><si><t>=1+1</t></si><si><t>two_x000A_lines_x005F_</t></si>"
            "<si><t/></si></sst>");
        xml.open(QIODevice::ReadOnly);
        const auto texts = readSharedTexts(xml);
        QVERIFY(texts);
        QCOMPARE(*texts, (QStringList{u"a, b"_s, u"bold "_s, u"=1+1"_s, u"two\nlines_"_s, {}}));
        QCOMPARE(csv("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                     "<c t=\"s\"><v>99</v></c><c><f>SUM(A1)</f><v>3</v></c></row>",
                     *texts),
                 "\"a, b\",'=1+1,\"two\nlines_\",,3\n"_ba);
    }
    void numbersAreWhatOneSees_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("seen");
        QTest::newRow("whole") << "General"_ba << u"9520000000011"_s << u"9520000000011"_s;
        QTest::newRow("third digits") << "General"_ba << u"1.234"_s << u"1.234"_s;
        QTest::newRow("binary") << "General"_ba << u"0.10000000000000001"_s << u"0.1"_s;
        QTest::newRow("exponent") << "General"_ba << u"1.2E-2"_s << u"0.012"_s;
        QTest::newRow("lost digits") << "General"_ba << u"1.2345678901234567E+17"_s
                                     << u"1.23456789012346e+17"_s;
        QTest::newRow("money") << "#,##0.00\\ &quot;Days&quot;"_ba << u"-7.9"_s << u"-7.9"_s;
        QTest::newRow("red") << "[Red]0.0;[Black]-0.0"_ba << u"2"_s << u"2"_s;
        QTest::newRow("leading zeros") << "0000000000000"_ba << u"17"_s << u"0000000000017"_s;
        QTest::newRow("day") << "dd/mm/yyyy"_ba << u"46082"_s << u"2026-03-01"_s;
        QTest::newRow("month named") << "[$-407]d\\. mmmm yyyy"_ba << u"46082"_s << u"2026-03-01"_s;
        QTest::newRow("moment") << "yyyy-mm-dd hh:mm"_ba << u"46082.4375"_s << u"2026-03-01 10:30"_s;
        QTest::newRow("seconds") << "yyyy-mm-dd hh:mm:ss"_ba << u"46082.43758101852"_s
                                 << u"2026-03-01 10:30:07"_s;
        QTest::newRow("time") << "[h]:mm"_ba << u"0.4375"_s << u"10:30"_s;
        QTest::newRow("first days") << "yyyy"_ba << u"1"_s << u"1900-01-01"_s;
        QTest::newRow("after the day that was not") << "yyyy"_ba << u"61"_s << u"1900-03-01"_s;
        QTest::newRow("no day") << "yyyy"_ba << u"-3"_s << u"-3"_s;
        QTest::newRow("too far") << "yyyy"_ba << u"99999999"_s << u"99999999"_s;
        QTest::newRow("no number") << "yyyy"_ba << u"soon"_s << u"soon"_s;
    }
    void numbersAreWhatOneSees() {
        QFETCH(const QByteArray, format);
        QFETCH(const QString, number);
        QFETCH(const QString, seen);
        const WorkbookValues values = styled("<numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/>",
                                             "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>");
        QCOMPARE(values.text(number, 1), seen);
    }
    void builtInDaysAndTheOtherZero() {
        const QByteArray cells("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>");
        QCOMPARE(styled({}, cells).text(u"46082"_s, 0), u"46082"_s);
        QCOMPARE(styled({}, cells).text(u"46082"_s, 1), u"2026-03-01"_s);
        QCOMPARE(styled({}, cells, DayZero::Year1904).text(u"44620.25"_s, 2), u"2026-03-01 06:00"_s);
        QCOMPARE(styled({}, cells).text(u"46082"_s, 7), u"46082"_s); // a style that is not there
    }
    void whatIsBrokenSaysSo() {
        QCOMPARE(csv("<row><c><v>1</v></row>"), "workbook.damaged"_ba);
        QBuffer xml;
        xml.setData("<sst><si><t>a");
        xml.open(QIODevice::ReadOnly);
        QCOMPARE(readSharedTexts(xml).error().code, u"workbook.damaged"_s);
        QCOMPARE(workbookColumn(u"XFD1"), workbookColumns - 1);
        QCOMPARE(workbookColumn(u"XFE1"), -1);
        QCOMPARE(workbookColumn(u"ZZZZZZZZZZZ1"), -1);
        QCOMPARE(workbookColumn(u"7"), -1);
    }
};

QTEST_GUILESS_MAIN(SheetReaderTest)
#include "sheet_reader_test.moc"
