#pragma once

#include "foundation/ui/kit/station_page.h"
#include "foundation/ui/kit/thumbnails.h"
#include "scanning/domain/lane_input.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "scanning/ui/pickers/scan_sounds.h"
#include "stock/service/adjusting.h"
#include "stock/ui/stock_access.h"

namespace backroom::stock {

class DocumentView;
class PastePanel;
class ReasonPanel;

/// What the station stands on. `adjusting` lives on the gateway's thread and is used there only.
struct AdjustAccess {
    StockAccess stock;
    Adjusting& adjusting;
    scanning::ScanFilter& filter;
    scanning::ScanSounds& sounds;
};

/// Mends what the books say, by scans: a bin, then each item that is missing (−), was found (+) or was
/// counted
/// (=). What it was and will be is shown with every scan; F12 posts it all as one document. No dialog opens
/// on a scan, and every scan stands in the database before it beeps.
class AdjustPage : public StationPage, public scanning::ScanReceiver {
    Q_OBJECT
public:
    explicit AdjustPage(AdjustAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("adjust"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

    void takeScan(const QString& code) override;
    void refuseDamagedScan() override;
    Taken takeKey(Key key, const QString& text) override;

private:
    void addKeys();
    void resume();
    void begin();
    void readReasons();
    void handle(const scanning::LaneEvent& event);
    void send(const scanning::LaneEvent& event);
    void command(scanning::StationKey key);
    void outcome(const AdjustOutcome& outcome, const QString& alsoSays);
    /// What a typed or scanned − + = says of the scans that follow. False: it is none of them.
    [[nodiscard]] bool takeSign(const QString& text);
    void setEffect(scanning::ScanEffect effect);
    void chooseReason(int number);
    void askCode(const QString& title, const QString& words, const QString& name);
    void undoLast();
    void post();
    void posted(const AdjustPosted& posted);
    void notPosted(const Error& error);
    void connectPaste();
    void paste();
    void takePaste(const PasteReading& reading);
    void pasteTakenBack(int lines);
    void beginSession();
    void offerUndo();
    void takenBack(const QString& number, const QString& by);
    /// An undo, or copied lines. False: none is open.
    bool closeOffer();
    void refuse(const QString& words);
    void refuseError(const Error& error);
    void showState(const AdjustState& state);
    void showLines(const QList<AdjustedLine>& lines, const QString& number);
    void showLast(const AdjustedLine& line, const QString& note);
    void showPicture();
    void showFacts();
    void showLane();

    /// Runs a call on the database thread and gives its value to `then`; an error is shown and heard.
    template <class Call, class Then>
    void ask(Call call, Then then) {
        using R = std::invoke_result_t<Call>;
        m_access.stock.gateway.run(std::move(call))
            .then(this, [this, then = std::move(then)](const R& result) {
                if (result)
                    then(*result);
                else
                    refuseError(result.error());
            });
    }

    AdjustAccess m_access;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    scanning::LaneInput m_input;
    scanning::ScanEffect m_effect = scanning::ScanEffect::Out;
    QList<Reasons::Row> m_reasons; ///< of F7, the first is key 1
    QString m_reason;              ///< stays until another is chosen
    AdjustState m_state;
    Uuid m_session; ///< null: the next scan begins an adjustment
    Uuid m_document;
    bool m_resumed = false;
    bool m_busy = false;
    NegativeAcceptance m_negative = NegativeAcceptance::NotAsked;
    QString m_postedNumber; ///< what Ctrl+Z takes back
    LastScan m_last;
    QString m_lastImage;
    Thumbnails* m_pictures;
    ReasonPanel* m_reasonPanel;
    DocumentView* m_undo;
    PastePanel* m_paste;
    QWidget* m_entry = nullptr;
};

} // namespace backroom::stock
