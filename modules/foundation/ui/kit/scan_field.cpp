#include "foundation/ui/kit/scan_field.h"

#include <QDialog>
#include <QLineEdit>

namespace backroom {

namespace {

constexpr const char* mark = "takesScans";

bool isMarked(const QLineEdit* field) {
    return field && field->property(mark).toBool() && field->isEnabled() && !field->isReadOnly();
}

} // namespace

void takeScans(QLineEdit* field) {
    field->setProperty(mark, true);
}

QLineEdit* fieldForScan(const QWidget* window) {
    if (!window)
        return nullptr;
    auto* focused = qobject_cast<QLineEdit*>(window->focusWidget());
    if (isMarked(focused) && focused->isVisible())
        return focused;
    if (!qobject_cast<const QDialog*>(window))
        return nullptr;
    QLineEdit* only = nullptr;
    const QList<QLineEdit*> fields = window->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (!isMarked(field) || !field->isVisible())
            continue;
        if (only)
            return nullptr;
        only = field;
    }
    return only;
}

void putScan(QLineEdit* field, const QString& code) {
    field->setText(code);
    emit field->textEdited(field->text());
}

} // namespace backroom
