#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

namespace backroom::test {

/// While it lives, every model of the program that any view of any window shows stands under a tester: rows
/// that come, go and change, another order, another question. What a model does wrong fails the test that is
/// running. Models of Qt's own (in a combo, a calendar, a choice of files) are left alone.
class ModelsWatched : public QObject {
public:
    ModelsWatched() { qApp->installEventFilter(this); }

    static bool isWatched(const QAbstractItemModel& model) {
        return model.findChild<QAbstractItemModelTester*>(QString(), Qt::FindDirectChildrenOnly);
    }
    static bool isOurs(const QAbstractItemModel& model) {
        // One without a meta object of its own goes by the name of what it derives from.
        const QByteArray name = model.metaObject()->className();
        return !name.startsWith('Q') || name == "QAbstractListModel" || name == "QAbstractTableModel";
    }

protected:
    /// A view that is about to be seen has its model by then; one that gets another is painted again.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show || event->type() == QEvent::Paint)
            if (auto* view = qobject_cast<QAbstractItemView*>(
                    event->type() == QEvent::Paint ? watched->parent() : watched))
                watch(view->model());
        return false;
    }

private:
    static void watch(QAbstractItemModel* model) {
        if (model && isOurs(*model) && !isWatched(*model))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         model);
    }
};

} // namespace backroom::test
