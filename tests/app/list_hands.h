#pragma once

#include "by_keys.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>

namespace backroom::test {

/// What a person does with any list, by keys.

inline ListPage& listPage(OpenWindow& open) {
    return *qobject_cast<ListPage*>(open.window().workspace()->currentPage());
}
inline RowsModelBase& listModel(OpenWindow& open) {
    return *listPage(open).table().table();
}
inline QString listCell(OpenWindow& open, const char* column, int row) {
    const RowsModelBase& rows = listModel(open);
    return rows.index(row, rows.columnOf(QString::fromLatin1(column))).data().toString();
}
/// The whole column, from the top.
inline QStringList listColumn(OpenWindow& open, const char* column) {
    QStringList texts;
    for (int row = 0; row < listModel(open).rowCount(); ++row)
        texts += listCell(open, column, row);
    return texts;
}
inline QString sum(OpenWindow& open) {
    return open.find<Label>("selectionSum")->text();
}
inline void choose(OpenWindow& open, const char* combo, const QString& words) {
    auto* box = open.find<QComboBox>(combo);
    if (!box)
        qFatal("no %s", combo);
    QVERIFY2(box->findText(words) >= 0, qUtf8Printable(words));
    chooseIn(open, combo, words);
}
inline void toTable(OpenWindow& open) {
    tabTo(open, listPage(open).table().objectName().toUtf8());
}
/// A row of a list, come to by the arrows, and chosen.
inline void toRow(OpenWindow& open, const QByteArray& view, int row) {
    constexpr int most = 400;
    tabTo(open, view);
    const auto* rows = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    QVERIFY2(rows, view.constData());
    const auto at = [rows] { return rows->currentIndex().row(); };
    for (int i = 0; i < most && at() != row; ++i)
        open.press(at() < row ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(at(), row);
    // Where one begins nothing is chosen yet.
    if (!rows->selectionModel()->isSelected(rows->currentIndex()))
        open.press(Qt::Key_Space);
}
/// Of the list in front, once it is read.
inline void toRow(OpenWindow& open, int row) {
    QTRY_VERIFY(listPage(open).table().isVisible() && listModel(open).rowCount() > row);
    toRow(open, listPage(open).table().objectName().toUtf8(), row);
}
inline void toRowWith(OpenWindow& open, const char* column, const QString& text) {
    const auto row = [&] {
        for (int i = 0; i < listModel(open).rowCount(); ++i)
            if (listCell(open, column, i).trimmed() == text) // what lies inside another is moved in
                return i;
        return -1;
    };
    QTRY_VERIFY2(row() >= 0, qUtf8Printable(text));
    toRow(open, row());
}
/// Beside it, all there is of it.
inline void openRow(OpenWindow& open, int row = 0) {
    toRow(open, row);
    open.press(Qt::Key_Return);
    QTRY_VERIFY(listPage(open).isDetailOpen());
}
inline void chooseAll(OpenWindow& open) {
    toTable(open);
    open.press(Qt::Key_A, Qt::ControlModifier);
}
/// In the editor that is open; `value` is typed or, where there are words to choose from, one of them.
inline void filter(OpenWindow& open, const QString& column, const QString& comparison, const QString& value) {
    choose(open, "filterColumn", column);
    choose(open, "filterOperator", comparison);
    if (open.find<QLineEdit>("filterValue0"))
        write(open, "filterValue0", value);
    else if (open.find<QComboBox>("filterChoice"))
        choose(open, "filterChoice", value);
    open.press(Qt::Key_Return);
}
/// One more chip.
inline void addFilter(OpenWindow& open, const QString& column, const QString& comparison,
                      const QString& value) {
    push(open, "addFilter");
    filter(open, column, comparison, value);
}
/// A menu that is open, down to the line of this name or with these words.
inline void goDownTo(OpenWindow& open, const char* menuName, QAnyStringView nameOrWords) {
    const QString wanted = nameOrWords.toString();
    QMenu* shown = nullptr;
    QTRY_VERIFY((shown = open.find<QMenu>(menuName)));
    const auto isMeant = [&wanted](const QAction* action) {
        return action && (action->objectName() == wanted || action->text().contains(wanted));
    };
    for (int i = 0; i < shown->actions().size() && !isMeant(shown->activeAction()); ++i)
        QTest::keyClick(shown, Qt::Key_Down);
    QVERIFY2(isMeant(shown->activeAction()), qUtf8Printable(wanted));
}
inline void pick(OpenWindow& open, const char* menuName, QAnyStringView nameOrWords) {
    goDownTo(open, menuName, nameOrWords);
    if (auto* shown = open.find<QMenu>(menuName))
        QTest::keyClick(shown, Qt::Key_Return);
}
/// What is seen stands as a tab from now on.
inline void keepView(OpenWindow& open, const QString& name) {
    const int before = open.find<QTabBar>("savedViews") ? open.find<QTabBar>("savedViews")->count() : 0;
    push(open, "viewMenuButton");
    pick(open, "viewMenu", "keepView");
    QTRY_VERIFY(open.find<QLineEdit>("viewName"));
    write(open, "viewName", name);
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.find<QTabBar>("savedViews")->count(), before + 1);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    open.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &open.window());
}
inline void showTab(OpenWindow& open, int index) {
    auto* tabs = open.find<QTabBar>("savedViews");
    if (!tabs)
        qFatal("no tabs");
    while (tabs->currentIndex() != index) {
        tabTo(open, "savedViews"); // a view may take the focus with it
        open.press(tabs->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
    }
}
inline void showView(OpenWindow& open, const QString& id) {
    QTRY_VERIFY(open.find<QTabBar>("savedViews"));
    const auto* tabs = open.find<QTabBar>("savedViews");
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabData(i) == id)
            return showTab(open, i);
    qFatal("no view %s", qUtf8Printable(id));
}
/// The rows are put in the order of this column; once more turns it round.
inline void clickHead(OpenWindow& open, const char* column) {
    TableView& table = listPage(open).table();
    const int at = listModel(open).columnOf(QString::fromLatin1(column));
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                      {table.columnViewportPosition(at) + 20, 5});
}

} // namespace backroom::test
