#pragma once

#include "foundation/service/database_url.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/view_state.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace backroom {
struct Error;
}

namespace backroom::app {

class Application;
class FirstStart;
class LockPage;
class SignInPage;
class Workspace;
struct CompanyFace;

/// The window: first start, sign-in, the workspace, the lock, and the keys that mean the same everywhere.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(Application& application, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Looks at the company and shows sign-in or first start.
    void start();
    /// After the next sign-in the tour by hand goes on at this step.
    void resumeTour(int step) { m_tourFrom = step; }
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] CommandPalette* palette() const { return m_palette.get(); }

signals:
    /// The workspace or the sign-in page is in front and ready: what tours and tests wait for.
    void workspaceShown();
    void signInShown();
    void firstStartShown();
    /// The tour by hand wants the power cut: this program ends hard, another goes on at this step.
    void powerCutRequested(int tourStep);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addKeys();
    void makeFrontPages();
    void changeLanguage();
    void showFace(const CompanyFace& face);
    void showFaceError(const Error& error);
    void showFirstStart();
    void signInToNewCompany(const QString& name, const QString& password);
    void openExisting(const DatabaseUrl& url);
    void makeDemo();
    void startOwnCompany();
    void enter();
    void startTour(int from);
    void leave();
    void lock();
    void unlock(const QString& password);
    void openPalette();
    [[nodiscard]] QString droppedSpreadsheet(const QDropEvent& event) const;
    void refreshTitle(const QString& page);

    Application& m_application;
    QStackedWidget* m_stack;
    SignInPage* m_signIn = nullptr;
    LockPage* m_lock = nullptr;
    FirstStart* m_firstStart = nullptr;
    std::optional<DatabaseUrl> m_nextUrl; // where "Start my own company" leads
    std::optional<DatabaseUrl> m_backUrl; // where its way back leads
    std::optional<DatabaseUrl> m_wayBack; // where the wizard that is shown leads back to
    bool m_rememberUrl = false;           // the next program opens what is signed in to now
    bool m_wasSignInShown = false;        // there is something to go back to from the wizard
    int m_tourFrom = 0;                   // the tour goes on at this step after the sign-in
    bool m_importNext = false;            // a new company begins with its products
    Workspace* m_workspace = nullptr;
    std::unique_ptr<ViewState> m_viewState;
    std::vector<std::unique_ptr<PaletteProvider>> m_sources;
    std::unique_ptr<CommandPalette> m_palette;
};

} // namespace backroom::app
