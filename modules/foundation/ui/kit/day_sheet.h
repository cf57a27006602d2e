#pragma once

#include "foundation/ui/kit/sheet.h"

class QCalendarWidget;
class QDate;
class QLineEdit;

namespace backroom {

/// Asks for one day: typed as people write it, or chosen with the arrows in a calendar; Enter or the verb
/// takes it, Esc leaves everything as it was. What is no day, or none the calendar has, is refused in words.
class DaySheet : public Sheet {
    Q_OBJECT
public:
    DaySheet(const QString& title, const QString& verb, QWidget* parent);
    [[nodiscard]] QCalendarWidget& calendar() { return *m_calendar; }

signals:
    void dayTaken(const QDate& day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    [[nodiscard]] Error notThatDay(const QDate& day) const;
    QLineEdit* m_typed;
    QCalendarWidget* m_calendar;
};

} // namespace backroom
