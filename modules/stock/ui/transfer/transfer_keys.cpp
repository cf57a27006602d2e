#include "stock/service/variant_label.h"
#include "stock/ui/document_view.h"
#include "stock/ui/transfer/transfer_page.h"

// What the keys of the station for moves do.
namespace backroom::stock {

using scanning::StationKey;

void TransferPage::addKeys() {
    const auto press = [this](StationKey key) { return [this, key] { StockStation::press(key); }; };
    onStationKey(Qt::Key_F2, tr("quantity"), press(StationKey::Quantity));
    onStationKey(Qt::Key_F3, tr("item"), press(StationKey::Assign));
    onStationKey(Qt::Key_F4, tr("location"), press(StationKey::Place));
    onStationKey(Qt::Key_F5, tr("lot"), press(StationKey::Lot));
    onStationKey(Qt::Key_F7, tr("reason"), press(StationKey::Reject));
    onStationKey(Qt::Key_F8, tr("label"), press(StationKey::Label));
    onStationKey(Qt::Key_F9, tr("undo last scan"), press(StationKey::Undo));
    onStationKey(Qt::Key_F12, tr("done"), press(StationKey::Done));
    onStationKey(keysOf(PageKey::Undo), tr("take the last move back"), [this] { offerUndo(); });
    onKey(PageKey::Explain, tr("Why is this number so?"), [this] { explain(chosenLine()); });
    connect(this, &StationPage::lineActivated, this, &TransferPage::explain);
    onPaste(
        tr("paste moves"), [this] { paste(); }, [this](const PasteReading& reading) { takePaste(reading); });
}

void TransferPage::command(StationKey key) {
    const VariantId item = m_waits == Waits::Item ? m_lastItem : m_item.variant;
    switch (key) {
    case StationKey::Assign:
        return askCode(tr("Which item?"), tr("SKU or barcode"), QStringLiteral("itemCode"));
    case StationKey::Place:
        return askCode(tr("Which bin?"), tr("Code of the bin"), QStringLiteral("placeCode"));
    case StationKey::Lot:
        return sayLots(m_waits == Waits::Item ? m_last.sku : m_item.sku);
    case StationKey::Reject:
        return nextReason();
    case StationKey::Label:
        return printLabel(item, [&desk = m_access.desk, item] { return labelOf(desk, item); });
    case StationKey::Undo:
        undoScan();
        return showState();
    case StationKey::Done:
        return done();
    case StationKey::Quantity:
        break; // the lane's own
    }
}

void TransferPage::done() {
    if (!m_pasted.isEmpty() || isPasting())
        return postPaste();
    if (m_waits == Waits::Item)
        return refuse(tr("The third scan posts a move; F12 posts pasted ones, and none are here"));
    refuse(m_waits == Waits::From ? tr("Nothing is posted yet: which bin does it come from?")
                                  : tr("Nothing is posted yet: which bin does it go to?"));
}

void TransferPage::offerUndo() {
    if (m_undo->isOffering() && m_undo->isVisible())
        return m_undo->offerReversal(); // once more: it is posted
    if (m_lastNumber.isEmpty())
        return refuse(tr("Nothing was moved here yet"));
    offerReversal(*m_undo, m_access, m_lastNumber);
}

void TransferPage::nextReason() {
    ask([access = m_access] { return Reasons(access.desk).offered(DocumentType::Transfer); },
        [this](const QList<Reasons::Row>& reasons) {
            if (reasons.isEmpty())
                return refuse(tr("The company has no reasons for moves; a manager makes some under Reasons"));
            qsizetype next = 0;
            for (qsizetype i = 0; i < reasons.size(); ++i) {
                if (reasons.at(i).id == m_reason.id)
                    next = i + 1;
            }
            m_reason = next < reasons.size() ? reasons.at(next) : Reasons::Row();
            lane().flash(Verdict::Look, m_reason.name.isEmpty() ? tr("no reason") : m_reason.name);
            showState();
        });
}

} // namespace backroom::stock
