#pragma once

#include "foundation/domain/actor.h"
#include "foundation/ui/kit/thumbnails.h"
#include "scanning/ui/pickers/practice_panel.h"
#include "stock/service/receiving.h"
#include "stock/ui/station/stock_station.h"

#include <QTimeZone>

namespace backroom::stock {

class PostedPanel;
class ReasonPanel;
class ScansPanel;
class TakeBackPanel;
class TiePanel;

/// What the station stands on. `receiving` lives on the gateway's thread and is used there only.
struct ReceiveAccess {
    Gateway& gateway;
    Receiving& receiving;
    scanning::ScanFilter& filter;
    scanning::ScanSounds& sounds;
    scanning::KeptScans& kept;
    Actor actor;
    /// Where the PDF of a label goes at a desk without a printer.
    std::function<QString(const QString& sku)> labelPath;
    /// Codes to click for whoever has no scanner; of the demo company.
    QList<scanning::PracticeCode> practice;
    QTimeZone zone;      ///< the company's
    QString person = {}; ///< the full name; empty: the name of the account
};

/// The dock: one lane for delivery note, bin, item and quantity. Every scan stands in the database before it
/// beeps and is there again after a crash. No dialog opens on a scan.
class ReceivePage : public StockStation {
    Q_OBJECT
public:
    explicit ReceivePage(const ReceiveAccess& access, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("receive"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

signals:
    /// A receipt was posted or taken back.
    void posted(const QString& number);
    /// What was asked for stands on the page: everything given to the database thread so far is answered.
    void settled();

private:
    void buildKeys();
    void resume();
    void handle(const scanning::LaneEvent& event) override;
    bool takesAsAnswer(const QString& text) override;
    void refuseError(const Error& error) override;
    void asked() override;
    void answered() override;
    void send(const scanning::LaneEvent& event);
    void readKept(const scanning::KeptScan& scan) override;
    void command(scanning::StationKey key);
    void outcome(const ScanOutcome& outcome, const QString& alsoSays);
    void showState(const ReceivingState& state);
    void showLane();
    void showLast(const ScanOutcome& outcome);
    void undoLast();
    /// A quantity, a reason or a question that no scan has ended yet. False: nothing of that is open.
    [[nodiscard]] bool takeBackWhatIsOpen();
    void post();
    void takeBack();
    void takeBackBecause(const QString& reason);
    [[nodiscard]] bool choosesWhyBack(const QString& digit);
    /// False: it was not asked why.
    bool closeWhyBack();
    void connectTie();
    void paste();
    void takePaste(const PasteReading& reading);
    void askTie();
    void tie(const scanning::ParkedCode& parked, VariantId variant);
    void dismiss();
    /// Of this delivery and of earlier ones.
    [[nodiscard]] QList<scanning::ParkedCode> parked() const;
    void askParkedBefore();
    void askPlace();
    void showFacts();
    [[nodiscard]] LocationId site() const;
    [[nodiscard]] QString siteCode() const;
    void chooseSite(const QString& code);
    void goTo(const QString& placeCode);
    void readReasons();
    void showReasons();
    void choosePhoto();
    void pastePhoto();
    void keepPhoto(const QByteArray& picture, const QString& name);
    void showParked();
    void showPictures();
    void buildWhichSupplier();
    void askHead();
    /// Supplier and note, as typed; a supplier who reads like a known one is asked about first.
    void takeHead(const QStringList& head, Receiving::Newcomer newcomer);
    void askWhichSupplier(const QStringList& head, const QStringList& alike);
    [[nodiscard]] bool choosesSupplier(const QString& digit);
    /// Back to what was typed. False: it was not asked which.
    bool closeWhichSupplier();
    void explain(const ReceivedLine& line);
    void begin();
    void beginSession();
    [[nodiscard]] bool asksForTypedHead();

    ReceiveAccess m_access;
    ReceivingState m_state;
    Uuid m_session; ///< null: the next scan begins a delivery
    Uuid m_document;
    bool m_begun = false;
    bool m_wantsTray = false; // a link leads straight to the parked codes
    bool m_resumed = false;
    int m_waiting = 0;
    QString m_postedNumber;
    Uuid m_undoUuid;
    qsizetype m_tieIndex = 0;
    scanning::ParkedCode m_tying;
    QList<scanning::ParkedCode> m_parkedBefore;
    QStringList m_reasons; ///< of F7, the first is key 1
    LocationId m_site;     ///< chosen before the first scan; none = the first one
    QList<locations::Place> m_sites;
    QHash<LocationId, QString> m_arrivals; ///< by site: where goods go until a bin is scanned
    scanning::FoundItem m_lastItem;
    LastScan m_lastShown;
    Thumbnails* m_pictures = nullptr;
    ReasonPanel* m_reasonPanel = nullptr;
    TakeBackPanel* m_whyBack = nullptr; ///< what comes back of the posted receipt, and why
    ReasonPanel* m_whichSupplier = nullptr;
    QStringList m_head; ///< what was typed, while it is asked which supplier is meant
    TiePanel* m_tie = nullptr;
    PostedPanel* m_posted = nullptr;
    ScansPanel* m_scans = nullptr;
    bool m_askedForHead = false;
    bool m_mayTakeBack = false; ///< what was posted last
};

} // namespace backroom::stock
