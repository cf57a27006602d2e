#pragma once

#include "foundation/ui/kit/thumbnails.h"
#include "stock/service/adjusting.h"
#include "stock/ui/station/stock_station.h"

namespace backroom::stock {

class DocumentView;
class ReasonPanel;

/// What the station stands on. `adjusting` lives on the gateway's thread and is used there only.
struct AdjustAccess {
    StockAccess stock;
    Adjusting& adjusting;
    scanning::ScanFilter& filter;
    scanning::ScanSounds& sounds;
    scanning::KeptScans& kept;
    std::function<QString(const QString& sku)> labelPath = {}; ///< as the dock's
};

/// Mends what the books say, by scans: a bin, then each item that is missing (−), was found (+) or was
/// counted
/// (=). What it was and will be is shown with every scan; F12 posts it all as one document. No dialog opens
/// on a scan, and every scan stands in the database before it beeps.
class AdjustPage : public StockStation {
    Q_OBJECT
public:
    explicit AdjustPage(AdjustAccess access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("adjust"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

private:
    void addKeys();
    void resume();
    void begin();
    void readReasons();
    void handle(const scanning::LaneEvent& event) override;
    /// What a typed or scanned − + = says of the scans that follow.
    bool takesAsAnswer(const QString& text) override;
    [[nodiscard]] bool hasButtonInFront() const override;
    void refuseError(const Error& error) override;
    void send(const scanning::LaneEvent& event);
    void readKept(const scanning::KeptScan& scan) override;
    void command(scanning::StationKey key);
    void outcome(const AdjustOutcome& outcome, const QString& alsoSays);
    void setEffect(scanning::ScanEffect effect);
    void chooseReason(int number);
    void undoLast();
    void post();
    void posted(const AdjustPosted& posted);
    void notPosted(const Error& error);
    void paste();
    void takePaste(const PasteReading& reading);
    void beginSession();
    void offerUndo();
    void takenBack(const QString& number, const QString& by);
    /// An undo, or copied lines. False: none is open.
    bool closeOffer();
    void refuse(const QString& words);
    void showState(const AdjustState& state);
    void showLines(const QList<AdjustedLine>& lines, const QString& number);
    /// What the books say of the chosen line's item at its place, or of the newest line's.
    void explain(const QString& chosen);
    void showLast(const AdjustedLine& line, const QString& note);
    void showPicture();
    void showFacts();
    void showLane();

    AdjustAccess m_access;
    scanning::ScanEffect m_effect = scanning::ScanEffect::Out;
    QList<Reasons::Row> m_reasons; ///< of F7, the first is key 1
    QString m_reason;              ///< stays until another is chosen
    AdjustState m_state;
    QList<AdjustedLine> m_shown; ///< the lines that stand there, posted ones too
    Uuid m_session;              ///< null: the next scan begins an adjustment
    Uuid m_document;
    bool m_resumed = false;
    bool m_busy = false;
    NegativeAcceptance m_negative = NegativeAcceptance::NotAsked;
    QString m_postedNumber; ///< what Ctrl+Z takes back
    LastScan m_last;
    VariantId m_lastItem; ///< what F8 prints the label of
    QString m_lastImage;
    Thumbnails* m_pictures;
    ReasonPanel* m_reasonPanel;
    DocumentView* m_undo;
};

} // namespace backroom::stock
