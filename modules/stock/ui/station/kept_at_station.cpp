#include "foundation/ui/kit/formats.h"
#include "stock/ui/station/stock_station.h"

#include <algorithm>

// Scans that nobody could answer: kept at this desk, shown, read when the books are back.
namespace backroom::stock {

using scanning::KeptScan;

Error StockStation::outOfReach() {
    return {ErrorKind::Unavailable, QStringLiteral("database.connection_lost"), {}, {}, {}, {}};
}

bool StockStation::meansLost(const Error& error) {
    return error.code == QLatin1String("database.connection_lost");
}

KeptScan StockStation::scanOf(const scanning::LaneEvent& event, qint64 nowMs) {
    KeptScan scan;
    scan.uuid = newUuid(nowMs);
    scan.task = m_task;
    scan.code = event.code;
    scan.quantity = event.typedQuantity;
    scan.isTyped = event.source == scanning::LaneEvent::Source::Typed;
    scan.atMs = m_lastMs = qMax(nowMs, m_lastMs + 1); // it is their order, too
    return scan;
}

bool StockStation::isFirstKept() const {
    return waiting() == 0 && m_writing == 0 && m_sent.isEmpty();
}

qsizetype StockStation::waiting() const {
    const QList<KeptScan> scans = m_kept.of(m_task, this);
    return std::count_if(scans.cbegin(), scans.cend(), [](const KeptScan& s) { return s.refused.isEmpty(); });
}

bool StockStation::keepsInstead(const KeptScan& scan) {
    if (m_away.isEmpty() && !*m_line && waiting() == 0)
        return false;
    keepSent(); // they were made before it
    keep(scan);
    return true;
}

void StockStation::keep(const KeptScan& scan) {
    *m_line = true;
    ++m_writing;
    m_kept.keep(scan, this, [this](const Done& kept) {
        --m_writing;
        if (!kept)
            return refuseError(kept.error());
        play(Verdict::Look);
        lane().flash(Verdict::Look, tr("Kept here, read when the server is back"));
    });
}

bool StockStation::isSent(const Uuid& scan) const {
    return std::any_of(m_sent.cbegin(), m_sent.cend(),
                       [&scan](const Sent& sent) { return sent.scan.uuid == scan; });
}

void StockStation::addSent(Sent sent) {
    const auto behind = std::find_if(m_sent.begin(), m_sent.end(),
                                     [&sent](const Sent& other) { return other.scan.atMs > sent.scan.atMs; });
    m_sent.insert(behind, std::move(sent));
}

bool StockStation::takeSent(const Uuid& scan) {
    return m_sent.removeIf([&scan](const Sent& sent) { return sent.scan.uuid == scan; }) > 0;
}

void StockStation::keepSent() {
    QList<Sent> all = std::exchange(m_sent, {});
    for (Sent& sent : all) {
        if (sent.lost)
            sent.lost();
        sent.scan.wasSent = true;
        keep(sent.scan);
    }
}

void StockStation::setAway(const QString& words) {
    StationPage::setAway(words);
    m_away = words;
    // Whoever scans is told at once; what arrived all the same is found to stand when it is read.
    if (!m_away.isEmpty())
        keepSent();
    showAway();
    readNext();
}

void StockStation::startReadingKept() {
    m_mayRead = true;
    readNext();
}

void StockStation::readNext() {
    if (!m_mayRead || !m_away.isEmpty() || !m_reading.isNull() || m_again.isActive())
        return;
    const std::optional<KeptScan> next = m_kept.next(m_task, this);
    if (next) {
        m_reading = next->uuid;
        return readKept(*next);
    }
    // What is scanned from here on is handed in again.
    if (m_writing == 0 && m_sent.isEmpty())
        *m_line = false;
    showAway();
}

void StockStation::tookKept(const KeptScan& scan, const QString& refused) {
    m_reading = {};
    if (refused.isEmpty())
        m_kept.forget(scan.uuid);
    else
        m_kept.refuse(scan.uuid, refused);
}

void StockStation::keptFailed(const KeptScan& scan, const Error& error) {
    m_reading = {};
    const bool mayPass = meansLost(error) || error.kind == ErrorKind::Unavailable;
    if (mayPass)
        return m_again.start();
    m_kept.refuse(scan.uuid, error.oneLine());
    refuseError(error);
}

bool StockStation::takeBackKept() {
    const QList<KeptScan> scans = m_kept.of(m_task, this);
    if (scans.isEmpty() && m_writing == 0)
        return false;
    if (m_writing > 0 || scans.last().uuid == m_reading) {
        holdRefusal(tr("One moment, then again"));
        return true;
    }
    const KeptScan& last = scans.last();
    if (last.refused.isEmpty() && last.wasSent) {
        holdRefusal(
            tr("%1 may have reached the server: take it back when the server is there").arg(last.code));
        return true;
    }
    const QString words = last.refused.isEmpty() ? tr("%1 is taken back").arg(last.code)
                                                 : tr("%1 is put away, it did not count").arg(last.code);
    m_kept.forget(last.uuid);
    play(Verdict::Taken);
    lane().flash(Verdict::Look, words);
    return true;
}

bool StockStation::refusesBesideKept() {
    const auto scans = int(waiting()) + m_writing;
    if (scans == 0 && m_away.isEmpty())
        return false;
    holdRefusal(scans == 0 ? tr("The server is away: scan on, and do this when it is back")
                           : tr("%Ln scans wait for the server: this comes after them", nullptr, scans));
    return true;
}

void StockStation::showKept() {
    QList<StationLine> lines;
    const QList<KeptScan> scans = m_kept.of(m_task, this);
    for (const KeptScan& scan : scans) {
        StationLine line;
        line.key = QStringLiteral("kept:") + scan.uuid.toString();
        line.name = scan.refused.isEmpty() ? tr("Kept here, read when the server is back") : tr("Not taken");
        line.note = scan.refused;
        line.code = scan.code;
        line.figure = formats::quantity(scan.quantity.value_or(Quantity::whole(1))) + QStringLiteral(" ×");
        line.token = scan.refused.isEmpty() ? Token::Warn : Token::Bad;
        lines.prepend(line);
    }
    setKeptLines(lines);
    showAway();
}

void StockStation::showAway() {
    using State = scanning::LaneInput::State;
    const State state = m_input.state();
    const auto scans = int(waiting());
    const bool asks =
        state == State::AwaitingQuantity || state == State::AwaitingReason || state == State::Confirming;
    QString words;
    if (!m_away.isEmpty())
        words = scans == 0 ? tr("%1: scans are kept here").arg(m_away)
                           : tr("%1: %Ln scans kept here", nullptr, scans).arg(m_away);
    else if (scans > 0)
        words = tr("%Ln kept scans are being read", nullptr, scans);
    lane().setAway(asks ? QString() : words);
}

} // namespace backroom::stock
