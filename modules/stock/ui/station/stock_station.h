#pragma once

#include "foundation/service/gateway.h"
#include "foundation/ui/kit/station_page.h"
#include "scanning/domain/lane_input.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "stock/ui/station/paste_panel.h"
#include "stock/ui/station/station_stand.h"
#include "stock/ui/stock_access.h"

#include <QTimer>

#include <atomic>

namespace backroom::stock {

class DocumentView;

/// What the stations of stock have in common: scans and typed keys become events of the lane, calls go to the
/// database thread and their errors are heard, copied lines are looked at before they are taken over. While
/// the books are out of reach scans are kept at this desk, and read in their order when they are back. What
/// an event means is the station's. No dialog opens on a scan.
class StockStation : public StationPage, public scanning::ScanReceiver {
    Q_OBJECT
public:
    void takeScan(const QString& code) override;
    void refuseDamagedScan() override;
    Taken takeKey(Key key, const QString& text) override;
    void setAway(const QString& words) override;
    [[nodiscard]] Escape escape() const override;

signals:
    /// The label of an item was printed; `where` is a printer or a file.
    void labelPrinted(const QString& where);

protected:
    StockStation(const StationStand& stand, QWidget* parent);

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
            else if (meansLost(result.error()))
                showError(result.error()); // the lane says that by itself, and nothing was refused
            else
                refuseError(result.error());
            answered();
        });
    }
    /// Hands a scan in. When nobody answers, it is kept and `lost` sets the page back; everything else comes
    /// to `then`, errors too.
    template <class Call, class Then>
    void send(const scanning::KeptScan& scan, Call call, Then then, std::function<void()> lost = {}) {
        using R = std::invoke_result_t<Call>;
        asked();
        addSent({scan, std::move(lost)});
        m_gateway
            .run([call = std::move(call), line = m_line]() mutable -> R {
                // One after a lost one is not stored before it.
                if (*line)
                    return fail(outOfReach());
                R result = call();
                if (!result && meansLost(result.error()))
                    *line = true;
                return result;
            })
            .then(this, [this, uuid = scan.uuid, then = std::move(then)](const R& result) {
                if (result || !meansLost(result.error())) {
                    if (takeSent(uuid))
                        then(result);
                } else if (isSent(uuid)) {
                    keepSent();
                }
                answered();
            });
    }
    /// A scan that is made while others wait, or while the books are out of reach, waits too. False: it is to
    /// be handed in.
    [[nodiscard]] bool keepsInstead(const scanning::KeptScan& scan);
    /// What every station knows of a scan.
    [[nodiscard]] scanning::KeptScan scanOf(const scanning::LaneEvent& event, qint64 nowMs);
    /// Nothing waits at this station.
    [[nodiscard]] bool isFirstKept() const;
    /// Reads a scan that was kept, as if it were made now.
    virtual void readKept(const scanning::KeptScan& scan) = 0;
    /// Asks for it; `then` shows what came of it and returns why it was not taken, or nothing.
    template <class Call, class Then>
    void askKept(const scanning::KeptScan& scan, Call call, Then then) {
        using R = std::invoke_result_t<Call>;
        asked();
        m_gateway.run(std::move(call)).then(this, [this, scan, then = std::move(then)](const R& result) {
            if (result)
                tookKept(scan, then(*result));
            else
                keptFailed(scan, result.error());
            answered();
        });
    }
    /// From here on, what waits is read as soon as it can be.
    void startReadingKept();
    /// F9 where scans wait, or lie there refused: the newest goes. False: there are none.
    [[nodiscard]] bool takeBackKept();
    /// Nothing is posted or pasted beside scans that wait. False: none do.
    [[nodiscard]] bool refusesBesideKept();
    void press(scanning::StationKey key);
    /// Over the left side, in place of the one before it.
    void showEntry(QWidget* panel);
    /// A code that cannot be scanned; it goes to the lane as if it were typed there.
    void askCode(const QString& title, const QString& words, const QString& field);
    /// Nothing has a lot yet, nor has the item of this SKU.
    void sayLots(const QString& sku);
    /// Of the item scanned last; null: none was.
    void printLabel(VariantId item, std::function<Result<scanning::ItemLabel>()> read);
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
    struct Sent {
        scanning::KeptScan scan;
        std::function<void()> lost;
    };
    static Error outOfReach();
    static bool meansLost(const Error& error);
    void showReading(const PasteReading& reading);
    void addSent(Sent sent);
    [[nodiscard]] bool isSent(const Uuid& scan) const;
    /// False: it is none any more, because it was kept.
    bool takeSent(const Uuid& scan);
    /// All that nobody has answered, in their order.
    void keepSent();
    void keep(const scanning::KeptScan& scan);
    void tookKept(const scanning::KeptScan& scan, const QString& refused);
    void keptFailed(const scanning::KeptScan& scan, const Error& error);
    [[nodiscard]] qsizetype waiting() const;
    void readNext();
    void showKept();
    void showAway();

    Gateway& m_gateway;
    scanning::ScanSounds& m_sounds;
    scanning::KeptScans& m_kept;
    scanning::ScanTask m_task;
    /// Scans go to the file: read on the database thread too.
    std::shared_ptr<std::atomic<bool>> m_line = std::make_shared<std::atomic<bool>>(false);
    QList<Sent> m_sent;
    qint64 m_lastMs = 0;
    QString m_away;
    int m_writing = 0; ///< scans on their way to the file
    Uuid m_reading;    ///< the kept scan that is being read
    bool m_mayRead = false;
    QTimer m_again;
    std::unique_ptr<UuidSource> m_uuids = UuidSource::system();
    scanning::LaneInput m_input;
    PastePanel* m_paste;
    QWidget* m_entry = nullptr;
    std::function<QString(const QString& sku)> m_labelPath;
};

} // namespace backroom::stock
