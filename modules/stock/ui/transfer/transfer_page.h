#pragma once

#include "foundation/ui/kit/thumbnails.h"
#include "scanning/service/code_lookup.h"
#include "stock/service/moving.h"
#include "stock/ui/station/stock_station.h"

namespace backroom::stock {

class DocumentView;

/// What the station stands on. `codes` and `moving` live on the gateway's thread and are used there only.
struct TransferAccess {
    StockAccess stock;
    scanning::CodeLookup& codes;
    Moving& moving;
    scanning::ScanFilter& filter;
    scanning::ScanSounds& sounds;
    scanning::KeptScans& kept;
    std::function<QString(const QString& sku)> labelPath = {}; ///< as the dock's
};

/// Moves goods by three scans: the item, the bin it comes from, the bin it goes to; the third one posts. A
/// quantity typed before any of them is the quantity moved. The first two stand in the database before they
/// beep and are there again after a crash.
class TransferPage : public StockStation {
    Q_OBJECT
public:
    explicit TransferPage(const TransferAccess& access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("transfer"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;
    [[nodiscard]] Escape escape() const override;

    /// What it waits for.
    enum class Waits { Item, From, To };
    [[nodiscard]] Waits waitsFor() const { return m_waits; }

private:
    void addKeys();
    void resume();
    void goOn(const HalfMove& half);
    void handle(const scanning::LaneEvent& event) override;
    void command(scanning::StationKey key);
    void done();
    [[nodiscard]] bool hasButtonInFront() const override;
    void refuseError(const Error& error) override;
    /// A scan and what it was made of.
    struct Made {
        scanning::LaneEvent event;
        scanning::KeptScan scan;
    };
    void lookUp(const scanning::LaneEvent& event);
    void readKept(const scanning::KeptScan& scan) override;
    /// What it says, where it was not taken.
    QString tookKept(const KeptMove& taken);
    /// Item, bins and quantity of a move that is half made, or of none.
    void setHalf(const std::optional<HalfMove>& half);
    void takeMeaning(const Made& made, const scanning::CodeMeaning& meaning);
    void takeItem(const scanning::FoundItem& item, const Made& made);
    /// A quantity typed before a bin is the quantity of the move. False: refused, in words.
    bool takeQuantity(const scanning::LaneEvent& event);
    void takePlace(const scanning::FoundPlace& place, const Made& made);
    [[nodiscard]] MoveScan moveScanOf(const Made& made) const;
    /// A scan that was stored is said and heard; one that was not is taken back.
    void said(const Done& stored, const scanning::LaneEvent& event, const QString& words, Waits instead);
    /// In the database, too: the last scan.
    void takeBackStored();
    /// Says at once when too little lies in the bin just scanned.
    void askWhatLiesThere();
    /// What lies in the place that was scanned, and in which of the bins beneath it.
    struct LiesThere {
        bool mayGoBelowZero = false;
        Quantity there;
        QList<scanning::FoundPlace> beneath;
    };
    void takeWhatLiesThere(const LiesThere& lies);
    /// A site or a zone was scanned, and the goods lie in its bins.
    void takeBinOf(const QList<scanning::FoundPlace>& bins);
    void sayShortage(const scanning::FoundPlace& from, Quantity there);
    void post(const scanning::FoundPlace& to, const Made& made);
    void notPosted(const Error& error);
    void say(const scanning::LaneEvent& event, const QString& words);
    /// What is being moved, else what was moved last.
    void showLast();
    void takenBack(const QString& number, const QString& by);
    void posted(const Posted& posted, const scanning::FoundPlace& to);
    void undoScan();
    void paste();
    void takePaste(const PasteReading& reading);
    /// Moves that wait to be posted, just pasted or from before a crash.
    void goOnPasted(const HalfMove& taken);
    void endPaste();
    void takePasteBack();
    void postPaste();
    void pastePosted(const Posted& posted);
    /// Pasted moves come first. False: there are none.
    [[nodiscard]] bool refusesBesidePaste();
    static QString fromTo(const QString& from, const QString& to);
    void offerUndo();
    /// What lies where the goods come from; of a line that was moved, what lies where it went.
    void explain(const QString& chosen);
    /// False: none is open.
    bool closeOffer();
    /// The next of the company's own reasons for moves, or none again.
    void nextReason();
    void startOver();
    void refuse(const QString& words);
    /// For what it was: the quantity typed before it is the next scan's.
    void refuseScan(const scanning::LaneEvent& code, const QString& words);
    void showState();

    StockAccess m_access;
    scanning::CodeLookup& m_codes;
    Moving& m_moving;
    Waits m_waits = Waits::Item;
    scanning::FoundItem m_item;
    LastScan m_now; // what is being moved
    Quantity m_quantity;
    scanning::FoundPlace m_from;
    scanning::LaneEvent m_fromScan; // whose quantity comes back when nothing lies there
    Uuid m_session;                 // of the move that is half made
    Uuid m_document;
    bool m_resumed = false;
    QString m_lastNumber;
    LastScan m_last; // what was moved last, and its line: an undo speaks of that, not of what is scanned now
    StationLine m_lastLine;
    QString m_lastFrom;
    QString m_lastImage;
    VariantId m_lastItem;
    Thumbnails* m_pictures;
    QList<StationLine> m_lines;
    /// What was moved where, by the key of its line; of pasted moves only their document is known.
    QHash<QString, QPair<VariantId, QString>> m_moved;
    DocumentView* m_undo;
    Reasons::Row m_reason; // of this move; stays for the next
    bool m_busy = false;
    bool m_isShort = false;     ///< what the lane says of the bin: it has too few
    QList<PastedMove> m_pasted; // wait to be posted
    Uuid m_pasteSession;
    Uuid m_pasteDocument;
    NegativeAcceptance m_negative = NegativeAcceptance::NotAsked;
};

} // namespace backroom::stock
