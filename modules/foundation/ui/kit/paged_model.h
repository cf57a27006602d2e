#pragma once

#include "foundation/ui/kit/paged_model_base.h"

namespace backroom {

template <class Row>
class PagedModel : public PagedModelBase {
public:
    using Reader = typename RowsModel<Row>::Reader;

    PagedModel(Columns columns, Reader reader, PagedSource<Row> source, QObject* parent = nullptr)
        : PagedModelBase(std::move(columns), parent),
          m_reader(std::move(reader)),
          m_idColumn(source.list.declaration().id),
          m_source(std::make_shared<PagedSource<Row>>(std::move(source))),
          m_aside(std::make_shared<PagedAside<Row>>(m_source)) {}
    ~PagedModel() override { m_aside->close(); }

    /// nullptr while its page is not read.
    [[nodiscard]] const Row* rowAt(int row) const {
        const auto page = m_pages.constFind(row / pageRows);
        if (row < 0 || page == m_pages.constEnd() || row % pageRows >= page->rows.size())
            return nullptr;
        return &page->rows.at(row % pageRows);
    }
    [[nodiscard]] bool isLoaded(int row) const override { return rowAt(row) != nullptr; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(alignmentOf(columns().at(index.column()).kind));
        const Row* row = rowAt(index.row());
        if (!row) {
            if (role == Qt::DisplayRole || role == TableRole::Value)
                want(index.row() / pageRows);
            return {};
        }
        touch(index.row() / pageRows);
        if (role == TableRole::Key) {
            const auto cursor = cursorOf(index.row());
            return cursor ? cursor->id : QVariant();
        }
        return RowsModel<Row>::cellOf(*row, m_reader, columns(), index.column(), role);
    }

    [[nodiscard]] Answer<Done> pull(int first, int count, RowPull::Work work) const override {
        return runAside([aside = m_aside, request = m_request, reader = m_reader, shown = columns(),
                         span = spanOf(first, count), work = std::move(work)]() -> Done {
            PagedRows<Row> rows(*aside, request, span);
            RowPull pull{[&] { return rows.next(); }, [&] { rows.restart(); },
                         [&](int column, int role) {
                             return RowsModel<Row>::cellOf(rows.row(), reader, shown, column, role);
                         }};
            return work(pull);
        });
    }

protected:
    void readFirst(const Generation& asked) override {
        run(asked, [](const auto& source, const ListRequest& request) {
            // More than any screen shows; the rest comes with its place in the whole.
            return source->list.part(request, ListPlace::start(), pageRows);
        }).then(this, [this, asked](const Result<PagedPart<Row>>& part) {
            if (asked->isGivenUp())
                return;
            if (!part)
                return failed(part.error());
            m_pages.clear();
            m_pages.insert(0, slice(*part, 0));
            tookFirst(int(part->rows.size()), part->hasMore ? Qt::Checked : Qt::Unchecked);
        });
    }
    void readMeasure(const Generation& asked) override {
        run(asked, [](const auto& source, const ListRequest& request) {
            return source->list.measure(request, pageRows);
        }).then(this, [this, asked](const Result<ListMeasure>& measure) {
            if (asked->isGivenUp())
                return;
            measure ? tookMeasure(*measure) : failed(measure.error());
        });
    }
    void readPage(int page, const ListPlace& place, const Generation& asked) override {
        run(asked, [place](const auto& source, const ListRequest& request) {
            return source->list.part(request, place, pageRows + 1);
        }).then(this, [this, page, asked](const Result<PagedPart<Row>>& part) {
            if (asked->isGivenUp())
                return;
            if (!part)
                return failed(part.error());
            if (!isWhole(page, part->cursors))
                return askKeepingPlace(page * pageRows);
            m_pages.insert(page, slice(*part, 0));
            tookPage(page, page * pageRows, page * pageRows + pageRows - 1);
        });
    }
    void readAgain(int page, const Generation& asked) override {
        const auto known = m_pages.constFind(page);
        if (known == m_pages.constEnd())
            return;
        // By themselves: a row whose new name belongs elsewhere stays where it is looked at.
        QVariantList ids;
        for (const ListCursor& cursor : known->cursors)
            ids.append(cursor.id);
        const auto these = ListFilter::where(m_idColumn, Compare::In, ids);
        run(asked, [these](const auto& source, const ListRequest& request) {
            const ListRequest again{ListFilter::all({request.filter, these}), request.search, {}};
            return source->list.part(again, ListPlace::start(), pageRows);
        }).then(this, [this, page, asked](const Result<PagedPart<Row>>& part) {
            if (asked->isGivenUp())
                return;
            if (!part)
                return failed(part.error());
            const QList<int> changed = takeRows(page, *part);
            tookAgain(changed, m_pages.value(page).rows.size() > part->rows.size() ? Gone::Some : Gone::None);
        });
    }
    void readCount(const Generation& asked) override {
        run(asked, [top = top()](const auto& source, const ListRequest& request) {
            return source->list.growth(request, top);
        }).then(this, [this, asked](const Result<ListGrowth>& growth) {
            if (asked->isGivenUp())
                return;
            growth ? tookGrowth(*growth) : failed(growth.error());
        });
    }
    void findRow(const ListFilter& wanted, const Generation& asked) override {
        run(asked, [wanted, top = top()](const auto& source, const ListRequest& request) {
            return source->list.firstOf(request, wanted, top);
        }).then(this, [this, wanted, asked](const Result<std::optional<ListFound>>& found) {
            if (!asked->isGivenUp())
                tookFound(wanted, found ? *found : std::nullopt);
        });
    }
    [[nodiscard]] std::optional<ListFilter> onlyRow(int row) const override {
        const auto cursor = cursorOf(row);
        if (!cursor)
            return std::nullopt;
        return ListFilter::where(m_idColumn, Compare::Equals, {cursor->id});
    }
    void forgetPage(int page) override { m_pages.remove(page); }
    [[nodiscard]] std::optional<ListCursor> cursorOf(int row) const override {
        const auto page = m_pages.constFind(row / pageRows);
        if (row < 0 || page == m_pages.constEnd() || row % pageRows >= page->cursors.size())
            return std::nullopt;
        return page->cursors.at(row % pageRows);
    }

private:
    using Part = PagedPart<Row>;

    /// A question that nobody waits for any more is not asked, and one that is being answered ends.
    template <class Ask>
    auto run(const Generation& asked, Ask ask) {
        using R = std::invoke_result_t<Ask, const std::shared_ptr<PagedSource<Row>>&, const ListRequest&>;
        return m_source->gateway.run([source = m_source, request = m_request, asked, ask]() -> R {
            return asked->whileWanted(source->list.connection(), [&] { return ask(source, request); });
        });
    }
    static Part slice(const Part& part, int from) {
        return {part.rows.mid(from, pageRows), part.cursors.mid(from, pageRows), part.hasMore};
    }
    /// Known rows keep their places; says which look different.
    QList<int> takeRows(int page, const Part& fresh) {
        const auto known = m_pages.find(page);
        if (known == m_pages.end())
            return {};
        QHash<QString, qsizetype> byId;
        for (qsizetype i = 0; i < fresh.cursors.size(); ++i)
            byId.insert(fresh.cursors.at(i).id.toString(), i);
        QList<int> changed;
        for (qsizetype i = 0; i < known->rows.size(); ++i) {
            const qsizetype at = byId.value(known->cursors.at(i).id.toString(), -1);
            if (at < 0)
                continue;
            if (!looksAlike(known->rows.at(i), fresh.rows.at(at)))
                changed.append(page * pageRows + int(i));
            known->rows[i] = fresh.rows.at(at);
        }
        return changed;
    }
    [[nodiscard]] bool looksAlike(const Row& one, const Row& other) const {
        // Pictures cannot be compared, and one that arrives late is no news.
        for (int c = 0; c < columnCount(); ++c)
            if (columns().at(c).kind != ColumnKind::Picture &&
                m_reader(one, c, TableRole::Value) != m_reader(other, c, TableRole::Value))
                return false;
        return true;
    }
    Reader m_reader;
    QString m_idColumn;
    std::shared_ptr<PagedSource<Row>> m_source;
    std::shared_ptr<PagedAside<Row>> m_aside;
    QHash<int, Part> m_pages;
};

} // namespace backroom
