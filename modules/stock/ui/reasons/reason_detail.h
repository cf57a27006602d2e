#pragma once

#include "foundation/ui/kit/edited_record.h"
#include "foundation/ui/kit/last_change.h"
#include "stock/ui/reasons/reason_sheet.h"

class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::stock {

/// One reason: its name and what it is for; the facts turn into editors when touched.
class ReasonDetail : public QWidget {
    Q_OBJECT
public:
    explicit ReasonDetail(ReasonsAccess access, QWidget* parent = nullptr);
    void show(const Reasons::Row& reason);
    [[nodiscard]] ReasonId reason() const { return m_record.now().id; }
    [[nodiscard]] const QString& name() const { return m_record.now().name; }
    void editFirst();
    Page::Closed cancelEditing();

signals:
    /// It may have another id: a new name is a new reason where old papers have the old one.
    void changed(backroom::stock::ReasonId reason);
    /// For Ctrl+Z, beside changed().
    void made(const backroom::MadeChange& change);
    void failed(const backroom::Error& error);

private:
    FieldEditor* addField(QVBoxLayout* rows, const QString& id, const QString& label, FieldEditor::Kind kind);
    void put(const Reasons::Row& reason);
    [[nodiscard]] QString valueOf(const FieldEditor* field, const Reasons::Row& reason) const;
    void refused(FieldEditor* field, const Error& error);
    void save(FieldEditor* field, const QString& typed);
    void take(const FieldEditor* field, Reasons::Row& reason, const QString& typed) const;
    void tellFact(const FieldEditor* field, const Reasons::Row& before, const Reasons::Row& stored);
    void toggleArchived();

    ReasonsAccess m_access;
    EditedRecord<Reasons::Row> m_record;
    Label* m_title;
    StatePill* m_state;
    FieldEditor* m_name;
    FieldEditor* m_kind;
    FieldEditor* m_key;
    FieldEditor* m_people;
    Button* m_archive = nullptr;
};

} // namespace backroom::stock
