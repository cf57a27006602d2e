#pragma once

#include "foundation/domain/quantity.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/kit/scan_lane.h"
#include "foundation/ui/theme/tokens.h"

#include <QPixmap>
#include <QTimer>

#include <optional>

namespace backroom {

class CodedLabel;
class LastScanPanel;
class ParkedTray;
class StationBand;
class StationLines;
class WarningBand;

/// Who, what, where: the top band.
struct StationFacts {
    QString task;     ///< "Receive"
    QString partner;  ///< supplier or customer
    QString document; ///< number, delivery note
    QString place;    ///< where goods go at the moment
    QString person;
    QString placeIs = {}; ///< what the place is, where it is not simply the "Location"
};

/// What the left side shows in letters that are read from two metres.
struct LastScan {
    QPixmap picture;
    QString name;
    QString sku;
    QString lot;      ///< lot, serial, expiry in words; may be empty
    QString quantity; ///< "48"
    QString unit;
    QString note; ///< "8 × carton of 6"
    QString place;
    Verdict verdict = Verdict::Taken;
    QString placeIs = {}; ///< "Comes from"; empty: "Goes to"
};

/// One row right, newest first; the page decides the order.
struct StationLine {
    QString key;
    QString name;
    QString code;
    Quantity done;
    std::optional<Quantity> expected; ///< none: received without an order
    QString unit;
    QString note; ///< "2 rejected"
    Token token = Token::Text;
    QString place = {};  ///< the code of the bin, or of both: where from → where to
    QString figure = {}; ///< stands for `done`: "+2"
};

/// A station fills the window: band 72, last scan left 60 %, lines right, scan lane 72 and key legend. It
/// is driven by scans and keys; no field needs a click and no dialog opens on a scan.
class StationPage : public Page {
    Q_OBJECT
public:
    explicit StationPage(QWidget* parent = nullptr);

    void setFacts(const StationFacts& facts);
    /// What nobody may overlook here, beneath the band; empty: nothing.
    void setWarning(const QString& words);
    void setLastScan(const LastScan& scan);
    /// Before the first scan: what to do, in one sentence.
    void clearLastScan(const QString& invitation);
    void setLines(const QList<StationLine>& lines);
    /// The key of the line somebody chose, by arrow keys or mouse; empty when none is.
    [[nodiscard]] QString chosenLine() const;
    /// Above them, whatever setLines() says: scans that nobody has read yet.
    void setKeptLines(const QList<StationLine>& lines);
    /// "4 lines · 130 of 130" under the lines.
    void setLinesSummary(const QString& words);
    /// Codes nobody knows, in the yellow tray; 0 hides it.
    void setParked(int count, const QString& words, const QList<QPixmap>& photos = {});
    /// Beneath the lines, for as long as the page lives: what helps whoever has no scanner.
    void setAside(QWidget* widget);
    [[nodiscard]] ScanLane& lane() const;
    /// Room that something else takes at the end of the row of keys.
    void keepLegendEndFree(int width);
    /// The books are out of reach: the lane says so. Empty: they are back, and what was said about it goes.
    virtual void setAway(const QString& words);
    /// F9 after a refusal: what was refused never counted, so only the refusal goes and no good scan with it.
    /// False: nothing is refused at the moment.
    [[nodiscard]] bool takeBackRefusal();
    /// Declares a key of this station: it works anywhere in the page and stands in the legend.
    QAction* onStationKey(const QKeySequence& keys, const QString& words, std::function<void()> what);
    /// Something of the page's own over the left side (chooser of the delivery, parked codes); nullptr goes
    /// back.
    void showPanel(QWidget* panel);
    [[nodiscard]] bool isPanelShown() const;
    Closed closeTopmost() override;
    /// What Esc does at the moment; the way out of the station says so.
    enum class Escape { Leaves, Closes, Clears, Stays };
    [[nodiscard]] virtual Escape escape() const { return m_panel ? Escape::Closes : Escape::Leaves; }

signals:
    /// It may do something else now.
    void escapeChanged();
    void parkedRequested();
    void lineActivated(const QString& key);

private:
    void tellLegend();
    /// The lane's words name what stands on the page.
    void tellCodes();
    StationBand* m_band;
    WarningBand* m_warning;
    QStackedWidget* m_left;
    LastScanPanel* m_last;
    QWidget* m_panel = nullptr;
    StationLines* m_lines;
    QList<StationLine> m_own;
    QList<StationLine> m_kept;
    StationFacts m_facts;
    QStringList m_lastCodes;
    CodedLabel* m_summary;
    QVBoxLayout* m_right;
    ParkedTray* m_parked;
    ScanLane* m_lane;
    KeyLegend* m_legend;
    QList<QAction*> m_stationKeys;
    QTimer m_tellEscape;
};

} // namespace backroom
