#include "foundation/ui/kit/paged_model_base.h"

#include <limits>

namespace backroom {

PagedModelBase::PagedModelBase(Columns columns, QObject* parent)
    : RowsModelBase(std::move(columns), parent), m_generation(std::make_shared<std::atomic_bool>(true)) {
    m_send.setSingleShot(true);
    m_send.setInterval(0);
    connect(&m_send, &QTimer::timeout, this, &PagedModelBase::sendNext);
}

void PagedModelBase::ask(const ListRequest& request, const std::optional<ListFilter>& wanted) {
    *m_generation = true;
    m_generation = std::make_shared<std::atomic_bool>(false);
    m_request = request;
    m_wanted = wanted;
    m_inFlight = false;
    m_wantedPages.clear();
    readFirst(m_generation);
}

void PagedModelBase::find(const ListFilter& wanted) {
    if (*m_generation || !m_measured)
        m_wanted = wanted;
    else
        findRow(wanted, m_generation);
}

void PagedModelBase::askAgain() {
    if (*m_generation)
        return;
    readCount(m_generation);
    // The latest looks are what stands on the screen.
    const QList<int> seen = m_used.mid(qMax(0, int(m_used.size()) - 3));
    for (const int page : seen)
        readAgain(page, m_generation);
}

void PagedModelBase::showWaiting() {
    ask(m_request, onlyRow(0));
}

void PagedModelBase::tookFirst(int rows, Qt::CheckState more) {
    beginResetModel();
    // What readFirst has put down are the only pages of this question.
    m_count = rows;
    m_measured = more == Qt::Unchecked;
    m_marks.clear();
    m_waiting = 0;
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
        if (m_wanted)
            findRow(*m_wanted, m_generation);
    } else {
        readMeasure(m_generation);
    }
}

void PagedModelBase::tookMeasure(const ListMeasure& measure) {
    m_marks = measure.marks;
    m_measured = true;
    const int all = int(qMin<qint64>(measure.count, std::numeric_limits<int>::max() - 1));
    if (all > m_count) {
        beginInsertRows({}, m_count, all - 1);
        m_count = all;
        endInsertRows();
    }
    emit measured(m_count);
    if (m_wanted)
        findRow(*m_wanted, m_generation);
}

ListPlace PagedModelBase::placeOf(int page) const {
    // From the mark for the first page too: what came before it since waits.
    if (page >= m_marks.size())
        return page == 0 ? ListPlace::start() : ListPlace::end();
    return ListPlace::at(m_marks.at(page));
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
    m_inFlight = true;
    ++m_pagesAsked;
    readPage(page, placeOf(page), m_generation);
}

void PagedModelBase::tookAgain(const QList<int>& changed, Gone gone) {
    if (gone == Gone::Some)
        return ask(m_request, m_used.isEmpty() ? std::nullopt : onlyRow(m_used.last() * pageRows));
    for (const int row : changed)
        if (row < m_count)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {TableRole::Glow});
}

void PagedModelBase::tookPage(int page, int first, int last) {
    m_inFlight = false;
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

void PagedModelBase::tookCount(qint64 count) {
    if (!m_measured)
        return;
    const int waiting = int(count - m_count);
    if (waiting < 0)
        return ask(m_request, m_used.isEmpty() ? std::nullopt : onlyRow(m_used.last() * pageRows));
    if (waiting == m_waiting)
        return;
    if (m_count == 0)
        return ask(m_request);
    m_waiting = waiting;
    emit waitingCountChanged(m_waiting);
}

void PagedModelBase::failed(const Error& error) {
    m_inFlight = false;
    if (error.code != QLatin1String("list.not_wanted"))
        emit refused(error);
}

} // namespace backroom
