#include "stock/ui/transfer/transfer_page.h"

// What of a move stands in the database before it is posted.
namespace backroom::stock {

void TransferPage::refreshChanged() {
    // Opened while the books were out of reach, it has still to look for what was begun.
    if (!m_resumed)
        resume();
}

void TransferPage::resume() {
    ask([&moving = m_moving] { return moving.resume(); },
        [this](const std::optional<HalfMove>& half) {
            m_resumed = true;
            if (half && m_waits == Waits::Item && !m_busy)
                goOn(*half);
        });
}

void TransferPage::goOn(const HalfMove& half) {
    if (!half.pasted.isEmpty()) {
        goOnPasted(half);
        return lane().flash(Verdict::Look, tr("Go on: what was pasted stands here"));
    }
    m_session = half.session;
    m_document = half.document;
    m_item = half.item;
    m_quantity = half.quantity;
    m_from = half.from.value_or(scanning::FoundPlace());
    if (!half.reason.id.isNull())
        m_reason = half.reason;
    m_waits = half.from ? Waits::To : Waits::From;
    lane().flash(Verdict::Look, tr("Go on: what beeped stands here"));
    showState();
    if (half.from)
        askWhatLiesThere();
}

MoveScan TransferPage::scanOf(const scanning::LaneEvent& event) {
    return {m_session,  m_document,          newUuid(m_access.desk.nowMs()),
            event.code, event.typedQuantity, m_reason.name};
}

void TransferPage::said(const Done& stored, const scanning::LaneEvent& event, const QString& words,
                        Waits instead) {
    if (stored)
        return say(event, words);
    m_waits = instead;
    refuse(stored.error().oneLine());
}

void TransferPage::takeBackStored() {
    ask([&moving = m_moving, session = m_session] { return moving.takeBack(session); },
        [this, session = m_session](const std::optional<HalfMove>& left) {
            // What was typed with a scan goes with it.
            if (left && session == m_session && m_waits == Waits::From)
                m_quantity = left->quantity;
            showState();
        });
}

void TransferPage::dropStored() {
    m_access.gateway.run([&moving = m_moving, session = m_session] { return moving.discard(session); })
        .then(this, [this](const Done& done) {
            if (!done)
                refuseError(done.error());
        });
}

} // namespace backroom::stock
