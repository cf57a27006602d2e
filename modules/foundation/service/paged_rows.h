#pragma once

#include "foundation/service/list_marks.h"
#include "foundation/service/paged_list.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace backroom {

/// The list for a thread that is not the gateway's: it waits there for each part, and others are answered in
/// between. Who owns the list closes it before the gateway or the services go.
template <class Row>
class PagedAside {
public:
    using Part = Result<PagedPart<Row>>;

    explicit PagedAside(std::shared_ptr<PagedSource<Row>> source) : m_source(std::move(source)) {}
    /// Errors: PagedList::part's; Unavailable list.not_wanted once it is closed.
    Part part(const ListRequest& request, const ListPlace& place, int limit) {
        Answer<Part> answer;
        {
            const QMutexLocker gatewayStays(&m_mutex);
            if (*m_isClosed)
                return notWanted();
            answer = m_source->gateway.run(
                [source = m_source, isClosed = m_isClosed, request, place, limit]() -> Part {
                    return *isClosed ? notWanted() : source->list.part(request, place, limit);
                });
        }
        // Who waits needs no processor: another of the pool may run meanwhile.
        QThreadPool::globalInstance()->releaseThread();
        answer.waitForFinished();
        QThreadPool::globalInstance()->reserveThread();
        return answer.resultCount() > 0 ? answer.result() : notWanted();
    }
    void close() {
        const QMutexLocker nobodyAsks(&m_mutex);
        *m_isClosed = true;
    }

private:
    static Part notWanted() {
        return fail(ErrorKind::Unavailable, QStringLiteral("list.not_wanted"), {}, {}, {});
    }
    QMutex m_mutex;
    std::shared_ptr<std::atomic_bool> m_isClosed = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<PagedSource<Row>> m_source;
};

/// Which rows: `count` from the row `first` on, read from the place `from`, where the row `fromRow` stands.
struct PagedSpan {
    ListPlace from;
    qint64 fromRow = 0;
    qint64 first = 0;
    qint64 count = 0;
    ListMarks marks;
};

/// The rows of a span, in order. A chunk of them is held at a time.
template <class Row>
class PagedRows {
public:
    PagedRows(PagedAside<Row>& list, ListRequest request, PagedSpan span)
        : m_list(list),
          m_request(std::move(request)),
          m_span(std::move(span)),
          m_toBeRead(m_span.marks.toBeRead(m_span.first + m_span.count)) {
        restart();
    }
    void restart() {
        m_part = {};
        m_part.hasMore = true;
        m_at = -1;
        m_row = m_span.fromRow - 1;
    }
    /// Goes to the next one; false after the last. Errors: those of PagedAside::part; ListMarks::changed.
    Result<bool> next() {
        // Behind the last one it is read as far as it tells that none of them is lost.
        while (m_row + 1 < m_toBeRead) {
            Result<bool> there = step();
            if (!there || !*there)
                return there;
            if (m_row >= m_span.first && m_row < m_span.first + m_span.count)
                return true;
        }
        return false;
    }
    [[nodiscard]] const Row& row() const { return m_part.rows.at(m_at); }

private:
    Result<bool> step() {
        if (m_at + 1 >= m_part.rows.size()) {
            if (m_part.hasMore) {
                const ListPlace from =
                    m_part.cursors.isEmpty() ? m_span.from : ListPlace::after(m_part.cursors.last());
                const int wanted = int(qMin(chunk, m_toBeRead - (m_row + 1)));
                BACKROOM_TRY(m_part, m_list.part(m_request, from, wanted));
                m_at = -1;
            }
            if (m_at + 1 >= m_part.rows.size()) {
                if (!m_span.marks.agreeOnLength(m_row + 1))
                    return fail(ListMarks::changed());
                return false;
            }
        }
        ++m_at;
        ++m_row;
        if (!m_span.marks.agree(m_row, m_part.cursors.at(m_at)))
            return fail(ListMarks::changed());
        return true;
    }

    static constexpr qint64 chunk = 2000;
    PagedAside<Row>& m_list;
    ListRequest m_request;
    PagedSpan m_span;
    qint64 m_toBeRead;
    PagedPart<Row> m_part;
    qsizetype m_at = -1; // in the part
    qint64 m_row = -1;   // in the list
};

} // namespace backroom
