#pragma once

#include "foundation/ui/kit/sheet.h"

class QCalendarWidget;
class QDate;

namespace backroom {

/// Asks for one day: arrows and digits choose it in a calendar, Enter or the verb takes it, Esc leaves
/// everything as it was.
class DaySheet : public Sheet {
    Q_OBJECT
public:
    DaySheet(const QString& title, const QString& verb, QWidget* parent);
    [[nodiscard]] QCalendarWidget& calendar() { return *m_calendar; }

signals:
    void dayTaken(const QDate& day);

private:
    void take();
    QCalendarWidget* m_calendar;
};

} // namespace backroom
