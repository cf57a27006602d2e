#include "dataexchange/domain/csv_reader.h"

#include <QStringEncoder>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;

namespace {

/// Gives `bytes` in pieces, so every boundary falls somewhere nasty.
ByteSource pieces(QByteArray bytes, qsizetype size) {
    return [bytes = std::move(bytes), size, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, size);
        at += piece.size();
        return piece;
    };
}

struct Read {
    QStringList head;
    QChar delimiter;
    QList<CsvRow> rows;
    Error error;
};

Read readAll(const QByteArray& bytes, const CsvFormat& format = {}, qsizetype piece = 7) {
    Read read;
    auto reader = CsvReader::open(pieces(bytes, piece), format);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.head = reader->head();
    read.delimiter = reader->delimiter();
    while (true) {
        auto row = reader->next();
        if (!row) {
            read.error = row.error();
            return read;
        }
        if (!*row)
            return read;
        read.rows << **row;
    }
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private slots:
    void quotesLineEndsAndNumbersOfLines() {
        const Read read =
            readAll("\xEF\xBB\xBFsku,name\r\n0017,\"a \"\"b\"\",\nc\"\n\n\r\n90.750,5\" nail\rx,y");
        QCOMPARE(read.error.code, QString());
        QCOMPARE(read.head, (QStringList{QStringLiteral("sku"), QStringLiteral("name")}));
        QCOMPARE(read.rows.size(), 3);
        QCOMPARE(read.rows[0].cells, (QStringList{QStringLiteral("0017"), QStringLiteral("a \"b\",\nc")}));
        QCOMPARE(read.rows[0].line, 2);
        QCOMPARE(read.rows[1].cells, (QStringList{QStringLiteral("90.750"), QStringLiteral("5\" nail")}));
        QCOMPARE(read.rows[1].number, 2);
        QCOMPARE(read.rows[1].line, 6);
        QCOMPARE(read.rows[2].line, 7);
    }

    void delimiterIsFoundByHowItPartsTheRows_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QChar(u',');
        QTest::newRow("semicolon with decimal commas")
            << QByteArray("a;b\n1,5;2,5\n1,7;3,5\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("a\tb\n1;1\t2\n") << QChar(u'\t');
        QTest::newRow("bar") << QByteArray("a|b|c\n1,1|2|3\n") << QChar(u'|');
        QTest::newRow("inside quotes does not count") << QByteArray("a,b\n\"1;2;3\",2\n") << QChar(u',');
        QTest::newRow("said by a spreadsheet") << QByteArray("sep=|\r\na,b|c\r\n1,2|3\r\n") << QChar(u'|');
        QTest::newRow("one column") << QByteArray("a\n1\n") << QChar(u',');
    }
    void delimiterIsFoundByHowItPartsTheRows() {
        QFETCH(const QByteArray, text);
        QFETCH(const QChar, delimiter);
        QCOMPARE(readAll(text).delimiter, delimiter);
    }

    void aGivenDelimiterWins() {
        const Read read = readAll("a,b;c\n1,2;3\n", {QLatin1Char(','), 100});
        QCOMPARE(read.head, (QStringList{QStringLiteral("a"), QStringLiteral("b;c")}));
    }

    void wrongEncodingNamesLineAndByte() {
        const Read latin1 = readAll("sku,name\n1,ok\n2,Caf\xE9\n");
        QCOMPARE(latin1.error.code, QStringLiteral("csv.encoding"));
        QCOMPARE(latin1.error.kind, ErrorKind::Invalid);
        QVERIFY2(latin1.error.where.contains(QStringLiteral("line 3")), qPrintable(latin1.error.where));
        // Byte of the line, whatever ends the lines before, and behind a byte order mark too.
        QVERIFY2(latin1.error.where.endsWith(QStringLiteral("byte 6")), qPrintable(latin1.error.where));
        const QString inTheSecond = readAll("sku,name\r\n2,Caf\xE9\r\n").error.where;
        QVERIFY2(inTheSecond.endsWith(QStringLiteral("line 2, byte 6")), qPrintable(inTheSecond));
        const QString inTheFirst = readAll("\xEF\xBB\xBFsku,Caf\xE9\n").error.where;
        QVERIFY2(inTheFirst.endsWith(QStringLiteral("line 1, byte 8")), qPrintable(inTheFirst));
        QVERIFY(latin1.error.oneLine().contains(QStringLiteral("CSV UTF-8")));
    }
    void onlyWellFormedUtf8Passes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString bad = QStringLiteral("csv.encoding");
        QTest::newRow("é") << QByteArray("\xC3\xA9") << QString();
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x93\xA6") << QString();
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << bad;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << bad;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << bad;
        QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80") << bad;
        QTest::newRow("half a letter") << QByteArray("\xE2\x82") << bad;
        QTest::newRow("lone follower") << QByteArray("\x80") << bad;
        QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QStringLiteral("csv.nul");
    }
    void onlyWellFormedUtf8Passes() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        for (const qsizetype piece : {1, 2, 3, 1000}) {
            QCOMPARE(readAll("a\n" + bytes, {}, piece).error.code, code);
            QCOMPARE(readAll("a\n" + bytes + "\nb\n", {}, piece).error.code, code);
        }
    }

    void utf16IsRead() {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encode(QStringLiteral("sku\tname\r\n0017\tCafé 東京\r\n"));
            const Read read = readAll(bytes, {}, 5);
            QCOMPARE(read.error.code, QString());
            QCOMPARE(read.rows.value(0).cells,
                     (QStringList{QStringLiteral("0017"), QStringLiteral("Café 東京")}));
        }
    }

    void anOpenQuoteNamesTheLineWhereItOpened() {
        const Read read = readAll("a,b\n1,2\n3,\"open\n4,5\n6,7\n");
        QCOMPARE(read.error.code, QStringLiteral("csv.quote"));
        QVERIFY2(read.error.where.contains(QStringLiteral("line 3")), qPrintable(read.error.where));
        QCOMPARE(read.rows.size(), 1);
    }
    void textBehindAClosingQuoteIsRefused() {
        const Read read = readAll("a,b\n1,\"x\"y\n");
        QCOMPARE(read.error.code, QStringLiteral("csv.quote"));
        QVERIFY(read.error.where.contains(QStringLiteral("line 2")));
    }
    void aCellWithoutEndIsRefusedBeforeMemoryIs() {
        const Read read = readAll("a\n\"" + QByteArray(5000, 'x'), {{}, 1000});
        QCOMPARE(read.error.code, QStringLiteral("csv.cell_too_long"));
        QVERIFY(read.error.where.contains(QStringLiteral("line 2")));
    }
    void emptyFilesAreRefused() {
        QCOMPARE(readAll("").error.code, QStringLiteral("csv.empty"));
        QCOMPARE(readAll("\xEF\xBB\xBF").error.code, QStringLiteral("csv.empty"));
        QCOMPARE(readAll("\n\n").error.code, QStringLiteral("csv.empty"));
        QVERIFY(readAll("a,b\n").rows.isEmpty());
    }
    void raggedRowsAreGivenAsTheyAre() {
        const Read read = readAll("a,b\n1\n1,2,3\n");
        QCOMPARE(read.rows[0].cells.size(), 1);
        QCOMPARE(read.rows[1].cells.size(), 3);
    }
    void rule49_theGuardOfAFormulaIsTakenOff() {
        QCOMPARE(readAll("a\n'=1+1\n''=x\n'tis\n").rows[0].cells[0], QStringLiteral("=1+1"));
        QCOMPARE(readAll("a\n'=1+1\n''=x\n'tis\n").rows[1].cells[0], QStringLiteral("'=x"));
        QCOMPARE(readAll("a\n'=1+1\n''=x\n'tis\n").rows[2].cells[0], QStringLiteral("'tis"));
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
