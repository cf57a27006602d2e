#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/station_page.h"
#include "scanning/domain/lane_input.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "scanning/ui/pickers/scan_sounds.h"
#include "stock/ui/station/paste_panel.h"
#include "stock/ui/stock_access.h"

namespace backroom::stock {

class DocumentView;

/// What the stations of stock have in common: scans and typed keys become events of the lane, calls go to the
/// database thread and their errors are heard, copied lines are looked at before they are taken over. What an
/// event means is the station's. No dialog opens on a scan.
class StockStation : public StationPage, public scanning::ScanReceiver {
    Q_OBJECT
public:
    void takeScan(const QString& code) override;
    void refuseDamagedScan() override;
    Taken takeKey(Key key, const QString& text) override;

protected:
    StockStation(Gateway& gateway, scanning::ScanFilter& filter, scanning::ScanSounds& sounds,
                 QWidget* parent);

    virtual void handle(const scanning::LaneEvent& event) = 0;
    /// Text that answers what the station asks at the moment. False: it is the lane's.
    virtual bool takesAsAnswer(const QString& text);
    /// Something in front has a button for Enter: only characters are the lane's then.
    [[nodiscard]] virtual bool hasButtonInFront() const;
    virtual void refuseError(const Error& error) = 0;
    /// A call begins and ends.
    virtual void asked() {}
    virtual void answered() {}

    /// Runs a call on the database thread and gives its value to `then`; an error is shown and heard.
    template <class Call, class Then>
    void ask(Call call, Then then) {
        using R = std::invoke_result_t<Call>;
        asked();
        m_gateway.run(std::move(call)).then(this, [this, then = std::move(then)](const R& result) {
            if (result)
                then(*result);
            else
                refuseError(result.error());
            answered();
        });
    }
    /// Reads what was copied by `read`, on the database thread, and shows it.
    template <class Read>
    void readCopied(Read read) {
        ask([read = std::move(read), copied = PastePanel::copied()] { return read(copied); },
            [this](const PasteReading& reading) { showReading(reading); });
    }
    /// Declares Ctrl+V, with its words in the legend. `paste` calls readCopied(), `take` stores.
    void onPaste(const QString& words, std::function<void()> paste,
                 std::function<void(const PasteReading&)> take);
    [[nodiscard]] bool isPasting() const { return m_paste->isVisible(); }
    /// While copied lines are looked at, nothing is posted without them. False: none are.
    [[nodiscard]] bool refusesWhilePasting();
    /// What the left side shows of lines that were pasted.
    static LastScan pastedScan(qsizetype lines);
    void sayPasted(qsizetype lines);
    void sayPasteTakenBack(qsizetype lines);

    void play(Verdict verdict) { m_sounds.play(verdict); }
    /// Heard, and held on the lane until the next event.
    void holdRefusal(const QString& words);
    /// Shows what would come back of a document and waits; asked once more, it is posted.
    void offerReversal(DocumentView& view, const StockAccess& access, const QString& number);

    [[nodiscard]] scanning::LaneInput& input() { return m_input; }
    [[nodiscard]] Uuid newUuid(qint64 nowMs) { return m_uuids->next(nowMs); }

private:
    void showReading(const PasteReading& reading);
    Gateway& m_gateway;
    scanning::ScanSounds& m_sounds;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    scanning::LaneInput m_input;
    PastePanel* m_paste;
};

} // namespace backroom::stock
