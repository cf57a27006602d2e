#include "foundation/ui/kit/field_editor.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/view_state.h"
#include "foundation/ui/theme/backroom_style.h"
#include "foundation/ui/theme/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace backroom {

FieldEditor::FieldEditor(const QString& label, Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {
    setAccessibleName(label);
    setFocusPolicy(kind == Kind::ReadOnly ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::hair, space::none, space::hair);
    column->setSpacing(space::none);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    auto* name = new Label(label, TextStyle::Body, Token::Second);
    name->setFixedWidth(size::labelColumn);
    row->addWidget(name);
    m_stack = new QStackedWidget;
    m_stack->setFixedHeight(size::control);
    m_text = new Label({}, kind == Kind::Code ? TextStyle::BodyCode : TextStyle::Body);
    m_text->setElided(Qt::ElideRight);
    m_stack->addWidget(m_text);
    row->addWidget(m_stack, 1);
    m_note = new Label({}, TextStyle::Caption, Token::Quiet);
    row->addWidget(m_note);
    column->addLayout(row);
    m_error = new FieldError;
    m_error->setContentsMargins(size::labelColumn + space::x2, space::none, space::none, space::x1);
    column->addWidget(m_error);
    showValue();
}

void FieldEditor::setChoices(const QList<QPair<QString, QString>>& choices) {
    m_choices = choices;
    showValue();
}

void FieldEditor::setValue(const QString& value) {
    m_value = value;
    m_shown.reset();
    showValue();
}

void FieldEditor::setShown(const QString& text) {
    m_shown = text;
    showValue();
}

QString FieldEditor::wordsOf(const QString& value) const {
    for (const auto& [id, text] : m_choices) {
        if (id == value)
            return text;
    }
    return value;
}

void FieldEditor::showValue() {
    const QString words = m_shown ? *m_shown : wordsOf(m_value);
    m_text->setText(words.isEmpty() ? formats::unknown() : words);
    m_text->setToken(words.isEmpty() ? Token::Quiet : Token::Text);
    setAccessibleDescription(words);
    tellTyped();
}

void FieldEditor::keepUnder(const QString& record) {
    if (m_kind == Kind::ReadOnly)
        return;
    m_note->setObjectName(objectName() + QStringLiteral("Note"));
    m_typedAt = QStringLiteral("typed/%1/%2").arg(record, objectName());
}

void FieldEditor::keepTyped() {
    if (!m_typedAt.isEmpty())
        ViewState::current().setValue(m_typedAt,
                                      editorValue() == m_value ? QVariant() : QVariant(editorValue()));
}

void FieldEditor::forgetTyped() {
    if (!m_typedAt.isEmpty())
        ViewState::current().setValue(m_typedAt, QVariant());
}

std::optional<QString> FieldEditor::typedBefore() const {
    const QVariant typed = m_typedAt.isEmpty() ? QVariant() : ViewState::current().value(m_typedAt);
    // Saved after another thing was chosen.
    if (!typed.isValid() || typed.toString().trimmed() == m_value.trimmed())
        return std::nullopt;
    return typed.toString();
}

void FieldEditor::tellTyped() {
    constexpr int fewLetters = 24; // the value needs its room
    const std::optional<QString> typed = typedBefore();
    if (m_editor || !typed)
        return;
    QString words = wordsOf(*typed);
    if (words.size() > fewLetters)
        words = words.left(fewLetters) + QStringLiteral("…");
    m_note->setText(tr("“%1” is not saved, F2 goes on with it").arg(words));
}

bool FieldEditor::isEditing() const {
    return m_editor != nullptr;
}

void FieldEditor::edit() {
    if (m_editor || m_kind == Kind::ReadOnly)
        return;
    if (m_kind == Kind::Choice) {
        auto* combo = new QComboBox;
        for (const auto& [id, text] : std::as_const(m_choices))
            combo->addItem(text, id);
        combo->setCurrentIndex(combo->findData(typedBefore().value_or(m_value)));
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldEditor::keepTyped);
        m_editor = combo;
    } else {
        auto* line = new QLineEdit(typedBefore().value_or(m_value));
        line->setFont(textFont(m_kind == Kind::Code ? TextStyle::BodyCode : TextStyle::Body));
        if (!typedBefore())
            line->selectAll(); // words that wait are gone on with
        connect(line, &QLineEdit::textChanged, this, &FieldEditor::keepTyped);
        m_editor = line;
    }
    m_editor->setObjectName(objectName() + QStringLiteral("Editor"));
    m_editor->setAccessibleName(accessibleName());
    m_editor->installEventFilter(this);
    m_note->clear();
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    setTabOrder(this, m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void FieldEditor::forget() {
    close();
    m_note->clear();
    m_error->clear();
}

QString FieldEditor::editorValue() const {
    if (const auto* combo = qobject_cast<const QComboBox*>(m_editor))
        return combo->currentData().toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->text();
    return m_value;
}

void FieldEditor::cancel() {
    if (!m_editor)
        return;
    forgetTyped();
    close();
    emit left();
}

void FieldEditor::close() {
    if (!m_editor)
        return;
    if (m_choice) {
        m_choice->hide();
        std::exchange(m_choice, nullptr)->deleteLater(); // one of its buttons may have been pressed
    }
    QWidget* gone = m_editor;
    m_editor = nullptr;
    gone->removeEventFilter(this);
    m_stack->setCurrentWidget(m_text);
    m_stack->removeWidget(gone);
    gone->deleteLater();
    m_error->clear();
    setFocus(Qt::OtherFocusReason);
}

void FieldEditor::commit() {
    const QString typed = editorValue();
    if (typed == m_value)
        return cancel();
    emit committed(typed);
}

void FieldEditor::saved(const QString& words) {
    if (m_editor) {
        m_value = editorValue();
        m_shown.reset();
        forgetTyped();
        close();
        showValue();
    }
    m_note->setText(words);
}

void FieldEditor::showError(const Error& error) {
    Error shown = error;
    if (error.kind == ErrorKind::Conflict && !error.where.isEmpty())
        shown.what += QStringLiteral(": ") + error.where;
    m_error->showError(shown);
    bringIntoView(m_error);
    if (!m_editor)
        return;
    m_editor->setProperty(style::flaw, true);
    m_editor->setAccessibleDescription(m_error->text());
    m_editor->update();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::showConflict(const Error& error, const QString& theirs) {
    if (!m_editor)
        return showError(error);
    const auto named = [this](const QString& value) {
        const QString words = wordsOf(value);
        return words.isEmpty() ? formats::unknown() : words;
    };
    Error shown = error;
    shown.where = tr("yours “%1”, theirs “%2”").arg(named(editorValue()), named(theirs));
    shown.remedy = tr("keep yours with Enter, take theirs with Esc");
    if (!m_choice)
        offerBoth();
    showError(shown);
    bringIntoView(this); // what can be chosen as well as why
}

void FieldEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The words and buttons of a conflict make it higher, after it was asked for.
    if (m_choice)
        bringIntoView(this);
}

void FieldEditor::offerBoth() {
    m_choice = new QWidget;
    auto* row = new QHBoxLayout(m_choice);
    // From the edge on: beside the room of the label a narrow pane has none for both.
    row->setContentsMargins(space::none, space::none, space::none, space::x1);
    row->setSpacing(space::x2);
    auto* mine = new Button(tr("Keep mine"));
    mine->setObjectName(objectName() + QStringLiteral("KeepMine"));
    connect(mine, &QPushButton::clicked, this, [this] { emit committed(editorValue()); });
    row->addWidget(mine);
    auto* theirs = new Button(tr("Take theirs"));
    theirs->setObjectName(objectName() + QStringLiteral("TakeTheirs"));
    connect(theirs, &QPushButton::clicked, this, &FieldEditor::cancel);
    row->addWidget(theirs);
    row->addStretch(1);
    layout()->addWidget(m_choice);
}

void FieldEditor::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    // What is read later may push down what is being written in.
    if (m_editor && m_editor->hasFocus())
        bringIntoView(m_editor);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::FocusOut) {
        // Leaving keeps what was typed: Esc is the only way that takes it back. With somebody else's value
        // in the way it is asked for in so many words.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (!m_choice && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            editorValue() != m_value)
            emit committed(editorValue());
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        commit();
        return true;
    }
    return false;
}

bool FieldEditor::event(QEvent* event) {
    // F2 on a fact is that fact's; elsewhere on the page it is the page's.
    if (event->type() == QEvent::ShortcutOverride && m_kind != Kind::ReadOnly && !isEditing() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FieldEditor::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
        return edit();
    QWidget::keyPressEvent(event);
}

void FieldEditor::mouseReleaseEvent(QMouseEvent*) {
    edit();
}

void FieldEditor::paintEvent(QPaintEvent*) {
    if (m_kind == Kind::ReadOnly || m_editor)
        return;
    QPainter painter(this);
    const QRect value = m_stack->geometry().adjusted(-space::x2, 0, 0, 0);
    if (underMouse())
        paint::filled(painter, value, color(Token::Hover));
    if (hasFocus())
        paint::ring(painter, value);
}

FormField::FormField(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control) {
    auto* column = new QVBoxLayout(this);
    // The ring stands outside the control and needs its room.
    column->setContentsMargins(size::focusRoom, space::none, size::focusRoom, size::focusRoom);
    column->setSpacing(space::x1);
    auto* name = new Label(label, TextStyle::BodyStrong);
    name->setBuddy(control);
    column->addWidget(name);
    column->addWidget(control);
    control->setAccessibleName(label);
    m_hint = new Label({}, TextStyle::Caption, Token::Quiet);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    m_error = new FieldError;
    column->addWidget(m_error);
    column->addStretch(1);
}

void FormField::setHint(const QString& words) {
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void FormField::showError(const Error& error) {
    m_error->showError(error);
    m_control->setProperty(style::flaw, true);
    m_control->setAccessibleDescription(m_error->text());
    m_control->update();
}

void FormField::clearError() {
    m_error->clear();
    m_control->setProperty(style::flaw, false);
    m_control->setAccessibleDescription({});
    m_control->update();
}

QString FormField::errorText() const {
    return m_error->text();
}

} // namespace backroom
