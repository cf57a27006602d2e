#include "scanning/ui/pickers/label_printer.h"
#include "stock/ui/receive/entry_panel.h"
#include "stock/ui/station/stock_station.h"

#include <QStandardPaths>

// What the keys of every station do: codes by hand, lots, labels.
namespace backroom::stock {

using scanning::LaneEvent;

void StockStation::showEntry(QWidget* panel) {
    if (m_entry)
        m_entry->deleteLater();
    m_entry = panel;
    showPanel(panel);
}

void StockStation::askCode(const QString& title, const QString& words, const QString& field) {
    auto* panel = new EntryPanel(title, {{field, words, {}, {}}}, pageId() + QStringLiteral("/typed"), this);
    connect(panel, &EntryPanel::entered, this, [this, panel](const QStringList& texts) {
        panel->handedIn();
        showPanel(nullptr);
        setFocus();
        LaneEvent event = m_input.scan(texts.front().trimmed());
        event.source = LaneEvent::Source::Typed;
        handle(event);
    });
    showEntry(panel);
}

void StockStation::sayLots(const QString& sku) {
    play(Verdict::Look);
    lane().flash(Verdict::Look, sku.isEmpty()
                                    ? tr("No lots: items are counted without lot, serial and expiry")
                                    : tr("No lots: %1 has no lot, serial or expiry").arg(sku));
}

void StockStation::printLabel(VariantId item, std::function<Result<scanning::ItemLabel>()> read) {
    if (item.isNull())
        return holdRefusal(tr("No label yet: scan the item first"));
    ask(std::move(read), [this](const scanning::ItemLabel& label) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = m_labelPath ? m_labelPath(label.sku) : folder + QStringLiteral("/label.pdf");
        scanning::printLabel(label, path)
            .then(this, [this, label](const Result<scanning::PrintedLabel>& done) {
                if (!done)
                    return refuseError(done.error());
                play(Verdict::Taken);
                lane().flash(Verdict::Taken, tr("Label of %1: %2").arg(label.sku, done->words));
                emit labelPrinted(done->where);
            });
    });
}

} // namespace backroom::stock
