#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "stock/service/paste_reader.h"

#include <QWidget>

namespace backroom {
class Button;
class Label;
class TableView;
} // namespace backroom

namespace backroom::stock {

/// Before copied lines come into the draft of a station: how many are understood, and which fail for what.
/// Enter takes the good ones over; the others go back to the clipboard, to be put right where they come from.
class PastePanel : public QWidget {
    Q_OBJECT
public:
    explicit PastePanel(QWidget* parent);
    void setReading(const PasteReading& reading);
    /// What the desk has copied, as services read it.
    static PasteText copied();
    /// What the lane says of a reading that stands here.
    [[nodiscard]] QString laneWords() const;

signals:
    void takenOver(const backroom::stock::PasteReading& reading);
    /// The failing lines are in the clipboard.
    void failedCopied(const QString& words);

private:
    Label* m_title;
    Label* m_unread;
    TableView* m_table;
    RowsModel<PasteReading::Failed> m_failed;
    Button* m_take;
    Button* m_copy;
    PasteReading m_reading;
};

} // namespace backroom::stock
