#include "dataexchange/service/file_source.h"
#include "reports/service/csv_writer.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace backroom;
using namespace backroom::dataexchange;

class CsvRoundTripTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack() {
        QVERIFY(rc::check("any table survives", [](const std::vector<std::vector<int>>& picks,
                                                   int delimiterPick) {
            static const QString alphabet = QStringLiteral("\"',;\t|=+-@\r\n aé東.0");
            constexpr int columns = 3;
            reports::ReportTable table({{QStringLiteral("a"), {}, reports::ColumnType::Text},
                                        {QStringLiteral("b"), {}, reports::ColumnType::Code},
                                        {QStringLiteral("c"), {}, reports::ColumnType::Text}});
            QList<QStringList> expected;
            for (const auto& pick : picks) {
                QStringList cells{QStringLiteral("x"), QString(), QString()};
                for (size_t i = 0; i < pick.size(); ++i)
                    cells[static_cast<int>(i % columns)] +=
                        alphabet[static_cast<qsizetype>(static_cast<unsigned>(pick[i])) % alphabet.size()];
                table.append({cells[0], cells[1], cells[2]});
                expected << cells;
            }
            static const QString delimiters = QStringLiteral(",;\t|");
            const QChar delimiter =
                delimiters[static_cast<qsizetype>(static_cast<unsigned>(delimiterPick)) % 4];
            QBuffer buffer;
            buffer.open(QIODevice::ReadWrite);
            RC_ASSERT(reports::writeCsv(buffer, table, {}, {}, {delimiter}).has_value());
            buffer.seek(0);
            auto reader = CsvReader::open(sourceOf(buffer), {delimiter, 1 << 20});
            RC_ASSERT(reader.has_value());
            for (const QStringList& cells : expected) {
                const auto row = reader->next();
                RC_ASSERT(row.has_value());
                RC_ASSERT(row->has_value());
                RC_ASSERT((*row)->cells == cells);
            }
            RC_ASSERT(!reader->next()->has_value());
        }));
    }

    void absentFilesAndFoldersAreSaidSo() {
        const QTemporaryDir dir;
        QCOMPARE(openFile(dir.filePath(QStringLiteral("no.csv"))).error().code,
                 QStringLiteral("file.absent"));
        QCOMPARE(openFile(dir.path()).error().code, QStringLiteral("file.unreadable"));
    }
};

QTEST_GUILESS_MAIN(CsvRoundTripTest)
#include "csv_round_trip_test.moc"
