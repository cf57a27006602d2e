#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/unit_sums.h"
#include "stock/ui/transfer/transfer_page.h"

// Moves copied from a spreadsheet: a list that F12 posts as one transfer.
namespace backroom::stock {

bool TransferPage::refusesBesidePaste() {
    if (m_pasted.isEmpty())
        return false;
    refuse(tr("%Ln pasted moves wait: F12 posts them, F9 takes them back", nullptr, int(m_pasted.size())));
    return true;
}

void TransferPage::paste() {
    if (m_busy)
        return refuse(tr("Wait for the move before it"));
    if (refusesBesidePaste())
        return;
    if (m_waits != Waits::Item)
        return refuse(tr("A move is half made: finish it or take it back, then paste"));
    closeOffer();
    readCopied([&moving = m_moving](const PasteText& copied) { return moving.readPaste(copied); });
}

void TransferPage::takePaste(const PasteReading& reading) {
    if (m_pasteSession.isNull()) {
        // Made here, once: taking the lines over again is taking them over once.
        m_pasteSession = newUuid(m_access.desk.nowMs());
        m_pasteDocument = newUuid(m_access.desk.nowMs());
    }
    ask([&moving = m_moving, session = m_pasteSession, document = m_pasteDocument,
         reading] { return moving.takePaste(session, document, reading); },
        [this](const HalfMove& taken) {
            showPanel(nullptr);
            goOnPasted(taken);
            play(Verdict::Taken);
            lane().flash(Verdict::Taken,
                         tr("%Ln pasted moves taken over; F12 posts them", nullptr, int(m_pasted.size())));
        });
}

void TransferPage::goOnPasted(const HalfMove& taken) {
    m_pasteSession = taken.session;
    m_pasteDocument = taken.document;
    m_pasted = taken.pasted;
    m_negative = NegativeAcceptance::NotAsked;
    QList<StationLine> lines;
    UnitSums sums;
    for (const PastedMove& move : std::as_const(m_pasted)) {
        StationLine line;
        line.key = QString::number(lines.size());
        line.name = move.item.name;
        line.code = move.item.sku;
        line.done = move.quantity;
        line.unit = move.item.unit;
        line.place = fromTo(move.from.code, move.to.code);
        sums.add(move.item.unit, move.quantity.micros());
        lines += line;
    }
    setLines(lines);
    setLinesSummary(tr("%Ln moves", nullptr, int(m_pasted.size())) + QStringLiteral(" · ") +
                    unitSumsText(sums.all()));
    showState();
}

void TransferPage::endPaste() {
    m_pasted.clear();
    m_pasteSession = {};
    m_pasteDocument = {};
    setLinesSummary({});
    setLines(m_lines);
    showState();
}

void TransferPage::takePasteBack() {
    ask([&moving = m_moving, session = m_pasteSession] { return moving.takeBack(session); },
        [this](const std::optional<HalfMove>&) {
            const auto lines = int(m_pasted.size());
            endPaste();
            lane().flash(Verdict::Look, tr("%Ln pasted moves are taken back", nullptr, lines));
        });
}

void TransferPage::postPaste() {
    if (refusesWhilePasting() || m_pasted.isEmpty() || m_busy)
        return;
    m_busy = true;
    lane().setState(Listening::No, tr("Posting"));
    m_access.gateway
        .run([&moving = m_moving, session = m_pasteSession, reason = m_reason.id, negative = m_negative] {
            return moving.postPaste(session, reason, negative);
        })
        .then(this, [this](const Result<Posted>& done) {
            m_busy = false;
            if (done)
                return pastePosted(*done);
            if (done.error().code != QLatin1String("stock.negative_not_accepted"))
                return notPosted(done.error());
            m_negative = NegativeAcceptance::Accepted;
            play(Verdict::Look);
            showState();
            lane().hold(
                Verdict::Look,
                tr("%1 goes below zero. F12 once more posts it all the same").arg(done.error().where));
        });
}

void TransferPage::pastePosted(const Posted& posted) {
    const auto moves = int(m_pasted.size());
    m_lastNumber = posted.number;
    m_lastImage.clear();
    m_lastItem = {};
    m_lastFrom.clear();
    m_last = pastedScan(moves);
    m_last.sku = posted.number;
    m_lastLine = {};
    m_lastLine.key = m_lastLine.code = posted.number;
    m_lastLine.name = m_last.name;
    m_lastLine.figure = formats::count(moves);
    m_lastLine.note = m_last.note;
    m_lastLine.token = Token::Ok;
    m_lines.prepend(m_lastLine);
    endPaste();
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%1: %Ln moves are posted", nullptr, moves).arg(posted.number));
}

} // namespace backroom::stock
