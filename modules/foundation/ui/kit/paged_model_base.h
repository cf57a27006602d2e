#pragma once

#include "foundation/domain/list_request.h"
#include "foundation/service/paged_rows.h"
#include "foundation/service/wish.h"
#include "foundation/ui/kit/rows_model.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace backroom {

/// A table over a list of any length: it knows how many rows there are and reads the pages that are looked
/// at. The first page shows at once; how long the list is comes behind it. Of a million rows it keeps some
/// thousand. What was asked stays as it was seen: rows that came meanwhile wait behind "3 new".
/// Use it through PagedModel<Row>.
class PagedModelBase : public RowsModelBase {
    Q_OBJECT
public:
    PagedModelBase(Columns columns, QObject* parent);
    ~PagedModelBase() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_count;
    }
    /// A new question: all is read anew. With `wanted`, the first row that fulfils it is looked for as soon
    /// as every row can be gone to (wantedFound).
    void ask(const ListRequest& request, const std::optional<ListFilter>& wanted = {});
    /// Looks for the first row of the present question that fulfils it too (wantedFound).
    void find(const ListFilter& wanted);
    /// The data changed: what is looked at is read again where it stands.
    void askAgain();
    /// The present question again, because the rows that are not read yet are others by now. Whoever was at
    /// `row` comes back to what stood there (placeKept); −1 = nobody was anywhere.
    void askKeepingPlace(int row);
    /// The list's length is known and every row can be gone to.
    [[nodiscard]] bool isMeasured() const { return m_measured; }
    /// The rows are still those of the question before.
    [[nodiscard]] bool isAsking() const { return m_stage == Stage::Asked; }
    /// The question has a row that is looked for, or come back to.
    [[nodiscard]] bool isGoingToARow() const { return m_wanted || m_placeToKeep >= 0; }
    [[nodiscard]] const ListRequest& request() const { return m_request; }
    [[nodiscard]] int waitingCount() const override { return m_waiting; }
    void showWaiting() override;
    /// Pages that were asked for so far: what tests count.
    [[nodiscard]] int pagesAsked() const { return m_pagesAsked; }

signals:
    /// The first page is here; 0 = nothing matches.
    void answered(int rows);
    /// The length is known.
    void measured(int rows);
    /// All was read anew while somebody was there.
    void placeKept(int row);
    /// Rows that wait stand among those that are not read yet: all is about to be read anew, unasked.
    void partedByOthers();
    /// Where the wanted row stands; −1 when it is not among them.
    void wantedFound(int row);
    void refused(const backroom::Error& error);

protected:
    static constexpr int pageRows = 100;
    static constexpr int keptPages = 40;
    using Generation = std::shared_ptr<Wish>; ///< given up with the next question

    virtual void readFirst(const Generation& asked) = 0;
    virtual void readMeasure(const Generation& asked) = 0;
    virtual void readPage(int page, const ListPlace& place, const Generation& asked) = 0;
    virtual void readAgain(int page, const Generation& asked) = 0;
    virtual void readCount(const Generation& asked) = 0;
    virtual void findRow(const ListFilter& wanted, const Generation& asked) = 0;
    /// Fulfilled by this row alone.
    [[nodiscard]] virtual std::optional<ListFilter> onlyRow(int row) const = 0;
    virtual void forgetPage(int page) = 0;
    [[nodiscard]] virtual std::optional<ListCursor> cursorOf(int row) const = 0;

    void tookFirst(int rows, Qt::CheckState more);
    void tookMeasure(const ListMeasure& measure);
    void tookPage(int page, int first, int last);
    enum class Gone { None, Some };
    void tookAgain(const QList<int>& changed, Gone gone);
    void tookGrowth(const ListGrowth& growth);
    void tookFound(const ListFilter& wanted, const std::optional<ListFound>& found);
    /// What stands in the first row.
    [[nodiscard]] std::optional<ListCursor> top() const;
    void failed(const Error& error);
    /// A row is looked at whose page is not there.
    void want(int page) const;
    void touch(int page) const;
    [[nodiscard]] ListPlace placeOf(int page) const;
    /// To the end of the list as it is then where `count` is the maximum; else those that stand there.
    [[nodiscard]] PagedSpan spanOf(int first, int count) const;
    /// The page begins and ends where it did when the list was measured; `cursors` are its rows' and the
    /// next.
    [[nodiscard]] bool isWhole(int page, const QList<ListCursor>& cursors) const;

    ListRequest m_request;
    Generation m_generation;

private:
    void sendNext();
    void dropOldPages();
    void findWanted();

    int m_count = 0;
    int m_waiting = 0;
    int m_waitingInside = 0;   // of those, not above the first row: they part the rows that are not read yet
    bool m_keepsPlace = false; // nobody asked: what is found is where somebody was
    int m_placeToKeep = -1;    // the row to come back to where its record is not known
    int m_pagesAsked = 0;
    bool m_measured = false;
    enum class Stage { Unasked, Asked, Answered, Failed } m_stage = Stage::Unasked;
    bool m_inFlight = false;
    QList<ListCursor> m_marks;
    std::optional<ListFilter> m_wanted;
    std::optional<ListFilter> m_goingTo; // what was found in a page that is not read yet
    mutable QList<int> m_wantedPages;    // the latest look last
    mutable QList<int> m_used;           // the latest look last
    mutable QTimer m_send;
};

} // namespace backroom
