#include "stock/ui/adjust/adjust_page.h"

// Lines copied from a spreadsheet.
namespace backroom::stock {

void AdjustPage::paste() {
    if (m_busy)
        return refuse(tr("Wait for the adjustment before it"));
    closeOffer();
    const AdjustPaste usual{m_session, m_document, m_effect, m_reason};
    readCopied([&adjusting = m_access.adjusting, usual](const PasteText& copied) {
        return adjusting.readPaste(usual, copied);
    });
}

void AdjustPage::takePaste(const PasteReading& reading) {
    m_negative = NegativeAcceptance::NotAsked;
    beginSession();
    const AdjustPaste usual{m_session, m_document, m_effect, m_reason};
    ask([&adjusting = m_access.adjusting, usual, reading] { return adjusting.takePaste(usual, reading); },
        [this, lines = reading.good.size()](const AdjustState& state) {
            showPanel(nullptr);
            showState(state);
            m_last = pastedScan(lines);
            m_lastImage.clear();
            setLastScan(m_last);
            sayPasted(lines);
        });
}

} // namespace backroom::stock
