#include "stock/ui/receive/receive_page.h"

// Lines copied from a spreadsheet.
namespace backroom::stock {

void ReceivePage::paste() {
    readCopied([&receiving = m_access.receiving, session = m_begun ? m_session : Uuid(), site = m_site](
                   const PasteText& copied) { return receiving.readPaste(session, site, copied); });
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
        [this, lines = reading.good.size()](const ReceivingState& state) {
            m_begun = true;
            clearError();
            showPanel(nullptr);
            showState(state);
            m_lastItem = {};
            m_lastShown = pastedScan(lines);
            setLastScan(m_lastShown);
            sayPasted(lines);
        });
}

} // namespace backroom::stock
