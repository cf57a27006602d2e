#include "main_window.h"

#include "application.h"
#include "default_database.h"
#include "demo/demo_accounts.h"
#include "first_start.h"
#include "foundation/ui/theme/icons.h"
#include "idle_keys.h"
#include "palette_actions.h"
#include "palette_sources.h"
#include "person_view_state.h"
#include "sign_in_page.h"
#include "tour/tour_guide.h"
#include "translations/words.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

// Must stand outside every namespace; a static library's resources are dropped without it.
static void initResources() {
    Q_INIT_RESOURCE(help);
}

namespace backroom::app {

namespace {

const QString demoUrlKey = QStringLiteral("company/demo"); ///< where the demo of this desk lies

/// "company.db" in this person's data, with a number behind it where there is one already.
QString freeFile(const QString& name) {
    QString path = dataFolder() + QStringLiteral("/%1.db").arg(name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = dataFolder() + QStringLiteral("/%1-%2.db").arg(name).arg(n);
    return path;
}

Error companyIsThere(const DatabaseUrl& url) {
    return {ErrorKind::Conflict,
            QStringLiteral("app.company_exists"),
            MainWindow::tr("There is a company already, and it was left as it is"),
            url.toString(),
            MainWindow::tr("go back and choose “A company that exists already”, or another place"),
            {}};
}

Error nobodyScans() {
    return {ErrorKind::Refused,
            QStringLiteral("scanning.nobody_here"),
            MainWindow::tr("Nobody is signed in, the scan was not taken"),
            {},
            MainWindow::tr("sign in, then scan again"),
            {}};
}

} // namespace

MainWindow::MainWindow(Application& application, int number)
    : m_application(application), m_number(number), m_stack(new QStackedWidget) {
    initResources();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setWindowIcon(makeIcon(IconName::Logo, Token::ScanYellow, size::iconEmpty));
    setMinimumSize(size::windowMinWidth, size::windowMinHeight);
    const QSize room = screen()->availableSize() - QSize(0, size::rowNormal); // a title bar needs its place
    resize(QSize(size::windowWidth, size::windowHeight).boundedTo(room));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeFrontPages();
    connect(&m_application, &Application::aboutToSignOut, this, &MainWindow::leave);
    if (isFirst()) {
        connect(&m_application, &Application::signInRefused, this, [this](const Error& error) {
            m_firstStart ? m_firstStart->refuse(error) : m_signIn->refuse(error);
        });
        connect(&m_application, &Application::signedIn, this, &MainWindow::enter);
        connect(&m_application, &Application::signedOut, this, &MainWindow::start);
    }
    const auto refuseScan = [this] {
        auto* form = qobject_cast<FrontForm*>(m_stack->currentWidget());
        if (!form || isBehindAnother())
            return;
        m_application.sounds().play(Verdict::Refused);
        form->showError(nobodyScans());
    };
    connect(&m_application.scans(), &scanning::ScanFilter::unclaimed, this, refuseScan);
    connect(&m_application.scans(), &scanning::ScanFilter::unclaimedDamage, this, refuseScan);
    addKeys();
    const QByteArray geometry = QSettings().value(geometryKey()).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    refreshTitle({});
}

MainWindow::~MainWindow() {
    if (!isFirst())
        return;
    leave(); // what its pages still read and write is wanted by nobody, and close() waits for the rest
    m_application.close();
}

void MainWindow::makeFrontPages() {
    const std::array<QWidget*, 2> before{m_signIn, m_lock};
    m_signIn = new SignInPage;
    m_lock = new LockPage;
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_lock);
    connect(m_signIn, &SignInPage::signInRequested, &m_application, &Application::signIn);
    connect(m_signIn, &SignInPage::otherCompanyRequested, this, &MainWindow::showFirstStart);
    // Later: the list that was clicked on is a part of the page that goes.
    connect(m_signIn, &SignInPage::languageChosen, this, &MainWindow::changeLanguage, Qt::QueuedConnection);
    connect(m_lock, &LockPage::unlockRequested, this, &MainWindow::unlock);
    connect(m_lock, &LockPage::otherPersonRequested, this, [this] {
        m_signIn->forgetPerson();
        m_application.signOut();
    });
    for (QWidget* page : before) {
        if (m_stack->currentWidget() == page)
            m_stack->setCurrentWidget(m_signIn);
        delete page;
    }
}

void MainWindow::changeLanguage() {
    if (!speakAsChosen(*qApp))
        return;
    qDeleteAll(actions()); // Ctrl+K shows their words
    addKeys();
    makeFrontPages();
    if (!m_firstStart)
        return start();
    m_backUrl = m_wayBack;
    if (m_wayBack)
        m_stack->setCurrentWidget(m_signIn);
    showFirstStart();
}

QString MainWindow::geometryKey() const {
    const auto first = QStringLiteral("window/geometry");
    return isFirst() ? first : QStringLiteral("%1%2").arg(first).arg(m_number);
}

bool MainWindow::isBehindAnother() const {
    const QWidget* active = QApplication::activeWindow();
    return active && active != this && qobject_cast<const MainWindow*>(active);
}

void MainWindow::addKeys() {
    const auto key = [this](const QKeySequence& keys, const QString& words, auto what) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    const auto inside = [this](auto what) {
        return [this, what] {
            if (m_workspace && m_stack->currentWidget() == m_workspace)
                what(*m_workspace);
        };
    };
    // Ctrl+K shows those that have words.
    key(QKeySequence(Qt::CTRL | Qt::Key_K), {}, [this] { openPalette(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), tr("Lock"), [this] { lock(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), inside([](Workspace& w) { w.back(); }));
    key(QKeySequence(Qt::ALT | Qt::Key_Right), tr("Forward"), inside([](Workspace& w) { w.forward(); }));
    key(QKeySequence(Qt::Key_F1), tr("Help"), inside([](Workspace& w) { w.toggleHelp(); }));
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("New window"),
        inside([this](Workspace&) { emit newWindowRequested(); }));
    key({}, tr("Sign out"), inside([this](Workspace&) { m_application.signOut(); }));
}

QList<QAction*> MainWindow::namedActions() const {
    QList<QAction*> named = actions();
    named.removeIf([](const QAction* action) { return action->text().isEmpty(); });
    return named;
}

void MainWindow::start() {
    // What was chosen under Settings holds from here on: nothing of the last person's work is shown any more.
    if (speakAsChosen(*qApp))
        makeFrontPages();
    if (m_nextUrl) {
        m_application.setUrl(*std::exchange(m_nextUrl, {}));
        return beginWith(Beginning::Import);
    }
    const QPointer wizard = m_firstStart; // who signs in, or leaves for another company, may be faster
    m_application.face().then(this, [this, wizard](const Result<CompanyFace>& face) {
        if (!m_workspace && m_firstStart == wizard)
            face ? showFace(*face) : showFaceError(face.error());
    });
}

void MainWindow::showFace(const CompanyFace& face) {
    refreshTitle({});
    if (!face.exists)
        return showFirstStart();
    m_wasSignInShown = true;
    m_stack->setCurrentWidget(m_signIn);
    if (m_firstStart)
        std::exchange(m_firstStart, nullptr)->deleteLater();
    m_signIn->showCompany(face, m_application.url().toString());
    m_signIn->start();
    emit signInShown();
}

void MainWindow::showFirstStart() {
    beginWith(m_firstStart ? m_firstStart->beginning() : Beginning::Demo);
}

void MainWindow::beginWith(Beginning beginning) {
    delete m_firstStart;
    const DatabaseUrl back = std::exchange(m_backUrl, {}).value_or(m_application.url());
    const bool mayGoBack = m_wasSignInShown && m_stack->currentWidget() == m_signIn;
    m_firstStart = new FirstStart(m_application.url(), beginning);
    connect(m_firstStart, &FirstStart::languageChosen, this, &MainWindow::changeLanguage,
            Qt::QueuedConnection);
    m_wayBack = mayGoBack ? std::optional(back) : std::nullopt;
    if (mayGoBack) {
        m_firstStart->allowCancel(tr("Back to sign-in"));
        connect(m_firstStart, &Wizard::cancelRequested, this, [this, back] {
            m_application.setUrl(back);
            start();
        });
    }
    connect(m_firstStart, &FirstStart::existingRequested, this, &MainWindow::openExisting);
    m_stack->addWidget(m_firstStart);
    m_stack->setCurrentWidget(m_firstStart);
    connect(m_firstStart, &FirstStart::demoRequested, this, &MainWindow::openDemo);
    connect(m_firstStart, &FirstStart::companyRequested, this,
            [this](const identity::SetupRequest& request, Beginning beginning) {
                m_firstStart->setBusy(tr("Making the company"));
                m_importNext = beginning == Beginning::Import;
                m_application.setUrl(request.url);
                m_application.setUp(request).then(
                    this, [this, request](const Result<identity::SetupReport>& made) {
                        if (!made)
                            return m_firstStart->refuse(made.error());
                        if (made->outcome != identity::SetupOutcome::NewCompany)
                            return m_firstStart->refuse(companyIsThere(request.url));
                        signInToNewCompany(request.adminName, request.adminPassword);
                    });
            });
    emit firstStartShown();
}

void MainWindow::openExisting(const DatabaseUrl& url) {
    const DatabaseUrl before = m_application.url();
    m_application.setUrl(url);
    m_application.face().then(this, [this, before](const Result<CompanyFace>& face) {
        if (face && face->exists) {
            m_rememberUrl = true;
            return showFace(*face);
        }
        const DatabaseUrl asked = m_application.url();
        m_application.setUrl(before);
        m_firstStart->refuse(face ? Error{ErrorKind::NotFound,
                                          QStringLiteral("app.no_company"),
                                          tr("There is no company in this file"),
                                          asked.toString(),
                                          tr("choose another file, or go back and make a new company"),
                                          {}}
                                  : face.error());
    });
}

void MainWindow::signInToNewCompany(const QString& name, const QString& password) {
    DatabaseUrl url = m_application.url();
    if (url.engine == Engine::Postgresql)
        url.user = name;
    m_application.setUrl(url);
    QSettings().setValue(QStringLiteral("company/url"), url.toString());
    m_application.signIn(name, password);
}

/// The demo somebody worked in at this desk is not made a second time.
void MainWindow::openDemo() {
    const Result<DatabaseUrl> known = DatabaseUrl::parse(QSettings().value(demoUrlKey).toString());
    const DatabaseUrl here = m_application.url();
    const bool isThere = known && (known->engine == Engine::Postgresql || QFileInfo::exists(known->path));
    if (!isThere)
        return makeDemo();
    m_firstStart->setBusy(tr("Opening the demo company"));
    m_application.setUrl(*known);
    m_application.face().then(this, [this, here](const Result<CompanyFace>& face) {
        const bool isDemo = face && face->exists && (face->isDemo || face->name.isEmpty());
        if (!isDemo) {
            m_application.setUrl(here);
            return makeDemo();
        }
        m_rememberUrl = true;
        showFace(*face);
    });
}

void MainWindow::makeDemo() {
    m_firstStart->setBusy(tr("Making the demo company"));
    // Beside a company that is there the demo gets a file of its own.
    const DatabaseUrl here = m_application.url();
    if (here.engine != Engine::Sqlite || (QFileInfo::exists(here.path) && QFileInfo(here.path).size() > 0)) {
        DatabaseUrl demo = defaultDatabase();
        demo.path = dataFolder() + QStringLiteral("/demo.db");
        m_application.setUrl(demo);
        m_rememberUrl = true;
    }
    m_application.makeDemo().then(this, [this, here](const Done& made) {
        if (!made) {
            m_application.setUrl(here);
            return m_firstStart->refuse(made.error());
        }
        start();
    });
}

void MainWindow::showFaceError(const Error& error) {
    CompanyFace unknown;
    unknown.exists = true;
    showFace(unknown);
    m_signIn->refuse(error);
}

void MainWindow::enter() {
    const Session& session = *m_application.session();
    if (isFirst()) {
        m_viewState =
            std::make_unique<PersonViewState>(session.company.uuid.toString(), session.account.name);
        ViewState::install(m_viewState.get());
    }
    m_signIn->start();
    if (std::exchange(m_rememberUrl, false)) {
        DatabaseUrl url = m_application.url();
        if (url.engine == Engine::Postgresql)
            url.user = session.account.name;
        QSettings().setValue(QStringLiteral("company/url"), url.toString());
    }
    if (session.company.isDemo)
        QSettings().setValue(demoUrlKey, m_application.url().toString());
    m_workspace = new Workspace(m_application);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::paletteRequested, this, &MainWindow::openPalette);
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::signOutRequested, &m_application, &Application::signOut);
    connect(m_workspace, &Workspace::ownCompanyRequested, this, &MainWindow::startOwnCompany);
    connect(m_workspace, &Workspace::tourRequested, this, [this] { startTour(1); });
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::refreshTitle);
    m_sources.clear();
    m_sources.push_back(std::make_unique<ProductsSource>(m_application, *m_workspace));
    m_sources.push_back(std::make_unique<PlacesSource>(m_application, *m_workspace));
    m_sources.push_back(std::make_unique<PartnersSource>(m_application, *m_workspace));
    m_sources.push_back(std::make_unique<DocumentsSource>(m_application, *m_workspace));
    m_sources.push_back(std::make_unique<ActionsSource>(m_application, *m_workspace,
                                                        namedActions() + m_workspace->demoActions()));
    m_palette = std::make_unique<CommandPalette>(this);
    m_palette->setObjectName(QStringLiteral("commandPalette"));
    for (const auto& source : m_sources)
        m_palette->addProvider(source.get());
    connect(m_palette.get(), &CommandPalette::chosen, this, &ActionsSource::remember);
    if (Page* page = m_workspace->currentPage()) {
        refreshTitle(page->titleText());
        page->setFocus();
    }
    if (m_firstStart)
        std::exchange(m_firstStart, nullptr)->deleteLater();
    if (std::exchange(m_importNext, false))
        m_workspace->open({QStringLiteral("import"), {}});
    emit workspaceShown();
    if (const int from = std::exchange(m_tourFrom, 0); from > 0)
        startTour(from);
}

void MainWindow::startTour(int from) {
    auto* guide = new TourGuide(m_application, *this, m_workspace);
    connect(guide, &TourGuide::plugPulled, this, [this] { emit powerCutRequested(TourGuide::crashStep); });
    guide->start(from);
}

void MainWindow::startOwnCompany() {
    // The demo stays where it is; the new company gets a file of its own beside it.
    m_backUrl = m_application.url();
    m_nextUrl = defaultDatabase();
    m_nextUrl->path = freeFile(QStringLiteral("company"));
    m_application.signOut();
}

void MainWindow::leave() {
    m_palette.reset();
    m_sources.clear();
    m_stack->setCurrentWidget(m_signIn);
    delete std::exchange(m_workspace, nullptr);
    if (!isFirst())
        return;
    ViewState::install(nullptr);
    m_viewState.reset();
}

void MainWindow::lock() {
    if (!m_workspace || m_stack->currentWidget() == m_lock)
        return;
    setLock(Lock::Locked);
    emit lockChanged(Lock::Locked);
}

void MainWindow::setLock(Lock lock) {
    if (!m_workspace || (lock == Lock::Locked) == (m_stack->currentWidget() == m_lock))
        return;
    if (lock == Lock::Open)
        return showWorkspace();
    m_palette->close();
    m_stack->setCurrentWidget(m_lock);
    m_lock->start(m_application.session()->account.name);
    refreshTitle(tr("Locked"));
}

void MainWindow::unlock(const QString& password) {
    m_application.unlock(password).then(this, [this](const Result<bool>& open) {
        if (!open)
            return m_lock->refuse(open.error());
        setLock(Lock::Open);
        emit lockChanged(Lock::Open);
    });
}

void MainWindow::showWorkspace() {
    m_stack->setCurrentWidget(m_workspace);
    if (Page* page = m_workspace->currentPage()) {
        page->setFocus();
        refreshTitle(page->titleText());
    }
}

void MainWindow::openPalette() {
    if (m_palette && m_stack->currentWidget() == m_workspace)
        m_palette->open();
}

void MainWindow::refreshTitle(const QString& page) {
    const auto& session = m_application.session();
    QStringList parts = page.isEmpty() ? QStringList() : QStringList(page);
    if (session)
        parts.append(session->company.name);
    parts.append(QStringLiteral("Backroom"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool isAtWork = m_workspace && m_stack->currentWidget() == m_workspace;
    if (isAtWork && event->key() == Qt::Key_Escape)
        (void)m_workspace->closeTopmost();
    else if (!isAtWork || !sayIdle(*m_workspace, *event))
        QWidget::keyPressEvent(event);
}

/// A spreadsheet that is dropped anywhere wants to come in. Empty where nobody may import.
QString MainWindow::droppedSpreadsheet(const QDropEvent& event) const {
    const QList<QUrl> urls = event.mimeData()->urls();
    const bool isAtWork = m_workspace && m_stack->currentWidget() == m_workspace;
    if (!isAtWork || !m_application.session()->may(Permission::ImportData) || urls.size() != 1)
        return {};
    const QString path = urls.first().toLocalFile();
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv")};
    return endings.contains(ending) ? path : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedSpreadsheet(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedSpreadsheet(*event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_workspace->open({QStringLiteral("import"), {}});
    // No part of the way one may go back and forward on: it would begin anew each time.
    m_workspace->currentPage()->activate({{QStringLiteral("file"), path}});
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(geometryKey(), saveGeometry());
    event->accept();
}

} // namespace backroom::app
