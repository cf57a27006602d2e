#include "stock/ui/transfer/transfer_page.h"
#include "stock/ui/ways_in.h"

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
    setHalf(half);
    lane().flash(Verdict::Look, tr("Go on: what beeped stands here"));
    showState();
    if (half.from)
        askWhatLiesThere();
}

void TransferPage::setHalf(const std::optional<HalfMove>& half) {
    if (!half || !half->pasted.isEmpty())
        return startOver();
    m_session = half->session;
    m_document = half->document;
    m_item = half->item;
    m_quantity = half->quantity;
    m_from = half->from.value_or(scanning::FoundPlace());
    m_fromScan = {};
    if (!half->reason.id.isNull())
        m_reason = half->reason;
    m_waits = half->from ? Waits::To : Waits::From;
    showState();
}

void TransferPage::readKept(const scanning::KeptScan& scan) {
    askKept(
        scan, [&moving = m_moving, scan] { return moving.takeKept(scan); },
        [this](const KeptMove& taken) { return tookKept(taken); });
}

QString TransferPage::tookKept(const KeptMove& taken) {
    clearError();
    if (taken.kind == KeptMove::Kind::Posted) {
        m_item = taken.move.item;
        m_quantity = taken.move.quantity;
        m_from = taken.move.from;
        Posted made;
        made.number = taken.number;
        posted(made, taken.move.to);
        return {};
    }
    setHalf(taken.half);
    switch (taken.kind) {
    case KeptMove::Kind::Item:
    case KeptMove::Kind::From:
        play(Verdict::Taken);
        lane().flash(Verdict::Taken, m_waits == Waits::To ? m_from.code : m_item.sku);
        return {};
    case KeptMove::Kind::Refused:
        // Held: whoever scanned it looks elsewhere by now.
        holdRefusal(taken.says);
        return taken.says;
    case KeptMove::Kind::Stands:
    case KeptMove::Kind::Posted:
        break;
    }
    return {};
}

MoveScan TransferPage::moveScanOf(const Made& made) const {
    return {m_session, m_document, made.scan.uuid, made.event.code, made.event.typedQuantity, m_reason.name};
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

void TransferPage::explain(const QString& chosen) {
    if (chosen.isEmpty() && m_waits != Waits::Item)
        return emit linkRequested(whyOnHand(m_item.variant, m_waits == Waits::To ? m_from.code : QString()));
    const QString key = !chosen.isEmpty() || m_lines.isEmpty() ? chosen : m_lines.first().key;
    if (key.isEmpty())
        return refuse(tr("No number stands here yet: scan an item first"));
    if (const auto moved = m_moved.constFind(key); moved != m_moved.cend())
        return emit linkRequested(whyOnHand(moved->first, moved->second));
    emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("document"), key}}});
}

} // namespace backroom::stock
