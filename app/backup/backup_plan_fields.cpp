#include "backup/backup_plan_fields.h"

#include "application.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"

#include <QVBoxLayout>

namespace backroom::app {

namespace {
constexpr int hours = 24;

FieldEditor* field(QVBoxLayout* column, const char* name, const QString& words, FieldEditor::Kind kind) {
    auto* editor = new FieldEditor(words, kind);
    editor->setObjectName(QString::fromLatin1(name));
    column->addWidget(editor);
    return editor;
}
} // namespace

BackupPlanFields::BackupPlanFields(Application& application, QWidget* parent)
    : QWidget(parent), m_application(application) {
    setObjectName(QStringLiteral("backupPlan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x1);
    const bool may = m_application.session()->may(Permission::AdministerDatabase);
    const auto kind = [may](FieldEditor::Kind wanted) { return may ? wanted : FieldEditor::Kind::ReadOnly; };
    m_hour = field(column, "backupHour", tr("Each day from"), kind(FieldEditor::Kind::Choice));
    QList<QPair<QString, QString>> choices;
    for (int hour = 0; hour < hours; ++hour)
        choices.append({QString::number(hour), QTime(hour, 0).toString(QStringLiteral("HH:mm"))});
    m_hour->setChoices(choices);
    m_kept = field(column, "backupKept", tr("How many stay"), kind(FieldEditor::Kind::Text));
    m_folder = field(column, "backupFolder", tr("In the folder"), kind(FieldEditor::Kind::Text));
    for (FieldEditor* editor : {m_hour, m_kept, m_folder})
        editor->keepUnder(QStringLiteral("backup"));
    connect(m_hour, &FieldEditor::committed, this, [this](const QString& value) {
        BackupPlan wanted = m_plan;
        wanted.hour = value.toInt();
        store(m_hour, wanted);
    });
    connect(m_kept, &FieldEditor::committed, this, [this](const QString& value) {
        BackupPlan wanted = m_plan;
        wanted.kept = value.trimmed().toInt();
        store(m_kept, wanted);
    });
    connect(m_folder, &FieldEditor::committed, this, [this](const QString& value) {
        BackupPlan wanted = m_plan;
        wanted.folder = value.trimmed();
        store(m_folder, wanted);
    });
}

void BackupPlanFields::ask() {
    m_application.gateway()
        .run(
            [&services = m_application.services()]() -> Result<BackupPlan> { return services.safety.plan(); })
        .then(this, [this](const Result<BackupPlan>& plan) {
            if (plan)
                show(*plan);
        });
}

void BackupPlanFields::show(const BackupPlan& plan) {
    m_plan = plan;
    m_hour->setValue(QString::number(plan.hour));
    m_kept->setValue(QString::number(plan.kept));
    m_folder->setValue(plan.folder);
    if (plan.folder.isEmpty())
        m_folder->setShown(tr("Your own data folder"));
}

void BackupPlanFields::store(FieldEditor* field, const BackupPlan& plan) {
    m_application.gateway()
        .run([&services = m_application.services(), plan] { return services.safety.setPlan(plan); })
        .then(this, [this, field, plan](const Done& stored) {
            if (!stored)
                return field->showError(stored.error());
            show(plan);
            field->saved(tr("Saved %1")
                             .arg(formats::time(m_application.clock().nowMs(),
                                                m_application.session()->company.zone())));
            emit changed();
        });
}

} // namespace backroom::app
