#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/ui/kit/held_list_page.h"

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
class BackupPage : public HeldListPage<KeptBackup> {
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
    void take(const QList<KeptBackup>& backups);
    void rowsShown(Asking asking) override;
    void sayEmpty() override;
    void showBackup(int row);
    void backUpNow();
    void prove();
    void explain();
    void restoreAside();
    void took(const Result<BackupProof>& proof);
    [[nodiscard]] const KeptBackup* current() const;

    Application& m_application;
    QAction* m_now;
    bool m_mayAsk = false;
    QString m_shown;  ///< path of the one beside the list
    QString m_newest; ///< when the rows were taken last
    bool m_wasHere = false;
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
