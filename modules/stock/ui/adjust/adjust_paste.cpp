#include "foundation/ui/kit/formats.h"
#include "stock/ui/adjust/adjust_page.h"
#include "stock/ui/station/paste_panel.h"

// Lines copied from a spreadsheet.
namespace backroom::stock {

void AdjustPage::connectPaste() {
    onStationKey(QKeySequence(QKeySequence::Paste), tr("paste lines"), [this] { paste(); });
    connect(m_paste, &PastePanel::takenOver, this, &AdjustPage::takePaste);
    connect(m_paste, &PastePanel::failedCopied, this,
            [this](const QString& words) { lane().flash(Verdict::Look, words); });
}

void AdjustPage::paste() {
    if (m_busy)
        return refuse(tr("Wait for the adjustment before it"));
    closeOffer();
    const AdjustPaste usual{m_session, m_document, m_effect, m_reason};
    ask([&adjusting = m_access.adjusting, usual,
         copied = PastePanel::copied()] { return adjusting.readPaste(usual, copied); },
        [this](const PasteReading& reading) {
            m_paste->setReading(reading);
            showPanel(m_paste);
            lane().hold(Verdict::Look, m_paste->laneWords());
        });
}

void AdjustPage::takePaste(const PasteReading& reading) {
    m_negative = NegativeAcceptance::NotAsked;
    beginSession();
    const AdjustPaste usual{m_session, m_document, m_effect, m_reason};
    ask([&adjusting = m_access.adjusting, usual, reading] { return adjusting.takePaste(usual, reading); },
        [this, lines = int(reading.good.size())](const AdjustState& state) {
            showPanel(nullptr);
            showState(state);
            m_last = {};
            m_lastImage.clear();
            m_last.name = tr("Pasted from a spreadsheet");
            m_last.quantity = formats::count(lines);
            m_last.note = tr("lines", nullptr, lines);
            setLastScan(m_last);
            m_access.sounds.play(Verdict::Taken);
            lane().flash(Verdict::Taken,
                         tr("%Ln pasted lines taken over; F9 takes them back", nullptr, lines));
        });
}

void AdjustPage::pasteTakenBack(int lines) {
    clearLastScan(tr("%Ln pasted lines are taken back. Scan on.", nullptr, lines));
    m_access.sounds.play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%Ln pasted lines are taken back", nullptr, lines));
}

} // namespace backroom::stock
