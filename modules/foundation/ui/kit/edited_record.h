#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/page.h"

#include <QHash>

namespace backroom {

/// One record in a detail, and what a person had seen of it when they began to edit each of its fields. A
/// change is compared with that and never with what a refresh brought meanwhile: nobody overwrites what they
/// have not read. It stores nothing.
template <class Record>
class EditedRecord {
public:
    void add(FieldEditor* field) { m_fields.append(field); }
    [[nodiscard]] const QList<FieldEditor*>& fields() const { return m_fields; }

    /// As it is now. What is being edited keeps what was seen.
    void take(const Record& now) {
        m_now = now;
        for (const FieldEditor* field : m_fields) {
            if (!field->isEditing())
                m_seen.insert(field, now);
        }
    }
    [[nodiscard]] const Record& now() const { return m_now; }
    [[nodiscard]] Record seen(const FieldEditor* field) const { return m_seen.value(field, m_now); }

    /// Shows both values at the field; `theirs` is its value in now(). Who keeps their own after that has
    /// seen the other one.
    void showConflict(FieldEditor* field, const Error& error, const QString& theirs) {
        m_seen.insert(field, m_now);
        field->showConflict(error, theirs);
    }
    /// Another record is shown: nothing that was typed or said of the one before stays to be seen; what was
    /// typed and not saved waits under its `record`.
    void turnTo(const QString& record) {
        for (FieldEditor* field : m_fields) {
            field->forget();
            field->keepUnder(record);
        }
    }
    Page::Closed cancelEditing() {
        for (FieldEditor* field : m_fields) {
            if (!field->isEditing())
                continue;
            field->cancel();
            return Page::Closed::Something;
        }
        return Page::Closed::Nothing;
    }

private:
    QList<FieldEditor*> m_fields;
    QHash<const FieldEditor*, Record> m_seen;
    Record m_now;
};

} // namespace backroom
