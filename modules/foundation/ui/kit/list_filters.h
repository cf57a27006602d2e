#pragma once

#include "foundation/domain/list_view.h"

#include <QObject>

#include <functional>

class QLineEdit;

namespace backroom {

class FilterEditor;
class ListPage;

/// What narrows a list page down and puts it in order: chips joined by AND, conditions in a chip joined by
/// OR, and views kept under a name as tabs, each person's own. It asks nothing itself: it says changed() and
/// the page asks again.
class ListFilters : public QObject {
    Q_OBJECT
public:
    struct Setup {
        QString viewId; ///< under which views are kept
        QList<FilterColumn> columns;
        QList<ListView> usual; ///< the first tabs, which cannot be changed; the first of all is shown
        std::function<QDate()> today;
        QTimeZone zone;
        /// What is chosen beside the chips (search, own) is put into a view, and taken from one.
        std::function<void(ListView& view)> addOwn = [](ListView&) {};
        std::function<void(const ListView& view)> takeOwn = [](const ListView&) {};
    };
    ListFilters(ListPage& page, Setup setup);

    /// What all chips say together. Errors: toListFilter's.
    [[nodiscard]] Result<ListFilter> filter() const;
    /// The column and direction to sort by; none = the list's own order.
    [[nodiscard]] std::optional<ListSort> sort() const { return m_sort; }
    [[nodiscard]] bool isEmpty() const { return m_filter.isEmpty(); }
    /// What each chip says.
    [[nodiscard]] QStringList words() const;
    /// The shape of the shown view.
    [[nodiscard]] const QString& shape() const { return m_shape; }
    /// Shows the usual view of this id, narrowed down by what a link asks for.
    void show(const QString& id, const QList<FilterChoice>& filter);
    /// What may be filtered from now on; for shapeChanged().
    void setColumns(const QList<FilterColumn>& columns) { m_setup.columns = columns; }
    /// Whether a chip speaks of this column.
    [[nodiscard]] bool speaksOf(const QString& column) const;
    /// One more chip, unless the same one stands there.
    void add(const FilterTerm& term);
    /// All that is shown now, under the id of its tab.
    [[nodiscard]] ListView shownView() const;
    /// Shows it again as it was.
    void showAgain(const ListView& view);
    /// No chip is left; says nothing.
    void clear();

signals:
    /// Another view is about to be shown, whose rows are put together otherwise: set its table now.
    void shapeChanged();
    void changed();

private:
    void showTabs();
    void showChips();
    void openEditor();
    void editChip(const QString& id);
    void openViewMenu();
    void keepView();
    void renameView();
    void forgetView();
    void askName(const QString& verb, const QString& name, const std::function<void(const QString&)>& take);
    void applyView(const QString& id);
    void takeRows(const ListView& view);
    void showChosen();
    [[nodiscard]] QList<ListView> kept() const;
    void keep(const QList<ListView>& views) const;
    [[nodiscard]] bool isKept(const QString& id) const;
    [[nodiscard]] QString columnIdOf(const QString& listColumn) const;

    ListPage& m_page;
    Setup m_setup;
    QList<FilterChoice> m_filter;
    std::optional<ListSort> m_sort;
    QString m_shape;
    std::optional<ListView> m_before; ///< what was chosen when a kept view was gone to
};

} // namespace backroom
