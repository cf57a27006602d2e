#include "foundation/ui/kit/paged_model_base.h"

#include <limits>
#include <utility>

namespace backroom {

PagedModelBase::PagedModelBase(Columns columns, QObject* parent)
    : RowsModelBase(std::move(columns), parent), m_generation(Wish::make()) {
    m_generation->giveUp(); // nothing is asked yet
    m_send.setSingleShot(true);
    m_send.setInterval(0);
    connect(&m_send, &QTimer::timeout, this, &PagedModelBase::sendNext);
}

PagedModelBase::~PagedModelBase() {
    m_generation->giveUp();
}

void PagedModelBase::ask(const ListRequest& request, const std::optional<ListFilter>& wanted) {
    m_generation->giveUp();
    m_generation = Wish::make();
    m_request = request;
    m_wanted = wanted;
    m_placeToKeep = -1;
    m_keepsPlace = false;
    m_goingTo.reset();
    m_inFlight = false;
    m_wantedPages.clear();
    // The rows of the question before stay to be looked at; where they stand tells nothing about this one's.
    m_measured = false;
    m_stage = Stage::Asked;
    m_marks.clear();
    readFirst(m_generation);
}

void PagedModelBase::find(const ListFilter& wanted) {
    m_keepsPlace = false;
    if (m_generation->isGivenUp() || !m_measured)
        m_wanted = wanted;
    else if (m_waitingInside > 0)
        ask(m_request, wanted); // where it stands in the list of now says nothing about the rows of then
    else
        findRow(wanted, m_generation);
}

void PagedModelBase::askKeepingPlace(int row) {
    // Somebody is on his way to a row that he has not seen yet: to that one, and not to where it stood.
    if (m_goingTo)
        return ask(m_request, *std::exchange(m_goingTo, {}));
    const auto record = onlyRow(row);
    ask(m_request, record);
    m_keepsPlace = true;
    if (!record)
        m_placeToKeep = row;
}

void PagedModelBase::findWanted() {
    if (m_wanted)
        findRow(*m_wanted, m_generation);
    else if (m_placeToKeep >= 0)
        emit placeKept(qMin(std::exchange(m_placeToKeep, -1), m_count - 1));
}

void PagedModelBase::askAgain() {
    if (m_generation->isGivenUp())
        return;
    if (m_stage == Stage::Failed)
        return ask(m_request, m_wanted);
    readCount(m_generation);
    // The latest looks are what stands on the screen.
    const QList<int> seen = m_used.mid(qMax(0, int(m_used.size()) - 3));
    for (const int page : seen)
        readAgain(page, m_generation);
}

void PagedModelBase::showWaiting() {
    askKeepingPlace(0);
}

void PagedModelBase::tookFirst(int rows, Qt::CheckState more) {
    beginResetModel();
    // What readFirst has put down are the only pages of this question.
    m_stage = Stage::Answered;
    m_count = rows;
    m_measured = more == Qt::Unchecked;
    m_marks.clear();
    m_waiting = 0;
    m_waitingInside = 0;
    m_used.clear();
    for (int page = 0; page * pageRows < rows; ++page) {
        m_used.append(page);
        if (const auto cursor = cursorOf(page * pageRows))
            m_marks.append(*cursor);
    }
    endResetModel();
    emit waitingCountChanged(0);
    emit answered(rows);
    if (m_measured) {
        emit measured(rows);
        findWanted();
    } else {
        readMeasure(m_generation);
    }
}

void PagedModelBase::tookMeasure(const ListMeasure& measure) {
    const bool cameSince = top() && !measure.marks.isEmpty() && top()->id != measure.marks.first().id;
    m_marks = measure.marks;
    m_measured = true;
    const int all = int(qMin<qint64>(measure.count, std::numeric_limits<int>::max() - 1));
    if (all > m_count) {
        beginInsertRows({}, m_count, all - 1);
        m_count = all;
        endInsertRows();
    }
    if (cameSince && m_count > 0) {
        // Above the rows of the first answer stand others by now: one list, as it was measured.
        for (const int page : std::exchange(m_used, {}))
            forgetPage(page);
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    }
    emit measured(m_count);
    findWanted();
}

ListPlace PagedModelBase::placeOf(int page) const {
    // From the mark for the first page too: what came before it since waits.
    if (page >= m_marks.size())
        return page == 0 ? ListPlace::start() : ListPlace::end();
    return ListPlace::at(m_marks.at(page));
}

PagedSpan PagedModelBase::spanOf(int first, int count) const {
    const int page = first / pageRows;
    PagedSpan span{placeOf(page), page * pageRows, first, count, {}};
    if (m_measured && first + qint64(count) <= m_count)
        span.marks = {m_marks, pageRows, m_count};
    return span;
}

bool PagedModelBase::isWhole(int page, const QList<ListCursor>& cursors) const {
    const ListMarks marks(m_marks, pageRows, m_count);
    const qint64 first = qint64(page) * pageRows;
    for (qsizetype i = 0; i < cursors.size(); ++i)
        if (!marks.agree(first + i, cursors.at(i)))
            return false;
    return cursors.size() > pageRows || marks.agreeOnLength(first + cursors.size());
}

void PagedModelBase::want(int page) const {
    m_wantedPages.removeAll(page);
    m_wantedPages.append(page);
    if (!m_inFlight && !m_send.isActive())
        m_send.start();
}

void PagedModelBase::touch(int page) const {
    if (!m_used.isEmpty() && m_used.last() == page)
        return;
    m_used.removeAll(page);
    m_used.append(page);
}

void PagedModelBase::sendNext() {
    if (m_inFlight || m_wantedPages.isEmpty() || !m_measured)
        return;
    const int page = m_wantedPages.takeLast();
    // Who drags the bar passes pages that nobody will look at: the two last ones count.
    while (m_wantedPages.size() > 1)
        m_wantedPages.removeFirst();
    if (m_waitingInside > 0) {
        emit partedByOthers();
        return askKeepingPlace(page * pageRows);
    }
    m_inFlight = true;
    ++m_pagesAsked;
    readPage(page, placeOf(page), m_generation);
}

void PagedModelBase::tookAgain(const QList<int>& changed, Gone gone) {
    if (gone == Gone::Some)
        return askKeepingPlace(m_used.isEmpty() ? 0 : m_used.last() * pageRows);
    for (const int row : changed)
        if (row < m_count)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {TableRole::Glow});
}

void PagedModelBase::tookPage(int page, int first, int last) {
    m_inFlight = false;
    m_goingTo.reset();
    touch(page);
    dropOldPages();
    last = qMin(last, m_count - 1);
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (!m_wantedPages.isEmpty())
        m_send.start();
}

void PagedModelBase::dropOldPages() {
    while (m_used.size() > keptPages)
        forgetPage(m_used.takeFirst());
}

void PagedModelBase::tookGrowth(const ListGrowth& growth) {
    if (!m_measured)
        return;
    const int waiting = int(growth.count - m_count);
    // Fewer wait than did, or fewer than came above: some of those that were there went.
    if (waiting < m_waiting || growth.aboveTop > waiting)
        return askKeepingPlace(m_used.isEmpty() ? 0 : m_used.last() * pageRows);
    m_waitingInside = qMax(0, waiting - int(growth.aboveTop));
    if (waiting == m_waiting)
        return;
    if (m_count == 0)
        return ask(m_request);
    m_waiting = waiting;
    emit waitingCountChanged(m_waiting);
}

void PagedModelBase::tookFound(const ListFilter& wanted, const std::optional<ListFound>& found) {
    const bool isAmongThese = found && found->row >= 0 && found->row < m_count;
    const int row = isAmongThese ? int(found->row) : -1;
    const auto there = cursorOf(row);
    // It waits, or another one stands there in the rows that are looked at.
    if (found && (!isAmongThese || (there && there->id != found->cursor.id)))
        return m_keepsPlace ? void() : ask(m_request, wanted);
    if (row >= 0 && !there && !m_keepsPlace)
        m_goingTo = wanted;
    m_keepsPlace ? emit placeKept(row) : emit wantedFound(row);
}

std::optional<ListCursor> PagedModelBase::top() const {
    return m_marks.isEmpty() ? std::nullopt : std::optional(m_marks.first());
}

void PagedModelBase::failed(const Error& error) {
    m_inFlight = false;
    if (!m_measured)
        m_stage = Stage::Failed;
    if (error.code != QLatin1String("list.not_wanted"))
        emit refused(error);
}

} // namespace backroom
