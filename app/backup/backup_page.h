#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"

namespace backroom {
class Button;
class Label;
class StatePill;
} // namespace backroom

namespace backroom::app {

class Application;
class BackupPlanFields;

/// What there is to go back to: the backups of this desk, newest first, what was found in each, one more at
/// once, and any of them as a side file to be opened.
class BackupPage : public ListPage {
    Q_OBJECT
public:
    explicit BackupPage(Application& application, QWidget* parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("backup"); }
    void activate(const QVariantMap& arguments = {}) override;

signals:
    /// Another window of the program is to open these books.
    void sideFileReady(const QString& path);

private:
    [[nodiscard]] QWidget* makeDetail();
    void ask();
    void show(const QList<KeptBackup>& backups);
    void showBackup(int row);
    void backUpNow();
    void prove();
    void restoreAside();
    void took(const Result<BackupProof>& proof);
    [[nodiscard]] const KeptBackup* current() const;

    Application& m_application;
    RowsModel<KeptBackup> m_model;
    QAction* m_now;
    bool m_mayAsk = false;
    Label* m_when = nullptr;
    StatePill* m_state = nullptr;
    Label* m_proof = nullptr;
    Label* m_path = nullptr;
    Button* m_prove = nullptr;
    Button* m_aside = nullptr;
    BackupPlanFields* m_plan = nullptr;
};

/// Opens books in a window of their own: another program with this file.
void openSideFile(const QString& path);

} // namespace backroom::app
