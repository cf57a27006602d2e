#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_view.h"
#include "stock/domain/pasted_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace backroom;
using namespace Qt::StringLiterals;

/// What is copied from a list and pasted at a station is what stood there, and no formula on the way.
class CopiedCellsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void hardCodesComeBack_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain") << u"MUG-1"_s << u"MUG-1"_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49"_s << u"'+49"_s;
        QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
        QTest::newRow("at") << u"@mug"_s << u"'@mug"_s;
        QTest::newRow("guarded") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("inches") << u"\"5 nail"_s << u"\"\"\"5 nail\""_s;
        QTest::newRow("tab") << u"a\tb"_s << u"\"a\tb\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    }
    void hardCodesComeBack() {
        QFETCH(const QString, code);
        QFETCH(const QString, copied);
        const Columns columns{{u"sku"_s, u"SKU"_s, ColumnKind::Code},
                              {u"why"_s, u"Reason"_s, ColumnKind::Text}};
        RowsModel<QString> model(
            columns,
            [](const QString& row, int, int role) {
                return role == TableRole::Value ? QVariant(row) : QVariant();
            },
            [](const QString& row) { return row; });
        model.setRows({code});
        TableView view(u"copied"_s);
        view.setTable(&model);
        view.selectAll();
        view.copySelection();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, u"SKU\tReason\n"_s + copied + u'\t' + copied + u'\n');
        const auto pasted = stock::readPastedTable(text, scanning::ScanTask::Adjust);
        QVERIFY(pasted);
        QCOMPARE(pasted->rows.size(), 1);
        QCOMPARE(pasted->rows.first().item, code);
        QCOMPARE(pasted->rows.first().reason, code);
    }
};

QTEST_MAIN(CopiedCellsTest)
#include "copied_cells_test.moc"
