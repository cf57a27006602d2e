#include "foundation/ui/kit/filter_editor.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/typed_day.h"
#include "foundation/ui/theme/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom {

namespace {

const FilterColumn* find(const QList<FilterColumn>& columns, const QString& name) {
    const auto known = std::find_if(columns.begin(), columns.end(),
                                    [&](const FilterColumn& column) { return column.column == name; });
    return known == columns.end() ? nullptr : &*known;
}

bool isAboutDays(FilterKind kind) {
    return kind == FilterKind::Moment || kind == FilterKind::Day;
}

QString valueWords(const FilterColumn& column, FilterOperator comparison, const QString& value) {
    for (const auto& [key, words] : column.choices)
        if (key == value)
            return words;
    if (isAboutDays(column.kind) && !countsDays(comparison))
        return formats::date(QDate::fromString(value, Qt::ISODate));
    if (column.kind == FilterKind::Quantity)
        return formats::typedNumber(value);
    return value;
}

} // namespace

QString operatorWords(FilterOperator comparison, FilterKind kind) {
    using Op = FilterOperator;
    switch (comparison) {
    case Op::Is:
        return FilterEditor::tr("is");
    case Op::IsNot:
        return FilterEditor::tr("is not");
    case Op::Contains:
        return FilterEditor::tr("contains");
    case Op::BeginsWith:
        return FilterEditor::tr("begins with");
    case Op::AtLeast:
        return FilterEditor::tr("at least");
    case Op::AtMost:
        return FilterEditor::tr("at most");
    case Op::Between:
        return isAboutDays(kind) ? FilterEditor::tr("from … to …") : FilterEditor::tr("between");
    case Op::On:
        return FilterEditor::tr("on");
    case Op::Since:
        return FilterEditor::tr("since");
    case Op::Until:
        return FilterEditor::tr("until");
    case Op::Today:
        return FilterEditor::tr("today");
    case Op::Yesterday:
        return FilterEditor::tr("yesterday");
    case Op::ThisWeek:
        return FilterEditor::tr("this week");
    case Op::LastWeek:
        return FilterEditor::tr("last week");
    case Op::ThisMonth:
        return FilterEditor::tr("this month");
    case Op::LastMonth:
        return FilterEditor::tr("last month");
    case Op::ThisYear:
        return FilterEditor::tr("this year");
    case Op::LastDays:
        return FilterEditor::tr("last … days");
    case Op::OlderThan:
        return FilterEditor::tr("more than … days ago");
    case Op::Below:
        return FilterEditor::tr("below");
    case Op::Above:
        return FilterEditor::tr("above");
    case Op::Missing:
        return FilterEditor::tr("is missing");
    case Op::Present:
        return FilterEditor::tr("is there");
    }
    return {};
}

QString termWords(const FilterTerm& term, const QList<FilterColumn>& columns) {
    const FilterColumn* column = find(columns, term.column);
    if (!column)
        return term.column;
    const auto value = [&](int at) { return valueWords(*column, term.comparison, term.values.value(at)); };
    const QString words = operatorWords(term.comparison, column->kind);
    switch (term.comparison) {
    case FilterOperator::Is:
        return FilterEditor::tr("%1: %2", "column, value").arg(column->title, value(0));
    case FilterOperator::LastDays:
        return FilterEditor::tr("%1: last %Ln days", "column", term.values.value(0).toInt())
            .arg(column->title);
    case FilterOperator::OlderThan:
        return FilterEditor::tr("%1: more than %Ln days ago", "column", term.values.value(0).toInt())
            .arg(column->title);
    case FilterOperator::Between:
        return FilterEditor::tr("%1: %2 to %3", "column, from, to").arg(column->title, value(0), value(1));
    default:
        break;
    }
    return valuesOf(term.comparison) == 0
               ? FilterEditor::tr("%1: %2", "column, value").arg(column->title, words)
               : FilterEditor::tr("%1 %2 %3", "column, comparison, value")
                     .arg(column->title, words, value(0));
}

FilterEditor::FilterEditor(const QList<FilterColumn>& columns, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_columns(columns) {
    setObjectName(QStringLiteral("filterEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    all->setSpacing(space::x3);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("filterAlternative"));
    m_which->setAccessibleName(tr("Which condition"));
    m_which->hide();
    all->addWidget(m_which);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    all->addLayout(row);
    const auto combo = [&](const char* name, const QString& accessible) {
        auto* made = new QComboBox;
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(accessible);
        row->addWidget(made);
        return made;
    };
    m_column = combo("filterColumn", tr("Column"));
    m_operator = combo("filterOperator", tr("Comparison"));
    m_choice = combo("filterChoice", tr("Value"));
    for (int i = 0; i < 2; ++i) {
        m_values[i] = new QLineEdit;
        m_values[i]->setObjectName(QStringLiteral("filterValue%1").arg(i));
        m_values[i]->setAccessibleName(i == 0 ? tr("Value") : tr("Up to"));
        m_values[i]->setFixedWidth(size::fieldShort);
        row->addWidget(m_values[i]);
    }
    m_error = new Label({}, TextStyle::Caption, Token::Bad);
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(m_error);
    buildButtons(*all);
    for (const FilterColumn& column : std::as_const(m_columns))
        m_column->addItem(column.title);
    connect(m_column, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseColumn);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterEditor::chooseOperator);
    connect(m_which, &QComboBox::activated, this, &FilterEditor::showAlternative);
    chooseColumn();
    keepPageKeysOut(*this);
}

void FilterEditor::buildButtons(QVBoxLayout& all) {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x2);
    const auto add = [&](const char* name, const QString& words, ButtonKind kind, auto what) {
        auto* made = new Button(words, kind);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, what);
        buttons->addWidget(made);
        return made;
    };
    m_remove = add("filterRemove", tr("Remove this one"), ButtonKind::Quiet, [this] { remove(); });
    m_remove->hide();
    buttons->addStretch(1);
    m_or = add("filterOr", tr("Or this"), ButtonKind::Plain, [this] { take(Take::Alternative); });
    m_or->hide();
    m_take = add("filterTake", tr("Filter"), ButtonKind::Plain, [this] { take(Take::It); });
    all.addLayout(buttons);
}

const FilterColumn& FilterEditor::column() const {
    return m_columns.at(qMax(0, m_column->currentIndex()));
}

FilterOperator FilterEditor::comparison() const {
    return static_cast<FilterOperator>(m_operator->currentData().toInt());
}

void FilterEditor::chooseColumn() {
    m_operator->clear();
    const QList<FilterOperator> fitting = operatorsOf(column().kind);
    for (const FilterOperator each : fitting)
        m_operator->addItem(operatorWords(each, column().kind), int(each));
    m_choice->clear();
    for (const auto& [value, words] : column().choices)
        m_choice->addItem(words, value);
    chooseOperator();
}

void FilterEditor::chooseOperator() {
    const bool chooses = !column().choices.isEmpty();
    const int wanted = valuesOf(comparison());
    m_choice->setVisible(chooses);
    const bool wantsDay = isAboutDays(column().kind) && !countsDays(comparison());
    for (int i = 0; i < 2; ++i) {
        m_values[i]->setVisible(!chooses && i < wanted);
        m_values[i]->setPlaceholderText(wantsDay                   ? tr("2026-03-01")
                                        : countsDays(comparison()) ? tr("7")
                                                                   : QString());
    }
    fit();
}

void FilterEditor::setChoice(const FilterChoice& choice) {
    m_terms = choice;
    for (const FilterTerm& term : choice)
        m_which->addItem(termWords(term, m_columns));
    m_which->setVisible(choice.size() > 1);
    m_remove->setVisible(choice.size() > 1);
    m_take->setText(tr("Change"));
    m_or->show();
    showTerm(m_terms.first());
}

/// What was changed in the one before stays changed.
void FilterEditor::showAlternative(int at) {
    if (at == m_at)
        return;
    const std::optional<FilterTerm> changed = readTerm();
    if (!changed)
        return m_which->setCurrentIndex(m_at);
    m_terms[m_at] = *changed;
    m_which->setItemText(m_at, termWords(*changed, m_columns));
    m_at = at;
    m_error->hide();
    showTerm(m_terms.at(at));
}

void FilterEditor::showTerm(const FilterTerm& term) {
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).column == term.column)
            m_column->setCurrentIndex(i);
    m_operator->setCurrentIndex(m_operator->findData(int(term.comparison)));
    m_choice->setCurrentIndex(m_choice->findData(term.values.value(0)));
    for (int i = 0; i < 2; ++i)
        m_values[i]->setText(shownValue(term.values.value(i)));
    fit();
}

void FilterEditor::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (!m_anchor)
        return;
    m_anchor->activateWindow();
    m_anchor->setFocus(Qt::PopupFocusReason);
}

/// Under its button, and on the screen whatever it asks by now.
void FilterEditor::fit() {
    adjustSize();
    if (!m_anchor)
        return;
    QPoint at = m_anchor->mapToGlobal(m_anchor->rect().bottomLeft());
    const QRect room = m_anchor->screen()->availableGeometry();
    at.setX(qMax(room.left(), qMin(at.x(), room.right() - width())));
    move(at);
}

void FilterEditor::openUnder(QWidget& anchor) {
    m_anchor = &anchor;
    fit();
    show();
    (m_terms.size() > 1 ? m_which : m_column)->setFocus(Qt::PopupFocusReason);
}

QString FilterEditor::shownValue(const QString& plain) const {
    return column().kind == FilterKind::Quantity ? formats::typedNumber(plain) : plain;
}

QString FilterEditor::plainValue(int at) const {
    QString typed = m_values[at]->text().trimmed();
    if (column().kind == FilterKind::Quantity)
        return formats::plainNumber(typed);
    if (!isAboutDays(column().kind) || countsDays(comparison()))
        return typed;
    const QDate day = typedDay(typed);
    return day.isValid() ? day.toString(Qt::ISODate) : typed;
}

std::optional<FilterTerm> FilterEditor::readTerm() {
    FilterTerm term{column().column, comparison(), {}};
    if (!column().choices.isEmpty())
        term.values = {m_choice->currentData().toString()};
    else
        for (int i = 0; i < valuesOf(term.comparison); ++i)
            term.values += plainValue(i);
    // Asked as the list would be: what does not fit is said here and not above the list.
    const auto fits = toListFilter({{term}}, m_columns, QDate(2000, 1, 3), QTimeZone::utc());
    const bool isEmpty = std::any_of(term.values.begin(), term.values.end(),
                                     [](const QString& value) { return value.isEmpty(); });
    if (fits && !isEmpty)
        return term;
    m_error->setText(isEmpty ? tr("Write what to compare with") : fits.error().oneLine());
    m_error->show();
    fit();
    return std::nullopt;
}

void FilterEditor::take(Take how) {
    const std::optional<FilterTerm> term = readTerm();
    if (!term)
        return;
    if (how == Take::Alternative)
        m_terms += *term;
    else if (!m_terms.isEmpty())
        m_terms[m_at] = *term;
    m_terms.isEmpty() ? emit taken(*term) : emit choiceTaken(m_terms);
    close();
}

void FilterEditor::remove() {
    m_terms.removeAt(m_at);
    emit choiceTaken(m_terms);
    close();
}

void FilterEditor::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) {
        if (m_remove->hasFocus())
            return remove();
        take(m_or->hasFocus() ? Take::Alternative : Take::It);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FilterEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(painter, rect(), color(Token::Surface), color(Token::ControlBorder));
}

} // namespace backroom
