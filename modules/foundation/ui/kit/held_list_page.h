#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/column_filters.h"
#include "foundation/ui/kit/filtered_list_page.h"
#include "foundation/ui/kit/row_arrangement.h"
#include "foundation/ui/kit/rows_model.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace backroom {

/// A list page over rows that were read whole and are held in memory: which of them show, and in which order,
/// is worked out on the gateway's thread. The page reads them and hands them over with hold().
template <class Row>
class HeldListPage : public FilteredListPage {
public:
    [[nodiscard]] bool isSettling() const override { return FilteredListPage::isSettling() || m_isArranging; }

protected:
    using Model = RowsModel<Row>;
    using Arranged = typename RowArrangement<Row>::Answer;
    /// What a row has in a column, as ListFilter compares it (ValueOf in row_filter.h). It is asked off the
    /// GUI thread and looks at nothing but the row.
    using RowValue = typename RowArrangement<Row>::Value;
    /// Of another question everything is new; the same one, asked again, moves no row that is looked at.
    enum class Asking { NewQuestion, SameQuestion };

    HeldListPage(const QString& viewId, Gateway& gateway, QWidget* parent = nullptr)
        : FilteredListPage(viewId, parent), m_gateway(gateway) {}

    /// Before the filters, and again when the rows get other columns. `searched`: where typed words are
    /// looked for.
    void setList(std::unique_ptr<Model> model, const QStringList& searched, RowValue value) {
        setTable(model.get());
        m_model = std::move(model);
        m_searched = searched;
        m_value = std::move(value);
    }
    [[nodiscard]] Model& model() { return *m_model; }
    [[nodiscard]] const Model& model() const { return *m_model; }
    /// All that were read.
    [[nodiscard]] const QList<Row>& held() const { return m_rows; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// The first row for which `is` holds; −1 when none is shown.
    template <class Is>
    [[nodiscard]] int rowWhere(Is is) const {
        const QList<Row>& rows = m_model->rows();
        const auto found = std::find_if(rows.begin(), rows.end(), is);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    /// Goes to that row, unless one is there already.
    template <class Is>
    int goToRow(Is is) {
        const int row = rowWhere(is);
        if (row >= 0 && row != table().currentRow())
            table().goToRow(row);
        return row;
    }

    /// Which rows are meant. Asked off the GUI thread.
    using RowTest = typename RowArrangement<Row>::Test;

    void hold(QList<Row> rows, Asking asking) {
        dropRows(std::exchange(m_rows, std::move(rows)));
        m_isHeld = true;
        arrange(asking);
    }
    /// The same question, of which these rows alone may be others than they were: only they are looked at
    /// again.
    void holdChanged(QList<Row> rows, const RowTest& isMeant) {
        // What waits, or is not shown yet, has no place that it could keep.
        const bool isAsShown = !m_isArranging && !m_owesNew && m_model->waitingCount() == 0;
        dropRows(std::exchange(m_rows, std::move(rows)));
        arrange(Asking::SameQuestion, isAsShown ? isMeant : RowTest());
    }
    /// They are to be read anew before anything is shown.
    void letGo() {
        ++m_turn;
        dropRows(std::exchange(m_rows, {}));
        m_isHeld = m_isArranging = false;
        m_owesNew = true;
    }
    void arrange(Asking asking = Asking::NewQuestion, const RowTest& isMeant = {}) {
        forgetTyping();
        m_owesNew = m_owesNew || asking == Asking::NewQuestion;
        const Result<ListRequest> asked = request();
        if (!asked)
            return showError(asked.error());
        if (!m_isHeld)
            return;
        const int turn = ++m_turn;
        m_isArranging = true;
        RowArrangement<Row> arrangement{m_rows, *asked, m_searched, m_value, lastTouch(), isMeant};
        // Where nothing was to be looked at nothing is kept in its place.
        if (!m_owesNew && m_model->rowCount() > 0) {
            arrangement.merger = m_model->merger();
            arrangement.known = m_model->rows();
        }
        m_gateway
            .run(
                [arrangement = std::move(arrangement)]() -> Result<Arranged> { return arrangement.answer(); })
            .then(this, [this, turn, revision = m_model->revision()](const Result<Arranged>& arranged) {
                if (turn != m_turn)
                    return;
                m_isArranging = false;
                // Others were let in meanwhile.
                if (arranged && arranged->merge && revision != m_model->revision())
                    return arrange(Asking::SameQuestion);
                if (arranged)
                    show(*arranged);
                emit settled();
            });
    }
    void narrowed() override {
        clearError();
        arrange();
    }
    /// What is typed, as the rows are searched for it.
    [[nodiscard]] virtual QString words() const { return typed(); }
    [[nodiscard]] Result<ListRequest> request() const {
        BACKROOM_TRY(const ListFilter filter, filters().filter());
        return ListRequest{filter, words(), order()};
    }
    /// The last touch to rows that are about to be shown, off the GUI thread; none = as they are.
    using Touch = typename RowArrangement<Row>::Touch;
    [[nodiscard]] virtual Touch lastTouch() const { return {}; }
    /// There are rows, and they are shown.
    virtual void rowsShown(Asking asking) { Q_UNUSED(asking) }
    /// Nothing was read, and nothing was asked for in particular.
    virtual void sayEmpty() = 0;
    [[nodiscard]] virtual bool isAskedWhole() const { return !isNarrowed(); }

private:
    void show(const Arranged& arranged) {
        m_owesNew = false;
        setCount(arranged.count);
        if (arranged.count == 0) {
            m_model->setRows({});
            return m_rows.isEmpty() && isAskedWhole() ? sayEmpty() : sayNothingMatches();
        }
        showBody();
        arranged.merge ? m_model->take(*arranged.merge) : m_model->setRows(arranged.rows);
        rowsShown(arranged.merge ? Asking::SameQuestion : Asking::NewQuestion);
    }

    Gateway& m_gateway;
    std::unique_ptr<Model> m_model;
    QStringList m_searched;
    RowValue m_value;
    QList<Row> m_rows;
    bool m_isHeld = false;
    bool m_isArranging = false;
    bool m_owesNew = true;
    int m_turn = 0;
};

/// A RowValue of what the columns show.
template <class Row>
auto shownValues(const Columns& columns, typename RowsModel<Row>::Reader reader) {
    return [columns, reader = std::move(reader)](const Row& row, const QString& id) {
        for (int at = 0; at < columns.size(); ++at)
            if (columns.at(at).listColumn == id)
                return comparable(columns.at(at).kind, reader(row, at, TableRole::Value),
                                  reader(row, at, TableRole::Digits));
        return QVariant();
    };
}

} // namespace backroom
