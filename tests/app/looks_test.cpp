#include "cut_words.h"
#include "demo/demo_accounts.h"
#include "demo/demo_company.h"
#include "demo/demo_names.h"
#include "first_start.h"
#include "import_walk.h"
#include "open_window.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/theme.h"
#include "stock/service/reasons.h"
#include "translations/words.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

namespace {

/// Words this long may be cut in a row of a list: the longest product name has 120 letters.
constexpr int longWords = 13;

} // namespace

/// Every page in every look: light and dark, English and German, nothing in it, five rows, a shop with
/// history, the longest name. No word may be cut that ought to be read. BACKROOM_LOOKS=folder keeps a picture
/// of each.
class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        // Settings of its own: the language that is chosen here is nobody else's.
        QCoreApplication::setApplicationName(
            QStringLiteral("looks-%1").arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
        paint::watchMisfits([this](const paint::Misfit& misfit) {
            if (misfit.words.size() < longWords || misfit.cut == paint::Misfit::Cut::Height)
                m_misfits.insert(misfit.words);
        });
    }
    void cleanupTestCase() {
        paint::watchMisfits({});
        Theme::instance().setScheme(ColorScheme::Light);
        QSettings().clear();
    }

    void everyPageCanBeRead_data() {
        QTest::addColumn<QString>("company");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<Language>("language");
        const auto add = [](const char* company, ColorScheme scheme, const char* name, Language language) {
            QTest::newRow(name) << QString::fromLatin1(company) << int(scheme) << language;
        };
        for (const char* company : {"empty", "five", "demo"}) {
            for (const auto& [scheme, name] :
                 {std::pair(ColorScheme::Light, "light"), {ColorScheme::Dark, "dark"}})
                add(company, scheme,
                    qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(company), QLatin1String(name))),
                    Language::English);
        }
        add("empty", ColorScheme::Light, "empty-light-de", Language::German);
        add("five", ColorScheme::Dark, "five-dark-de", Language::German);
        add("demo", ColorScheme::Light, "demo-light-de", Language::German);
        add("demo", ColorScheme::Dark, "demo-dark-de", Language::German);
    }

    void everyPageCanBeRead() {
        QFETCH(QString, company);
        QFETCH(int, scheme);
        QFETCH(Language, language);
        speak(language);
        Theme::instance().setScheme(ColorScheme(scheme));
        prepare(company);
        app::Application application(m_url);
        app::MainWindow window(application);
        openIn(window, &app::MainWindow::signInShown);
        look(window, QStringLiteral("sign-in"));
        signIn(window);
        QStringList pages;
        for (const auto& entry : window.workspace()->entries())
            pages << entry.id;
        for (const QString& page : std::as_const(pages)) {
            window.workspace()->open({page, {}});
            settle(window);
            look(window, page);
            if (page == QLatin1String("receive"))
                lookAtTheDock(application, window);
            if (page == QLatin1String("adjust"))
                lookAtAdjusting(application, window);
            if (page == QLatin1String("import"))
                walkTheImport(window, m_folder->path(),
                              [this, &window](const char* step) { look(window, QLatin1String(step)); });
            if (page == QLatin1String("locations"))
                lookAtTheOtherView(window, QStringLiteral("floor"), QStringLiteral("list"));
            if (page == QLatin1String("partners"))
                lookAtTheOtherView(window, QStringLiteral("customers"), QStringLiteral("suppliers"));
            if (page == QLatin1String("settings") || page == QLatin1String("today"))
                lookFurtherDown(window, page);
            if (auto* table = visibleTable(window); table && table->model()->rowCount() > 0) {
                table->selectRow(0);
                if (auto* list = qobject_cast<ListPage*>(window.workspace()->currentPage()))
                    list->openDetail();
                settle(window);
                look(window, page + QStringLiteral("-detail"));
                if (page == QLatin1String("stock"))
                    lookAtExplanations(window, table);
                QTest::keyClick(table, Qt::Key_F1);
                settle(window);
                look(window, page + QStringLiteral("-detail-help"));
                QTest::keyClick(table, Qt::Key_F1);
            }
        }
        lookAtTheLongestName(application, window);
        for (const QString& found : std::as_const(m_found))
            qWarning("%s", qPrintable(found));
        QCOMPARE(m_found.size(), 0);
    }

    /// What stands before anybody is signed in, or while nobody works: the wizard step by step with what it
    /// refuses, a sign-in that is refused, the lock.
    void theFrontDoorsCanBeRead_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<Language>("language");
        QTest::newRow("light") << int(ColorScheme::Light) << Language::English;
        QTest::newRow("dark") << int(ColorScheme::Dark) << Language::English;
        QTest::newRow("light-de") << int(ColorScheme::Light) << Language::German;
        QTest::newRow("dark-de") << int(ColorScheme::Dark) << Language::German;
    }

    void theFrontDoorsCanBeRead() {
        QFETCH(int, scheme);
        QFETCH(Language, language);
        speak(language);
        Theme::instance().setScheme(ColorScheme(scheme));
        prepare(QStringLiteral("five"));
        lookAtTheWizard();
        app::Application application(m_url);
        app::MainWindow window(application);
        openIn(window, &app::MainWindow::signInShown);
        QSignalSpy refused(&application, &app::Application::signInRefused);
        window.findChild<QLineEdit*>(QStringLiteral("signInName"))->setText(m_account);
        auto* secret = window.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        secret->setText(QStringLiteral("not-the-password"));
        QTest::keyClick(secret, Qt::Key_Return);
        QVERIFY(refused.wait(10'000));
        look(window, QStringLiteral("sign-in-refused"));
        signIn(window);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("lockPage"))->isVisible());
        look(window, QStringLiteral("locked"));
        auto* lock = window.findChild<QLineEdit*>(QStringLiteral("lockPassword"));
        lock->setText(QStringLiteral("not-the-password"));
        QTest::keyClick(lock, Qt::Key_Return);
        QTest::qWait(1'500);
        look(window, QStringLiteral("locked-refused"));
        for (const QString& found : std::as_const(m_found))
            qWarning("%s", qPrintable(found));
        QCOMPARE(m_found.size(), 0);
    }

private:
    /// English is what the sources say, as everywhere in the tests; German comes as a person chooses it.
    static void speak(Language language) {
        chooseLanguage(language == Language::German ? language : Language::Desktop);
        speakAsChosen(*qApp);
    }

    static void openIn(app::MainWindow& window, void (app::MainWindow::*isShown)()) {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QSignalSpy asked(&window, isShown);
        window.start();
        QVERIFY(!asked.isEmpty() || asked.wait(10'000));
    }

    void lookAtTheWizard() {
        DatabaseUrl nothing;
        nothing.path = m_folder->filePath(QStringLiteral("a company of mine/books.db"));
        app::Application application(nothing);
        app::MainWindow window(application);
        openIn(window, &app::MainWindow::firstStartShown);
        const auto choose = [&window](const char* name) {
            window.findChild<QRadioButton*>(QString::fromLatin1(name))->setChecked(true);
        };
        const auto press = [&window](const char* name) {
            window.findChild<QPushButton*>(QString::fromLatin1(name))->click();
            QTest::qWait(80);
        };
        QTest::qWait(80);
        look(window, QStringLiteral("first-1-begin"));
        choose("beginExisting");
        press("wizardNext");
        look(window, QStringLiteral("first-2-existing"));
        press("wizardNext");
        QTest::qWait(500);
        look(window, QStringLiteral("first-2-existing-refused"));
        press("wizardBack");
        choose("beginEmpty");
        press("wizardNext");
        look(window, QStringLiteral("first-2-file"));
        choose("whereServer");
        QTest::qWait(80);
        look(window, QStringLiteral("first-2-server"));
        choose("whereFile");
        press("wizardNext");
        look(window, QStringLiteral("first-3-company"));
        press("wizardNext");
        look(window, QStringLiteral("first-3-company-refused"));
        window.findChild<QLineEdit*>(QStringLiteral("companyName"))->setText(QStringLiteral("Corner Shop"));
        press("wizardNext");
        look(window, QStringLiteral("first-4-administrator"));
        press("wizardNext");
        look(window, QStringLiteral("first-4-administrator-refused"));
    }

    /// Of an item, of an item at a place, and the detail after it.
    void lookAtExplanations(app::MainWindow& window, QTableView* table) {
        auto* page = window.workspace()->currentPage();
        for (const char* view : {"item", "place", "site"}) {
            page->filterBar().setCurrentView(QString::fromLatin1(view));
            settle(window);
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
            settle(window);
            look(window, QStringLiteral("stock-explain-") + QLatin1String(view));
            // What the entries make stands in sight, and one thing scrolls, not two.
            const auto* sum = window.findChild<QLabel*>(QStringLiteral("explainSum"));
            if (sum->visibleRegion().boundingRect() != sum->rect())
                m_found << QStringLiteral("%1: the sum is out of sight").arg(QLatin1String(view));
            QTest::keyClick(table, Qt::Key_Escape);
            settle(window);
            look(window, QStringLiteral("stock-explained-") + QLatin1String(view));
        }
        page->filterBar().setCurrentView(QStringLiteral("item"));
        settle(window);
    }

    /// Another of a page's views, with its first row and the pane beside it; then back.
    void lookAtTheOtherView(app::MainWindow& window, const QString& view, const QString& usual) {
        auto* page = static_cast<ListPage*>(window.workspace()->currentPage());
        page->filterBar().setCurrentView(view);
        settle(window);
        look(window, view);
        const QTableView* table = visibleTable(window);
        for (int row = 0; table && row < qMin(4, table->model()->rowCount()); ++row) {
            page->table().selectRow(row);
            page->openDetail();
            settle(window);
            look(window, QStringLiteral("%1-detail-%2").arg(view).arg(row));
        }
        page->closeDetail();
        page->filterBar().setCurrentView(usual);
        settle(window);
    }

    /// The rest of a page that is longer than the window.
    void lookFurtherDown(app::MainWindow& window, const QString& name) {
        const auto* area = window.workspace()->currentPage()->findChild<QScrollArea*>();
        QScrollBar* bar = area->verticalScrollBar();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep() - size::rowStation);
            QTest::qWait(50);
            look(window, QStringLiteral("%1-%2").arg(name).arg(part));
        }
        bar->setValue(0);
    }

    void prepare(const QString& company) {
        m_found.clear();
        m_shop.reset();
        m_company.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        if (company == QLatin1String("demo")) {
            m_account = app::demoAccounts().last().name;
            m_password = app::demoPassword();
            if (m_demo.isEmpty()) {
                m_demo = m_demoFolder.filePath(QStringLiteral("demo.db"));
                DatabaseUrl url;
                url.path = m_demo;
                MUST(app::makeDemoCompany(url, SystemClock()));
            }
            m_url = {};
            m_url.path = m_demo;
            return;
        }
        m_account = QStringLiteral("manager");
        m_password = TestCompany::password();
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        if (company == QLatin1String("five"))
            fill();
        m_url = m_company->url(m_account);
    }

    void fill() {
        m_shop = std::make_unique<Shop>(*m_company, 5);
        stock::Posting posting(m_company->desk());
        for (int i = 1; i <= 5; ++i)
            MUST(posting.post(m_shop->receipt(stock::VariantId(1000 + i), i * 7)));
        stock::Reasons reasons(m_company->desk());
        for (const char* name :
             {"Broken on arrival, the carton was wet and torn at one corner", "Counted twice"})
            MUST(reasons.add(stock::DocumentType::Receipt, QString::fromLatin1(name)));
        const auto old = MUST(reasons.add(stock::DocumentType::Adjustment, QStringLiteral("Moths")));
        MUST(reasons.archive(old));
    }

    void signIn(app::MainWindow& window) {
        QSignalSpy in(&window, &app::MainWindow::workspaceShown);
        window.findChild<QLineEdit*>(QStringLiteral("signInName"))->setText(m_account);
        auto* secret = window.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        secret->setFocus();
        secret->setText(m_password);
        QTest::keyClick(secret, Qt::Key_Return);
        if (in.isEmpty() && !in.wait(10'000))
            qFatal("not signed in");
        settle(window);
    }

    /// Lines, the last item with its picture, a parked code, and the reasons to turn goods away.
    void lookAtTheDock(app::Application& application, app::MainWindow& window) {
        if (m_company && !m_shop)
            return; // a company without a place has nowhere to receive
        QStringList codes{QStringLiteral("9520999000016"),
                          m_shop ? QStringLiteral("SKU-1001") : longest(application).sku};
        if (!m_shop)
            codes << QStringLiteral("19520000000018");
        for (const QString& code : std::as_const(codes)) {
            application.scans().inject(code);
            QTest::qWait(400);
        }
        look(window, QStringLiteral("receive-lines"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_F7);
        QTest::qWait(100);
        look(window, QStringLiteral("receive-reject"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_Escape);
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_F3);
        QTest::qWait(100);
        look(window, QStringLiteral("receive-parked"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_Escape);
    }

    /// Lines, the reasons, what was refused, and what comes back.
    void lookAtAdjusting(app::Application& application, app::MainWindow& window) {
        if (m_company && !m_shop)
            return; // nowhere to adjust
        const QString item = m_shop ? QStringLiteral("SKU-1001") : longest(application).sku;
        const QStringList codes{m_shop ? QStringLiteral("A") : QStringLiteral("A-01-02"), QStringLiteral("+"),
                                item};
        for (const QString& code : codes) {
            application.scans().inject(code);
            QTest::qWait(400);
        }
        look(window, QStringLiteral("adjust-lines"));
        auto* page = window.workspace()->currentPage();
        QTest::keyClick(page, Qt::Key_F7);
        QTest::qWait(100);
        look(window, QStringLiteral("adjust-reasons"));
        QTest::keyClick(page, Qt::Key_Escape);
        application.scans().inject(QStringLiteral("="));
        application.scans().inject(item);
        QTest::qWait(400);
        look(window, QStringLiteral("adjust-refused"));
        if (m_shop)
            return;
        QTest::keyClick(page, Qt::Key_F12);
        QTest::qWait(600);
        look(window, QStringLiteral("adjust-posted"));
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(400);
        look(window, QStringLiteral("adjust-undo"));
        QTest::keyClick(page, Qt::Key_Escape);
    }

    void lookAtTheLongestName(app::Application& application, app::MainWindow& window) {
        if (m_company)
            return;
        const catalog::VariantRow row = longest(application);
        for (const char* page : {"products", "stock"}) {
            window.workspace()->open(
                {QString::fromLatin1(page), {{QStringLiteral("variant"), row.id.value()}}});
            settle(window);
            look(window, QString::fromLatin1(page) + QStringLiteral("-longest"));
        }
    }

    static catalog::VariantRow longest(app::Application& application) {
        auto found = application.gateway().run([&list = application.services().variants] {
            return list.list().part({{}, app::demoLongProductName().left(40), {}}, ListPlace::start(), 1);
        });
        while (!found.isFinished())
            QTest::qWait(10);
        return MUST(found.result()).rows.first();
    }

    static QTableView* visibleTable(app::MainWindow& window) {
        const auto tables = window.workspace()->currentPage()->findChildren<QTableView*>();
        for (QTableView* table : tables) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }

    static void settle(app::MainWindow& window) {
        QTest::qWait(120);
        QTRY_VERIFY(!window.workspace()->currentPage()->progress().isRunning());
        QTest::qWait(120);
    }

    /// Paints the window, gathers what is cut, and keeps the picture when asked.
    void look(app::MainWindow& window, const QString& name) {
        m_misfits.clear();
        const QPixmap picture = window.grab();
        const QString where = QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char(' ') + name;
        for (const QString& words : std::as_const(m_misfits))
            m_found << QStringLiteral("%1: painted short: %2").arg(where, words);
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible())
                continue;
            const QString words = cut(widget);
            if (!words.isEmpty())
                m_found << QStringLiteral("%1: %2 has no room for: %3").arg(where, pathOf(widget), words);
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            if (!isInScrollArea(widget) && qobject_cast<const QLabel*>(widget) &&
                !window.rect().contains(place))
                m_found << QStringLiteral("%1: %2 stands outside the window").arg(where, pathOf(widget));
        }
        for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                area->widget() && area->widget()->width() > area->viewport()->width())
                m_found << QStringLiteral("%1: %2 is wider than its room by %3")
                               .arg(where, pathOf(area->widget()))
                               .arg(area->widget()->width() - area->viewport()->width());
        }
        const QString folder = qEnvironmentVariable("BACKROOM_LOOKS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString scale =
            qFuzzyCompare(picture.devicePixelRatio(), 1.0) ? QString() : QStringLiteral("-x2");
        picture.save(QStringLiteral("%1/%2-%3%4.png")
                         .arg(folder, QString::fromLatin1(QTest::currentDataTag()), name, scale));
    }

    QTemporaryDir m_demoFolder;
    QString m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    DatabaseUrl m_url;
    QString m_account;
    QString m_password;
    QStringList m_found;
    QSet<QString> m_misfits;
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
