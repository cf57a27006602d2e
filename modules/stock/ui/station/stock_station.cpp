#include "stock/ui/station/stock_station.h"

#include "foundation/ui/kit/formats.h"
#include "stock/ui/document_view.h"

namespace backroom::stock {

using scanning::LaneEvent;

StockStation::StockStation(Gateway& gateway, scanning::ScanFilter& filter, scanning::ScanSounds& sounds,
                           QWidget* parent)
    : StationPage(parent), m_gateway(gateway), m_sounds(sounds), m_paste(new PastePanel(this)) {
    connect(m_paste, &PastePanel::failedCopied, this,
            [this](const QString& words) { lane().flash(Verdict::Look, words); });
    filter.listen(this, this);
}

void StockStation::takeScan(const QString& code) {
    if (!takesAsAnswer(code))
        handle(m_input.scan(code));
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
    return Taken::Yes;
}

bool StockStation::takesAsAnswer(const QString&) {
    return false;
}

bool StockStation::hasButtonInFront() const {
    return isPasting();
}

void StockStation::onPaste(const QString& words, std::function<void()> paste,
                           std::function<void(const PasteReading&)> take) {
    onStationKey(QKeySequence(QKeySequence::Paste), words, std::move(paste));
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
        [this, &view](const QList<MovementRow>& lines) {
            lane().clearVerdict();
            view.showDocument(lines);
            showPanel(&view);
            view.offerReversal();
        });
}

} // namespace backroom::stock
