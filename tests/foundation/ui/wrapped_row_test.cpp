#include "foundation/ui/kit/wrapped_row.h"

#include <QTest>
#include <QWidget>

using namespace backroom;

/// What goes on in the next line is whole, in its order, and nothing lies over anything.
class WrappedRowTest : public QObject {
    Q_OBJECT

    static constexpr int wide = 100, high = 20, gap = 8;
    static QList<QWidget*> fill(QWidget& page, WrappedRow& row, int count) {
        QList<QWidget*> parts;
        row.setSpacing(gap);
        row.setContentsMargins(gap, gap, gap, gap);
        for (int i = 0; i < count; ++i) {
            auto* part = new QWidget(&page);
            part->setFixedSize(wide, high);
            row.addWidget(part);
            parts.append(part);
        }
        return parts;
    }

private slots:
    void goesOnInTheNextLine() {
        QWidget page;
        auto* row = new WrappedRow(&page);
        const QList<QWidget*> parts = fill(page, *row, 5);
        QCOMPARE(row->sizeHint(), QSize(5 * wide + 4 * gap + 2 * gap, high + 2 * gap));
        QCOMPARE(row->minimumSize(), QSize(wide + 2 * gap, high + 2 * gap));
        const int twoWide = 2 * wide + gap + 2 * gap;
        QCOMPARE(row->heightForWidth(twoWide), 3 * high + 2 * gap + 2 * gap);
        QCOMPARE(row->heightForWidth(twoWide - 1), 5 * high + 4 * gap + 2 * gap);
        QCOMPARE(row->heightForWidth(10 * wide), high + 2 * gap);
        page.resize(twoWide, 200);
        row->setGeometry(page.rect());
        QCOMPARE(parts[1]->geometry(), QRect(gap + wide + gap, gap, wide, high));
        QCOMPARE(parts[2]->geometry(), QRect(gap, gap + high + gap, wide, high));
        QCOMPARE(parts[4]->geometry(), QRect(gap, gap + 2 * (high + gap), wide, high));
    }
    void whatIsHiddenTakesNoRoom() {
        QWidget page;
        auto* row = new WrappedRow(&page);
        const QList<QWidget*> parts = fill(page, *row, 3);
        parts[1]->hide();
        QCOMPARE(row->sizeHint().width(), 2 * wide + gap + 2 * gap);
        page.resize(400, 100);
        row->setGeometry(page.rect());
        QCOMPARE(parts[2]->x(), gap + wide + gap);
    }
    void fromTheRightItBeginsThere() {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        auto* row = new WrappedRow(&page);
        const QList<QWidget*> parts = fill(page, *row, 2);
        page.resize(400, 100);
        row->setGeometry(page.rect());
        QCOMPARE(parts[0]->geometry().right(), 400 - gap - 1);
        QCOMPARE(parts[1]->geometry().right(), 400 - gap - wide - gap - 1);
    }
    void givesBackWhatItHolds() {
        QWidget page;
        auto* row = new WrappedRow(&page);
        fill(page, *row, 2);
        QLayoutItem* taken = row->takeAt(0);
        QVERIFY(taken && row->count() == 1 && !row->takeAt(1) && !row->takeAt(-1));
        delete taken;
    }
};

QTEST_MAIN(WrappedRowTest)
#include "wrapped_row_test.moc"
