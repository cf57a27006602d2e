#include "foundation/ui/kit/day_sheet.h"

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/typed_day.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace backroom {

namespace {

const QDate firstDay(1970, 1, 1); // before it there are no books

} // namespace

DaySheet::DaySheet(const QString& title, const QString& verb, QWidget* parent)
    : Sheet(title, parent), m_typed(new QLineEdit), m_calendar(new QCalendarWidget) {
    m_typed->setObjectName(QStringLiteral("dayTyped"));
    // Its own digits would edit the day out of sight, into days that never were.
    m_calendar->setDateEditEnabled(false);
    m_calendar->setMinimumDate(firstDay);
    // Red means that something is wrong; a Sunday is not.
    QTextCharFormat plain;
    plain.setForeground(color(Token::Text));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x3);
    column->addWidget(new FormField(tr("Day"), m_typed));
    column->addWidget(m_calendar);
    setBody(body);
    setPrimary(verb);
    connect(this, &Sheet::primaryTriggered, this, &DaySheet::take);
    // Its days keep Enter for themselves: the sheet never sees it.
    connect(m_calendar, &QCalendarWidget::activated, this, &DaySheet::take);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        m_typed->clear();
        clearError();
    });
    const auto parts = m_calendar->findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->installEventFilter(this);
    m_calendar->setFocus();
}

/// What is typed over the calendar goes into the field.
bool DaySheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        const bool isTyped = !text.isEmpty() && text.front().isLetterOrNumber() &&
                             !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isTyped) {
            m_typed->setFocus();
            m_typed->insert(text);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

Error DaySheet::notThatDay(const QDate& day) const {
    Error error{ErrorKind::Invalid, {}, {}, m_typed->text(), {}, {}};
    if (!day.isValid()) {
        error.what = tr("That is no day");
        error.remedy = tr("write it as %1").arg(formats::date(m_calendar->selectedDate()));
    } else if (day > m_calendar->maximumDate()) {
        error.what = tr("That day has not been yet");
        error.remedy = tr("choose one up to %1").arg(formats::date(m_calendar->maximumDate()));
    } else {
        error.what = tr("There are no books of that day");
        error.remedy = tr("choose one from %1 on").arg(formats::date(m_calendar->minimumDate()));
    }
    return error;
}

void DaySheet::take() {
    const bool isTyped = !m_typed->text().trimmed().isEmpty();
    const QDate day = isTyped ? typedDay(m_typed->text().trimmed()) : m_calendar->selectedDate();
    if (!day.isValid() || day < m_calendar->minimumDate() || day > m_calendar->maximumDate()) {
        showError(notThatDay(day));
        m_typed->selectAll();
        return;
    }
    emit dayTaken(day);
    accept();
}

} // namespace backroom
