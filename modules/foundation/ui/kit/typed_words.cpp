#include "foundation/ui/kit/typed_words.h"

#include "foundation/ui/kit/view_state.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace backroom {

namespace {

QString wordsIn(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    const auto* box = qobject_cast<const QComboBox*>(field);
    return box ? box->currentText() : QString();
}

void put(QWidget* field, const QString& words) {
    if (auto* line = qobject_cast<QLineEdit*>(field))
        return line->setText(words);
    auto* box = qobject_cast<QComboBox*>(field);
    if (box && box->isEditable())
        box->setEditText(words);
    else if (box && box->findText(words) >= 0)
        box->setCurrentIndex(box->findText(words));
}

QString path(const QString& key, const QString& field) {
    return key + QLatin1Char('/') + field;
}

} // namespace

TypedWords::TypedWords(const QList<QWidget*>& fields, const QString& key, QObject* parent)
    : QObject(parent), m_fields(fields) {
    for (QWidget* field : fields) {
        m_plain.insert(field, wordsIn(field));
        const auto keepIt = [this, field](const QString& words) { keep(field, words); };
        if (auto* line = qobject_cast<QLineEdit*>(field))
            connect(line, &QLineEdit::textChanged, this, keepIt);
        else if (auto* box = qobject_cast<QComboBox*>(field); box && box->isEditable())
            connect(box, &QComboBox::editTextChanged, this, keepIt);
        else if (box)
            connect(box, &QComboBox::textActivated, this, keepIt);
    }
    m_key = key;
    putBack();
}

QList<QWidget*> TypedWords::fieldsOf(const QWidget& widget) {
    QList<QWidget*> fields;
    for (QLineEdit* line : widget.findChildren<QLineEdit*>())
        if (line->echoMode() == QLineEdit::Normal && !qobject_cast<QComboBox*>(line->parentWidget()))
            fields.append(line);
    for (QComboBox* box : widget.findChildren<QComboBox*>())
        fields.append(box);
    fields.removeIf([](const QWidget* field) { return field->objectName().isEmpty(); });
    return fields;
}

QString TypedWords::pathOf(const QWidget* field) const {
    return path(m_key, field->objectName());
}

void TypedWords::keep(const QWidget* field, const QString& words) {
    if (!m_key.isEmpty() && !m_isPutting)
        ViewState::current().setValue(pathOf(field), words == m_plain.value(field) ? QVariant() : words);
}

void TypedWords::turnTo(const QString& key) {
    if (key == m_key)
        return;
    m_key = key;
    {
        const QScopedValueRollback putting(m_isPutting, true);
        for (QWidget* field : std::as_const(m_fields))
            put(field, m_plain.value(field));
    }
    putBack();
}

void TypedWords::putBack() {
    if (m_key.isEmpty())
        return;
    // All are read before any is written: putting one in its place may change another.
    QHash<const QWidget*, QString> kept;
    for (const QWidget* field : std::as_const(m_fields))
        if (const QVariant words = ViewState::current().value(pathOf(field)); words.isValid())
            kept.insert(field, words.toString());
    const bool isBox[]{true, false};
    for (const bool boxes : isBox)
        for (QWidget* field : std::as_const(m_fields))
            if (kept.contains(field) && boxes == (qobject_cast<QComboBox*>(field) != nullptr))
                put(field, kept.value(field));
}

void TypedWords::handedIn() {
    for (const QWidget* field : std::as_const(m_fields))
        keep(field, m_plain.value(field));
}

bool TypedWords::isWaiting(const QString& key, const QStringList& fields) {
    for (const QString& field : fields)
        if (ViewState::current().value(path(key, field)).isValid())
            return true;
    return false;
}

void TypedWords::forget(const QString& key, const QStringList& fields) {
    for (const QString& field : fields)
        ViewState::current().setValue(path(key, field), QVariant());
}

} // namespace backroom
