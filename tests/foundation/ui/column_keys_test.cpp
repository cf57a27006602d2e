#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace backroom;
using namespace Qt::StringLiterals;

/// What a mouse does at the heads of a list is done by keys in the choice of its columns, and is kept.
class ColumnKeysTest : public QObject {
    Q_OBJECT

    static Columns columns() {
        return {{u"sku"_s, u"SKU"_s, ColumnKind::Code},
                {u"onHand"_s, u"On hand"_s, ColumnKind::Number},
                {u"value"_s, u"Value"_s, ColumnKind::Number}};
    }
    RowsModel<QString> m_model{columns(),
                               [](const QString& row, int, int role) {
                                   return role == TableRole::Value ? QVariant(row) : QVariant();
                               },
                               [](const QString& row) { return row; }};

private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void madeWiderAndMoved() {
        const QList<int> swapped{1, 0, 2};
        int width = 0;
        {
            TableView table(u"columnKeys"_s);
            table.setTable(&m_model);
            table.show();
            width = table.columnWidth(1);
            table.openColumnChoice();
            auto* menu = table.findChild<QMenu*>(u"columnChoice"_s);
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down); // On hand
            QTest::keyClick(menu, Qt::Key_Right);
            QTest::keyClick(menu, Qt::Key_Right);
            QTest::keyClick(menu, Qt::Key_Left);
            QCOMPARE(table.columnWidth(1), width + space::x4);
            QTest::keyClick(menu, Qt::Key_Left, Qt::ControlModifier);
            QCOMPARE(table.shownLogical(), swapped);
            QTest::keyClick(menu, Qt::Key_Left, Qt::ControlModifier); // there is nothing before it
            QCOMPARE(table.shownLogical(), swapped);
            QTest::keyClick(menu, Qt::Key_Right, Qt::ControlModifier);
            QCOMPARE(table.shownLogical(), QList<int>({0, 1, 2}));
            QTest::keyClick(menu, Qt::Key_Left, Qt::ControlModifier);
            QTest::keyClick(menu, Qt::Key_Escape);
        }
        TableView again(u"columnKeys"_s);
        again.setTable(&m_model);
        QCOMPARE(again.columnWidth(1), width + space::x4);
        QCOMPARE(again.shownLogical(), swapped);
    }

    /// A list beside an open pane: no empty strip at its end, and nothing of it is remembered.
    void whatIsLeftGoesToTheFirstName() {
        Columns names = columns();
        names.insert(1, {.id = u"name"_s, .title = u"Name"_s, .width = 200, .stretch = true, .yields = true});
        const auto value = [](const QString& row, int, int) { return QVariant(row); };
        RowsModel<QString> model(names, value, [](const QString& row) { return row; });
        const auto taken = [](const TableView& table) {
            int width = 0;
            for (const int column : table.shownLogical())
                width += table.columnWidth(column);
            return width;
        };
        int own = 0;
        {
            TableView table(u"columnRoom"_s);
            table.setTable(&model);
            table.resize(800, 200);
            table.show();
            own = table.columnWidth(0);
            QCOMPARE(taken(table), table.viewport()->width());
            const int figures = table.columnWidth(2) + table.columnWidth(3);
            table.resize(own + figures + 60, 200);
            QVERIFY(table.isColumnHidden(1));
            QCOMPARE(taken(table), table.viewport()->width());
            QCOMPARE(table.columnWidth(0), own + 60);
            table.horizontalHeader()->resizeSection(2, table.columnWidth(2) - space::x4); // the person's hand
            QCOMPARE(taken(table), table.viewport()->width());
            table.resize(800, 200);
            QVERIFY(!table.isColumnHidden(1));
            QCOMPARE(table.columnWidth(0), own);
            table.resize(own + figures + 60, 200);
        }
        TableView again(u"columnRoom"_s);
        again.setTable(&model);
        again.resize(800, 200);
        again.show();
        QCOMPARE(again.columnWidth(0), own);
        QVERIFY(!again.isColumnHidden(1));
    }

    /// Beside a pane that slides over a narrow list: a row that does not say what it is about says nothing.
    void whatNamesARowGoesLast() {
        const Columns ledger{
            {.id = u"when"_s, .title = u"When"_s, .kind = ColumnKind::DateTime},
            {.id = u"document"_s, .title = u"Document"_s, .kind = ColumnKind::Code},
            {.id = u"name"_s, .title = u"Name"_s, .stretch = true, .yields = true, .names = true},
            {.id = u"pieces"_s, .title = u"Pieces"_s, .kind = ColumnKind::Number},
            {.id = u"person"_s, .title = u"Person"_s}};
        const auto value = [](const QString& row, int, int) { return QVariant(row); };
        RowsModel<QString> model(ledger, value, [](const QString& row) { return row; });
        TableView table(u"namedRows"_s);
        table.setTable(&model);
        table.setProperty("isSqueezed", true);
        table.show();
        for (const int width : {700, 500, 400, 300}) {
            table.resize(width, 200);
            QVERIFY2(!table.isColumnHidden(2) && table.columnWidth(2) >= size::nameMin,
                     qPrintable(QString::number(width)));
            QVERIFY(!table.isColumnHidden(3)); // half a row is none
        }
        QVERIFY(table.isColumnHidden(4) && table.isColumnHidden(1) && table.isColumnHidden(0));
    }
};

QTEST_MAIN(ColumnKeysTest)
#include "column_keys_test.moc"
