#include "foundation/ui/kit/formats.h"
#include "stock/ui/receive/posted_panel.h"
#include "stock/ui/receive/reason_panel.h"
#include "stock/ui/receive/receive_page.h"
#include "stock/ui/receive/receive_words.h"
#include "stock/ui/receive/scans_panel.h"
#include "stock/ui/receive/take_back_panel.h"

#include <QDateTime>

// What the keys of the dock do.
namespace backroom::stock {

using scanning::StationKey;

void ReceivePage::command(StationKey key) {
    switch (key) {
    case StationKey::Assign:
        return askTie();
    case StationKey::Place:
        return askPlace();
    case StationKey::Undo:
        return undoLast();
    case StationKey::Done:
        return post();
    case StationKey::Lot:
        return sayLots(m_lastItem.sku);
    case StationKey::Label:
        return printLabel(m_lastItem.variant, [&receiving = m_access.receiving, id = m_lastItem.variant] {
            return receiving.label(id);
        });
    case StationKey::Quantity:
    case StationKey::Reject:
        break; // the lane's own; it comes here only while the reasons are being read
    }
    holdRefusal(tr("%1: one moment, then again").arg(scanning::keyName(key)));
}

bool ReceivePage::closeWhyBack() {
    if (!m_whyBack->isVisible())
        return false;
    // Beside a delivery that is begun its lines are seen again, not what was posted before it.
    showPanel(m_session.isNull() ? m_posted : nullptr);
    return true;
}

bool ReceivePage::takeBackWhatIsOpen() {
    if (closeWhyBack() || closeWhichSupplier())
        return true;
    const bool wasPasting = isPasting();
    if (wasPasting)
        showPanel(nullptr);
    if (input().escape().kind != scanning::LaneEvent::Kind::Changed && !wasPasting)
        return false;
    play(Verdict::Taken);
    lane().flash(Verdict::Look, tr("Taken back. The scans stay; F9 again takes back the last one."));
    return true;
}

void ReceivePage::undoLast() {
    if (takeBackWhatIsOpen() || takeBackRefusal() || takeBackKept())
        return;
    const bool isBegun = m_state.scans > 0 || !m_state.session.deliveryNote.isEmpty();
    if (!isBegun && m_mayTakeBack)
        return takeBack(); // the scans are all gone: what is left is the receipt before them
    if (m_session.isNull()) {
        holdRefusal(tr("Nothing is left to take back"));
        return;
    }
    ask([&receiving = m_access.receiving, session = m_session] { return receiving.undoLast(session); },
        [this, note = m_state.session.deliveryNote, scans = m_state.scans](const ReceivingState& state) {
            const bool wasNote = !note.isEmpty() && state.session.deliveryNote.isEmpty();
            showState(state);
            if (scans - state.scans > 1)
                return sayPasteTakenBack(scans - state.scans);
            clearLastScan(wasNote ? tr("%1 is no delivery note. Scan it again and it is counted.").arg(note)
                                  : tr("The last scan is taken back. Scan on."));
            play(Verdict::Taken);
            lane().flash(Verdict::Taken,
                         wasNote ? tr("Delivery note taken back") : tr("Last scan taken back"));
        });
}

void ReceivePage::post() {
    if (refusesWhilePasting() || refusesBesideKept())
        return;
    if (m_session.isNull()) {
        holdRefusal(tr("Nothing was received yet"));
        return;
    }
    if (asksForTypedHead())
        return;
    // A quantity that was never scanned is none of the next delivery's.
    input().escape();
    ask([&receiving = m_access.receiving, session = m_session] { return receiving.post(session); },
        [this](const ReceiptPosted& receipt) {
            begin();
            clearError();
            m_postedNumber = receipt.number;
            m_undoUuid = newUuid(QDateTime::currentMSecsSinceEpoch());
            m_mayTakeBack = m_access.actor.may(Permission::ReverseDocument);
            m_whyBack->setReceipt(receipt);
            m_posted->showPosted(receipt,
                                 m_mayTakeBack ? PostedPanel::Undo::Possible : PostedPanel::Undo::NotAllowed);
            showPanel(m_posted);
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("Posted %1").arg(receipt.number));
            askParkedBefore();
            emit posted(receipt.number);
        });
}

void ReceivePage::takeBack() {
    if (m_postedNumber.isEmpty())
        return holdRefusal(tr("Nothing was posted here yet"));
    if (!m_mayTakeBack)
        return holdRefusal(tr("%1 is posted: a manager takes it back").arg(m_postedNumber));
    if (m_whyBack->isVisible())
        return takeBackBecause({});
    showPanel(m_whyBack);
}

bool ReceivePage::choosesWhyBack(const QString& digit) {
    const QString reason = m_whyBack->isVisible() ? m_whyBack->reasonOf(digit) : QString();
    if (reason.isEmpty())
        return false;
    takeBackBecause(reason);
    return true;
}

void ReceivePage::takeBackBecause(const QString& reason) {
    ask([&receiving = m_access.receiving, number = m_postedNumber, reason,
         uuid = m_undoUuid] { return receiving.takeBack(number, reason, uuid); },
        [this](const QString& reversal) {
            m_posted->showTakenBack(m_postedNumber, reversal);
            showPanel(m_posted);
            m_postedNumber.clear();
            m_mayTakeBack = false;
            lane().flash(Verdict::Taken, tr("Undone by %1").arg(reversal));
            emit posted(reversal);
        });
}

void ReceivePage::explain(const ReceivedLine& line) {
    if (m_session.isNull())
        return;
    ask([&receiving = m_access.receiving, session = m_session,
         line] { return receiving.scansOf(session, line); },
        [this, line](const QList<scanning::StoredScan>& scans) {
            m_scans->setScans(tr("%1 of %2 into %3")
                                  .arg(formats::quantity(line.total, line.unit), line.sku, line.placeCode),
                              scans);
            showPanel(m_scans);
        });
}

} // namespace backroom::stock
