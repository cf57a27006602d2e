#include "foundation/ui/kit/formats.h"
#include "stock/ui/receive/receive_page.h"
#include "stock/ui/station/paste_panel.h"

// Lines copied from a spreadsheet.
namespace backroom::stock {

void ReceivePage::connectPaste() {
    onStationKey(QKeySequence(QKeySequence::Paste), tr("paste lines"), [this] { paste(); });
    connect(m_paste, &PastePanel::takenOver, this, &ReceivePage::takePaste);
    connect(m_paste, &PastePanel::failedCopied, this,
            [this](const QString& words) { lane().flash(Verdict::Look, words); });
}

void ReceivePage::paste() {
    ask([&receiving = m_access.receiving, session = m_begun ? m_session : Uuid(), site = m_site,
         copied = PastePanel::copied()] { return receiving.readPaste(session, site, copied); },
        [this](const PasteReading& reading) {
            clearError();
            m_paste->setReading(reading);
            showPanel(m_paste);
            lane().hold(Verdict::Look, m_paste->laneWords());
        });
}

void ReceivePage::takePaste(const PasteReading& reading) {
    beginSession();
    ask(
        [&receiving = m_access.receiving, session = m_session, document = m_document, begun = m_begun,
         reading]() -> Result<ReceivingState> {
            if (!begun)
                BACKROOM_CHECK(receiving.start(session, document, reading.site));
            return receiving.takePaste(session, reading);
        },
        [this, lines = int(reading.good.size())](const ReceivingState& state) {
            m_begun = true;
            clearError();
            showPanel(nullptr);
            showState(state);
            m_lastItem = {};
            m_lastShown = {};
            m_lastShown.name = tr("Pasted from a spreadsheet");
            m_lastShown.quantity = formats::count(lines);
            m_lastShown.note = tr("lines", nullptr, lines);
            setLastScan(m_lastShown);
            m_access.sounds.play(Verdict::Taken);
            lane().flash(Verdict::Taken,
                         tr("%Ln pasted lines taken over; F9 takes them back", nullptr, lines));
        });
}

void ReceivePage::pasteTakenBack(int lines) {
    clearLastScan(tr("%Ln pasted lines are taken back. Scan on.", nullptr, lines));
    m_access.sounds.play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%Ln pasted lines are taken back", nullptr, lines));
}

bool ReceivePage::refusesWhilePasting() {
    if (!m_paste->isVisible())
        return false;
    m_access.sounds.play(Verdict::Refused);
    lane().hold(Verdict::Refused, m_paste->laneWords());
    return true;
}

} // namespace backroom::stock
