#pragma once

#include "foundation/service/backup_folder.h"

#include <QWidget>

namespace backroom {
class FieldEditor;
class Label;
} // namespace backroom

namespace backroom::app {

class Application;

/// When this desk makes the day's backup, where it goes and how many stay; an administrator may change it.
class BackupPlanFields : public QWidget {
    Q_OBJECT
public:
    explicit BackupPlanFields(Application& application, QWidget* parent = nullptr);
    void ask();

signals:
    void changed();

private:
    void show(const BackupPlan& plan);
    void store(FieldEditor* field, const BackupPlan& plan);

    Application& m_application;
    BackupPlan m_plan;
    FieldEditor* m_hour;
    FieldEditor* m_kept;
    FieldEditor* m_folder;
};

} // namespace backroom::app
