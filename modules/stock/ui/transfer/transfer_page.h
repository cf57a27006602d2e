#pragma once

#include "foundation/ui/kit/station_page.h"
#include "scanning/domain/lane_input.h"
#include "scanning/service/code_lookup.h"
#include "scanning/ui/scan_receiver.h"
#include "stock/ui/stock_access.h"

namespace backroom::scanning {
class ScanSounds;
}

namespace backroom::stock {

class DocumentView;

/// Moves goods by three scans: the item, the bin it comes from, the bin it goes to; the third one posts. A
/// quantity typed before the item multiplies it.
class TransferPage : public StationPage, public scanning::ScanReceiver {
    Q_OBJECT
public:
    TransferPage(StockAccess access, scanning::CodeLookup& codes, scanning::ScanSounds& sounds,
                 QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("transfer"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;

    void takeScan(const QString& code) override;
    Taken takeKey(Key key, const QString& text) override;

    /// What it waits for.
    enum class Waits { Item, From, To };
    [[nodiscard]] Waits waitsFor() const { return m_waits; }

private:
    void addKeys();
    void take(const scanning::LaneEvent& event);
    void lookUp(const scanning::LaneEvent& event);
    void takeMeaning(const scanning::LaneEvent& event, const scanning::CodeMeaning& meaning);
    void takeItem(const scanning::FoundItem& item, const scanning::LaneEvent& event);
    void takePlace(const scanning::FoundPlace& place);
    void post(const scanning::FoundPlace& to);
    void posted(const Posted& posted, const scanning::FoundPlace& to);
    void undoScan();
    void offerUndo();
    void startOver();
    void refuse(const QString& words);
    void showState();

    StockAccess m_access;
    scanning::CodeLookup& m_codes;
    scanning::ScanSounds& m_sounds;
    scanning::LaneInput m_input;
    Waits m_waits = Waits::Item;
    scanning::FoundItem m_item;
    Quantity m_quantity;
    scanning::FoundPlace m_from;
    Uuid m_document;
    QString m_lastNumber;
    QList<StationLine> m_lines;
    DocumentView* m_undo;
    bool m_busy = false;
};

} // namespace backroom::stock
