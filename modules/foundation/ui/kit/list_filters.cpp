#include "foundation/ui/kit/list_filters.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/filter_editor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit/view_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QUuid>

#include <algorithm>

namespace backroom {

namespace {

const QString chipPrefix = QStringLiteral("filter.");

} // namespace

ListFilters::ListFilters(ListPage& page, Setup setup)
    : QObject(&page), m_page(page), m_setup(std::move(setup)) {
    FilterBar& bar = page.filterBar();
    bar.showAdd();
    bar.showViewMenu();
    connect(&bar, &FilterBar::addRequested, this, &ListFilters::openEditor);
    connect(&bar, &FilterBar::viewMenuRequested, this, &ListFilters::openViewMenu);
    connect(&bar, &FilterBar::viewChanged, this, &ListFilters::applyView);
    connect(&bar, &FilterBar::chipEdited, this, &ListFilters::editChip);
    connect(&bar, &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (!id.startsWith(chipPrefix))
            return; // the page's own
        m_filter.removeAt(id.mid(chipPrefix.size()).toInt());
        showChips();
        emit changed();
    });
    connect(&page.table(), &TableView::sortRequested, this,
            [this](const QString& column, Qt::SortOrder order) {
                const RowsModelBase& table = *m_page.table().table();
                m_sort = ListSort{table.columns().at(table.columnOf(column)).listColumn, order};
                emit changed();
            });
    const auto command = [&page](const QString& words, auto what) {
        page.onCommand(words, what)->setProperty(onlyInFront, true);
    };
    command(tr("Keep this view …"), [this] { keepView(); });
    command(tr("Columns …"), [this] { m_page.table().openColumnChoice(); });
    m_shape = m_setup.usual.isEmpty() ? QString() : m_setup.usual.first().shape;
    showTabs();
    if (const auto chosen = page.table().chosenSort()) {
        const RowsModelBase& table = *page.table().table();
        m_sort = ListSort{table.columns().at(table.columnOf(chosen->first)).listColumn, chosen->second};
    }
}

Result<ListFilter> ListFilters::filter() const {
    return toListFilter(m_filter, m_setup.columns, m_setup.today(), m_setup.zone);
}

void ListFilters::add(const FilterTerm& term) {
    if (m_filter.contains(FilterChoice{term}))
        return;
    m_filter.append(FilterChoice{term});
    showChips();
}

bool ListFilters::speaksOf(const QString& column) const {
    return std::any_of(m_filter.begin(), m_filter.end(), [&](const FilterChoice& choice) {
        return std::any_of(choice.begin(), choice.end(),
                           [&](const FilterTerm& term) { return term.column == column; });
    });
}

void ListFilters::clear() {
    m_filter.clear();
    showChips();
}

QList<ListView> ListFilters::kept() const {
    const QByteArray json =
        ViewState::current().value(QStringLiteral("views/") + m_setup.viewId).toByteArray();
    QList<ListView> views;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto& view : array)
        views.append(ListView::fromJson(view.toObject()));
    return views;
}

void ListFilters::keep(const QList<ListView>& views) const {
    QJsonArray array;
    for (const ListView& view : views)
        array.append(view.toJson());
    ViewState::current().setValue(QStringLiteral("views/") + m_setup.viewId,
                                  QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool ListFilters::isKept(const QString& id) const {
    const QList<ListView> views = kept();
    return std::any_of(views.begin(), views.end(), [&id](const ListView& view) { return view.id == id; });
}

void ListFilters::showTabs() {
    QList<QPair<QString, QString>> tabs;
    const QList<ListView> views = m_setup.usual + kept();
    for (const ListView& view : views)
        tabs.append({view.id, view.name});
    const QString current = m_page.filterBar().currentView();
    // A single view needs no tab.
    m_page.filterBar().setViews(tabs.size() > 1 ? tabs : QList<QPair<QString, QString>>());
    if (!current.isEmpty()) {
        const QSignalBlocker quiet(&m_page.filterBar());
        m_page.filterBar().setCurrentView(current);
    }
}

void ListFilters::showChips() {
    FilterBar& bar = m_page.filterBar();
    for (int i = 0; bar.chipOf(chipPrefix + QString::number(i)); ++i)
        if (i >= m_filter.size())
            bar.removeChip(chipPrefix + QString::number(i));
    const QStringList chips = words();
    for (int i = 0; i < chips.size(); ++i)
        bar.setChip(chipPrefix + QString::number(i), chips.at(i), ChipKind::Editable);
}

QStringList ListFilters::words() const {
    QStringList chips;
    for (const FilterChoice& choice : m_filter) {
        QStringList terms;
        for (const FilterTerm& term : choice)
            terms << termWords(term, m_setup.columns);
        chips << terms.join(tr(" or ", "between two conditions"));
    }
    return chips;
}

void ListFilters::openEditor() {
    auto* editor = new FilterEditor(m_setup.columns, &m_page);
    connect(editor, &FilterEditor::taken, this, [this](const FilterTerm& term) {
        add(term);
        emit changed();
    });
    editor->openUnder(*m_page.filterBar().addButton());
}

void ListFilters::editChip(const QString& id) {
    const int at = id.mid(chipPrefix.size()).toInt();
    if (!id.startsWith(chipPrefix) || at >= m_filter.size())
        return;
    auto* editor = new FilterEditor(m_setup.columns, &m_page);
    editor->setChoice(m_filter.at(at));
    connect(editor, &FilterEditor::choiceTaken, this, [this, at](const FilterChoice& choice) {
        if (choice.isEmpty())
            m_filter.removeAt(at);
        else
            m_filter[at] = choice;
        showChips();
        emit changed();
    });
    editor->openUnder(*m_page.filterBar().chipOf(id));
}

QString ListFilters::columnIdOf(const QString& listColumn) const {
    for (const Column& column : m_page.table().table()->columns())
        if (column.listColumn == listColumn)
            return column.id;
    return {};
}

ListView ListFilters::shownView() const {
    ListView view;
    view.id = m_page.filterBar().currentView();
    view.filter = m_filter;
    view.sort = m_sort;
    view.columns = m_page.table().shownColumns();
    view.shape = m_shape;
    m_setup.addOwn(view);
    return view;
}

void ListFilters::showAgain(const ListView& view) {
    m_before.reset();
    {
        const QSignalBlocker quiet(&m_page.filterBar());
        m_page.filterBar().setCurrentView(view.id);
    }
    takeRows(view);
    m_setup.takeOwn(view);
    showChosen();
}

void ListFilters::applyView(const QString& id) {
    const QList<ListView> views = m_setup.usual + kept();
    const auto known =
        std::find_if(views.begin(), views.end(), [&id](const ListView& view) { return view.id == id; });
    if (known == views.end())
        return;
    // A kept view says what is looked for, where and when; the usual ones leave that as it is, and the first
    // of them after a kept one finds it as it was before.
    std::optional<ListView> own;
    if (isKept(id)) {
        if (!m_before)
            m_before = shownView();
        own = *known;
    } else {
        own = std::exchange(m_before, std::nullopt);
    }
    takeRows(*known);
    if (own)
        m_setup.takeOwn(*own);
    m_page.table().showColumns(known->columns);
    showChosen();
    m_page.table().keepSort();
}

void ListFilters::takeRows(const ListView& view) {
    m_filter = view.filter;
    m_sort = view.sort;
    if (m_shape == view.shape)
        return;
    m_shape = view.shape;
    emit shapeChanged();
}

void ListFilters::showChosen() {
    m_page.table().markSort(m_sort ? columnIdOf(m_sort->column) : QString(),
                            m_sort ? m_sort->order : Qt::AscendingOrder);
    showChips();
    emit changed();
}

void ListFilters::show(const QString& id, const QList<FilterChoice>& filter) {
    const auto usual = std::find_if(m_setup.usual.begin(), m_setup.usual.end(),
                                    [&id](const ListView& view) { return view.id == id; });
    if (usual == m_setup.usual.end())
        return;
    {
        const QSignalBlocker quiet(&m_page.filterBar());
        m_page.filterBar().setCurrentView(id);
    }
    m_before.reset();
    ListView narrowed = *usual;
    narrowed.filter += filter;
    takeRows(narrowed); // the columns stay as the person has them
    showChosen();
}

void ListFilters::openViewMenu() {
    auto* menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Keep this view …"), this, &ListFilters::keepView)
        ->setObjectName(QStringLiteral("keepView"));
    if (const QString current = m_page.filterBar().currentView(); isKept(current)) {
        menu->addAction(tr("Keep it as it is shown now"), this, [this, current] {
            QList<ListView> views = kept();
            for (ListView& view : views) {
                if (view.id != current)
                    continue;
                const QString name = view.name;
                view = shownView();
                view.name = name;
            }
            keep(views);
        });
        menu->addAction(tr("Rename …"), this, &ListFilters::renameView)
            ->setObjectName(QStringLiteral("renameView"));
        menu->addAction(tr("Remove this view"), this, &ListFilters::forgetView)
            ->setObjectName(QStringLiteral("forgetView"));
    }
    menu->addSeparator();
    menu->addAction(tr("Columns …"), this, [this] { m_page.table().openColumnChoice(); })
        ->setObjectName(QStringLiteral("chooseColumns"));
    if (!m_page.viewActions().isEmpty())
        menu->addSeparator();
    menu->addActions(m_page.viewActions());
    const QWidget* button = m_page.filterBar().viewButton();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void ListFilters::askName(const QString& verb, const QString& name,
                          const std::function<void(const QString&)>& take) {
    auto* sheet = new Sheet(verb, m_page.window());
    auto* edit = new QLineEdit(name);
    edit->setObjectName(QStringLiteral("viewName"));
    edit->setAccessibleName(tr("Name"));
    edit->setMaxLength(40);
    sheet->setBody(new FormField(tr("Name"), edit));
    sheet->keepDraft(QStringLiteral("%1/view-name/%2").arg(m_page.pageId(), name));
    sheet->setPrimary(tr("Keep it"))->setObjectName(QStringLiteral("viewNameTake"));
    connect(sheet, &Sheet::primaryTriggered, sheet, [sheet, edit, take] {
        const QString typed = edit->text().trimmed();
        if (typed.isEmpty())
            return sheet->showError({ErrorKind::Invalid,
                                     QStringLiteral("view.no_name"),
                                     tr("A view needs a name"),
                                     {},
                                     tr("write what you look for with it"),
                                     {}});
        take(typed);
        sheet->accept();
    });
    sheet->open();
    edit->setFocus();
    edit->selectAll();
}

void ListFilters::keepView() {
    askName(tr("Keep this view"), {}, [this](const QString& name) {
        ListView view = shownView();
        view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        view.name = name;
        if (!m_before) {
            m_before = view;
            m_before->search.clear(); // it is kept now, and the usual ones show all again
        }
        keep(kept() << view);
        showTabs();
        const QSignalBlocker quiet(&m_page.filterBar());
        m_page.filterBar().setCurrentView(view.id);
    });
}

void ListFilters::renameView() {
    const QString current = m_page.filterBar().currentView();
    QList<ListView> views = kept();
    for (qsizetype i = 0; i < views.size(); ++i) {
        if (views.at(i).id != current)
            continue;
        askName(tr("Rename this view"), views.at(i).name, [this, views, i](const QString& name) mutable {
            views[i].name = name;
            keep(views);
            showTabs();
        });
    }
}

void ListFilters::forgetView() {
    const QString current = m_page.filterBar().currentView();
    QList<ListView> views = kept();
    views.removeIf([&current](const ListView& view) { return view.id == current; });
    keep(views);
    showTabs();
    applyView(m_setup.usual.first().id);
}

} // namespace backroom
