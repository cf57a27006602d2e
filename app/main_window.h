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
enum class Beginning;
class FirstStart;
class LockPage;
class SignInPage;
class Workspace;
struct CompanyFace;

/// The window: first start, sign-in, the workspace, the lock, and the keys that mean the same everywhere.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `number`: 1 for the first, which signs in and goes last; the others join its session.
    explicit MainWindow(Application& application, int number = 1);
    ~MainWindow() override;
    [[nodiscard]] int number() const { return m_number; }
    /// Shows the workspace of the session that is there already.
    void join() { enter(); }
    enum class Lock { Open, Locked };
    /// As another window of the session was locked or opened; says nothing.
    void setLock(Lock lock);

    /// Looks at the company and shows sign-in or first start.
    void start();
    /// After the next sign-in the tour by hand goes on at this step.
    void resumeTour(int step) { m_tourFrom = step; }
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] CommandPalette* palette() const { return m_palette.get(); }

signals:
    void newWindowRequested();
    /// Somebody locked or opened this one.
    void lockChanged(backroom::app::MainWindow::Lock lock);
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
    [[nodiscard]] QList<QAction*> namedActions() const;
    void showFace(const CompanyFace& face);
    void showFaceError(const Error& error);
    void showFirstStart();
    void beginWith(Beginning beginning);
    void signInToNewCompany(const QString& name, const QString& password);
    void openExisting(const DatabaseUrl& url);
    void openDemo();
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

    void showWorkspace();
    [[nodiscard]] bool isFirst() const { return m_number == 1; }
    [[nodiscard]] QString geometryKey() const;
    /// Another window of the program is in front.
    [[nodiscard]] bool isBehindAnother() const;

    Application& m_application;
    int m_number;
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
