#include "foundation/ui/kit/day_sheet.h"

#include <QCalendarWidget>

namespace backroom {

DaySheet::DaySheet(const QString& title, const QString& verb, QWidget* parent)
    : Sheet(title, parent), m_calendar(new QCalendarWidget) {
    setBody(m_calendar);
    setPrimary(verb);
    connect(this, &Sheet::primaryTriggered, this, &DaySheet::take);
    // Its days keep Enter for themselves: the sheet never sees it.
    connect(m_calendar, &QCalendarWidget::activated, this, &DaySheet::take);
    m_calendar->setFocus();
}

void DaySheet::take() {
    emit dayTaken(m_calendar->selectedDate());
    accept();
}

} // namespace backroom
