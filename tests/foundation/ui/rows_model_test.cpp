#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit_list.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

/// Rows that were read again: who stays, who goes, who waits.
class RowsModelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void rowsDoNotMoveWhileLookedAt() {
        List page;
        page.model.setRows(rows());
        QSignalSpy glow(&page.model, &QAbstractItemModel::dataChanged);
        QList<Row> fresh{{9, QStringLiteral("NEW"), 1, 1},
                         {2, QStringLiteral("90.750"), 0, 0},
                         {1, QStringLiteral("0017"), 37'500'000, 41250}};
        page.model.refresh(fresh);
        QCOMPARE(page.model.rowCount(), 2);
        QCOMPARE(page.model.row(0).id, 1);
        QCOMPARE(page.model.row(1).micros, 0);
        QCOMPARE(glow.size(), 1);
        QCOMPARE(page.model.waitingCount(), 1);
        page.model.showWaiting();
        QCOMPARE(page.model.row(0).id, 9);
        QCOMPARE(page.model.waitingCount(), 0);
    }
    void whatIsLetInStandsWhereItBelongs() {
        List page;
        page.model.setRows(rows()); // 1, 2, 3
        QAbstractItemModelTester tester(&page.model);
        const QList<Row> known = rows();
        page.model.refresh({known.at(0),
                            {8, QStringLiteral("MID"), 1, 1},
                            {9, QStringLiteral("MID2"), 1, 1},
                            known.at(1),
                            known.at(2),
                            {7, QStringLiteral("END"), 1, 1}});
        QCOMPARE(page.model.waitingCount(), 3);
        page.model.showWaiting();
        QList<int> ids;
        for (const Row& row : page.model.rows())
            ids += int(row.id);
        QCOMPARE(ids, (QList<int>{1, 8, 9, 2, 3, 7}));
    }
    /// Wherever rows go and come, whoever is chosen or gone to stays so, and the view is told once.
    void whatIsChosenStaysSoAmongOthers() {
        List page;
        const auto row = [](int id) { return Row{id, QString::number(id), 1, 1}; };
        QList<Row> known;
        for (int id = 1; id <= 40; ++id)
            known += row(id);
        page.model.setRows(known);
        QAbstractItemModelTester tester(&page.model);
        page.table().selectRow(20); // 21
        const QPersistentModelIndex last(page.model.index(39, 0));
        QSignalSpy gone(&page.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy come(&page.model, &QAbstractItemModel::rowsInserted);
        QList<Row> fresh;
        for (int id = 1; id <= 40; id += 2)
            fresh += {row(id), row(100 + id)};
        fresh += row(40);
        page.model.refresh(fresh);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(page.model.rowCount(), 21);
        QCOMPARE(page.model.row(page.table().currentRow()).id, 21);
        QCOMPARE(page.model.row(last.row()).id, 40);
        QCOMPARE(page.model.waitingCount(), 20);
        page.model.showWaiting();
        QCOMPARE(come.size(), 1);
        QList<int> ids, wanted;
        for (const Row& one : page.model.rows())
            ids += int(one.id);
        for (const Row& one : fresh)
            wanted += int(one.id);
        QCOMPARE(ids, wanted);
        QCOMPARE(page.table().selectedRowNumbers(), QList<int>{20});
        QCOMPARE(page.model.row(page.table().currentRow()).id, 21);
        QCOMPARE(page.model.row(last.row()).id, 40);
    }
    /// Of the rows that are meant, and of no others.
    void someAreMergedByThemselves() {
        List page;
        page.model.setRows(rows()); // 1, 2, 3
        const auto isMeant = [](const Row& row) { return row.id >= 2; };
        QList<Row> fresh = rows().mid(1);
        fresh[0].micros = 4;
        auto merge = page.model.merger().some(page.model.rows(), {fresh.at(0)}, isMeant);
        QVERIFY(merge);
        QCOMPARE(merge->changed, QList<int>{1});
        QCOMPARE(merge->gone, QList<int>{2});
        page.model.take(*merge);
        QCOMPARE(page.model.rowCount(), 2);
        QCOMPARE(page.model.row(1).micros, 4);
        // A new one has a place that only the whole list tells.
        fresh += Row{9, QStringLiteral("NEW"), 1, 1};
        QVERIFY(!page.model.merger().some(page.model.rows(), fresh, isMeant));
    }
    void aPictureIsNoNews() {
        int painted = 0;
        RowsModel<Row> model(
            {{QStringLiteral("picture"), QString(), ColumnKind::Picture}},
            [&painted](const Row&, int, int) {
                QPixmap picture(4, 4);
                picture.fill(++painted % 2 ? Qt::red : Qt::blue);
                return QVariant(picture);
            },
            [](const Row& row) { return row.id; });
        model.setRows(rows());
        QSignalSpy glow(&model, &QAbstractItemModel::dataChanged);
        model.refresh(rows());
        QCOMPARE(glow.size(), 0);
    }
    void moreRowsAreAskedForOnce() {
        List page;
        page.model.setRows(rows());
        int asked = 0;
        page.model.setMore([&asked] { ++asked; });
        QVERIFY(page.model.canFetchMore({}));
        page.model.fetchMore({});
        QVERIFY(!page.model.canFetchMore({}));
        page.model.fetchMore({});
        QCOMPARE(asked, 1);
        page.model.append({{4, QStringLiteral("Y"), 1, 1}});
        QCOMPARE(page.model.rowCount(), 4);
        QVERIFY(page.model.canFetchMore({}));
        page.model.setMore(nullptr);
        QVERIFY(!page.model.canFetchMore({}));
    }
};

QTEST_MAIN(RowsModelTest)
#include "rows_model_test.moc"
