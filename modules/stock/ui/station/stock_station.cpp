#include "stock/ui/station/stock_station.h"

#include "foundation/ui/kit/formats.h"
#include "stock/ui/document_view.h"

namespace backroom::stock {

using scanning::LaneEvent;

StockStation::StockStation(const StationStand& stand, QWidget* parent)
    : StationPage(parent),
      m_gateway(stand.gateway),
      m_sounds(stand.sounds),
      m_kept(stand.kept),
      m_task(stand.task),
      m_paste(new PastePanel(this)),
      m_labelPath(stand.labelPath) {
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, &StockStation::readNext);
    connect(&m_kept, &scanning::KeptScans::changed, this, [this] {
        showKept();
        readNext();
    });
    showKept();
    connect(m_paste, &PastePanel::failedCopied, this,
            [this](const QString& words) { lane().flash(Verdict::Look, words); });
    stand.filter.listen(this, this);
}

void StockStation::takeScan(const QString& code) {
    if (!takesAsAnswer(code))
        handle(m_input.scan(code));
    showAway();
}

void StockStation::press(scanning::StationKey key) {
    handle(m_input.press(key));
    showAway();
}

void StockStation::refuseDamagedScan() {
    handle(m_input.damagedScan());
}

scanning::ScanReceiver::Taken StockStation::takeKey(Key key, const QString& text) {
    if (key != Key::Character && hasButtonInFront())
        return Taken::No;
    LaneEvent event;
    switch (key) {
    case Key::Character:
        if (takesAsAnswer(text))
            return Taken::Yes;
        event = m_input.type(text.front());
        break;
    case Key::Enter:
        event = m_input.enter();
        break;
    case Key::Backspace:
        event = m_input.backspace();
        break;
    case Key::Escape:
        event = m_input.escape();
        break;
    }
    if (event.kind == LaneEvent::Kind::Nothing)
        return Taken::No;
    handle(event);
    showAway();
    return Taken::Yes;
}

bool StockStation::takesAsAnswer(const QString&) {
    return false;
}

bool StockStation::hasButtonInFront() const {
    return isPasting();
}

StationPage::Escape StockStation::escape() const {
    const bool isTyped = m_input.state() != scanning::LaneInput::State::Ready || m_input.reason() != 0;
    return isTyped && !isPanelShown() ? Escape::Clears : StationPage::escape();
}

void StockStation::onPaste(const QString& words, std::function<void()> paste,
                           std::function<void(const PasteReading&)> take) {
    onStationKey(QKeySequence(QKeySequence::Paste), words, [this, paste = std::move(paste)] {
        if (!refusesBesideKept())
            paste();
    });
    connect(m_paste, &PastePanel::takenOver, this, std::move(take));
}

void StockStation::showReading(const PasteReading& reading) {
    clearError();
    m_paste->setReading(reading);
    showPanel(m_paste);
    lane().hold(Verdict::Look, m_paste->laneWords());
}

bool StockStation::refusesWhilePasting() {
    if (!isPasting())
        return false;
    holdRefusal(m_paste->laneWords());
    return true;
}

LastScan StockStation::pastedScan(qsizetype lines) {
    LastScan scan;
    scan.name = tr("Pasted from a spreadsheet");
    scan.quantity = formats::count(lines);
    scan.note = tr("lines", nullptr, int(lines));
    return scan;
}

void StockStation::sayPasted(qsizetype lines) {
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%Ln pasted lines taken over; F9 takes them back", nullptr, int(lines)));
}

void StockStation::sayPasteTakenBack(qsizetype lines) {
    clearLastScan(tr("%Ln pasted lines are taken back. Scan on.", nullptr, int(lines)));
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%Ln pasted lines are taken back", nullptr, int(lines)));
}

void StockStation::holdRefusal(const QString& words) {
    play(Verdict::Refused);
    lane().hold(Verdict::Refused, words);
}

void StockStation::offerReversal(DocumentView& view, const StockAccess& access, const QString& number) {
    ask([access, number] { return readDocument(access, number); },
        [this, &view](const DocumentSheet& sheet) {
            lane().clearVerdict();
            view.showDocument(sheet);
            showPanel(&view);
            view.offerReversal();
        });
}

} // namespace backroom::stock
