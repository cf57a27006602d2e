#include "demo/demo_names.h"
#include "first_start.h"
#include "import_walk.h"
#include "looks.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/list_page.h"
#include "stock/service/reasons.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

using namespace backroom;
using namespace backroom::test;

/// Every page in every look: light and dark, English and German, nothing in it, five rows, a shop with
/// history, the longest name. ctest takes each size and each language once, since colours cut no words;
/// packaging/looks takes them all.
class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_looks.emplace(); }
    void cleanupTestCase() { m_looks.reset(); }

    void everyPageCanBeRead_data() {
        QTest::addColumn<QString>("company");
        Looks::columns();
        for (const char* company : {"empty", "five", "demo"}) {
            for (const auto& [name, scheme, language] : Looks::all()) {
                const QString row = QLatin1String(company) + QLatin1Char('-') + QLatin1String(name);
                QTest::newRow(qPrintable(row)) << QString::fromLatin1(company) << int(scheme) << language;
            }
        }
    }

    void everyPageCanBeRead() {
        QFETCH(QString, company);
        m_looks->begin();
        prepare(company);
        app::Application application(m_url);
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        m_looks->look(window, QStringLiteral("sign-in"));
        Looks::signIn(window, m_account, m_password);
        QStringList pages;
        for (const auto& entry : window.workspace()->entries())
            pages << entry.id;
        for (const QString& page : std::as_const(pages)) {
            window.workspace()->open({page, {}});
            Looks::settle(window);
            m_looks->look(window, page);
            if (page == QLatin1String("receive"))
                lookAtTheDock(application, window);
            if (page == QLatin1String("adjust"))
                lookAtAdjusting(application, window);
            if (page == QLatin1String("import"))
                walkTheImport(window, m_folder->path(), [this, &window](const char* step) {
                    m_looks->look(window, QLatin1String(step));
                });
            if (page == QLatin1String("locations"))
                lookAtTheOtherView(window, QStringLiteral("floor"), QStringLiteral("list"));
            if (page == QLatin1String("partners"))
                lookAtTheOtherView(window, QStringLiteral("customers"), QStringLiteral("suppliers"));
            if (page == QLatin1String("settings") || page == QLatin1String("today"))
                lookFurtherDown(window, page);
            if (auto* table = Looks::visibleTable(window); table && table->model()->rowCount() > 0) {
                table->selectRow(0);
                if (auto* list = qobject_cast<ListPage*>(window.workspace()->currentPage()))
                    list->openDetail();
                Looks::settle(window);
                m_looks->look(window, page + QStringLiteral("-detail"));
                if (page == QLatin1String("stock"))
                    lookAtExplanations(window, table);
                QTest::keyClick(table, Qt::Key_F1);
                Looks::settle(window);
                m_looks->look(window, page + QStringLiteral("-detail-help"));
                QTest::keyClick(table, Qt::Key_F1);
            }
        }
        lookAtTheLongestName(application, window);
        QCOMPARE(m_looks->sayFound(), 0);
    }

    /// What stands before anybody is signed in, or while nobody works: the wizard step by step with what it
    /// refuses, a sign-in that is refused, the lock.
    void theFrontDoorsCanBeRead_data() {
        Looks::columns();
        for (const auto& [name, scheme, language] : Looks::all())
            QTest::newRow(name) << int(scheme) << language;
    }

    void theFrontDoorsCanBeRead() {
        m_looks->begin();
        prepare(QStringLiteral("five"));
        lookAtTheWizard();
        app::Application application(m_url);
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::signInShown);
        QSignalSpy refused(&application, &app::Application::signInRefused);
        window.findChild<QLineEdit*>(QStringLiteral("signInName"))->setText(m_account);
        auto* secret = window.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        secret->setText(QStringLiteral("not-the-password"));
        QTest::keyClick(secret, Qt::Key_Return);
        QVERIFY(refused.wait(10'000));
        m_looks->look(window, QStringLiteral("sign-in-refused"));
        Looks::signIn(window, m_account, m_password);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("lockPage"))->isVisible());
        m_looks->look(window, QStringLiteral("locked"));
        auto* lock = window.findChild<QLineEdit*>(QStringLiteral("lockPassword"));
        lock->setText(QStringLiteral("not-the-password"));
        QTest::keyClick(lock, Qt::Key_Return);
        QTest::qWait(1'500);
        m_looks->look(window, QStringLiteral("locked-refused"));
        QCOMPARE(m_looks->sayFound(), 0);
    }

private:
    void lookAtTheWizard() {
        DatabaseUrl nothing;
        nothing.path = m_folder->filePath(QStringLiteral("a company of mine/books.db"));
        app::Application application(nothing);
        app::MainWindow window(application);
        Looks::openIn(window, &app::MainWindow::firstStartShown);
        const auto choose = [&window](const char* name) {
            window.findChild<QRadioButton*>(QString::fromLatin1(name))->setChecked(true);
        };
        const auto press = [&window](const char* name) {
            window.findChild<QPushButton*>(QString::fromLatin1(name))->click();
            QTest::qWait(80);
        };
        QTest::qWait(80);
        m_looks->look(window, QStringLiteral("first-1-begin"));
        choose("beginExisting");
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-2-existing"));
        press("wizardNext");
        QTest::qWait(500);
        m_looks->look(window, QStringLiteral("first-2-existing-refused"));
        press("wizardBack");
        choose("beginEmpty");
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-2-file"));
        choose("whereServer");
        QTest::qWait(80);
        m_looks->look(window, QStringLiteral("first-2-server"));
        choose("whereFile");
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-3-company"));
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-3-company-refused"));
        window.findChild<QLineEdit*>(QStringLiteral("companyName"))->setText(QStringLiteral("Corner Shop"));
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-4-administrator"));
        press("wizardNext");
        m_looks->look(window, QStringLiteral("first-4-administrator-refused"));
    }

    /// Of an item, of an item at a place, and the detail after it.
    void lookAtExplanations(app::MainWindow& window, QTableView* table) {
        auto* page = window.workspace()->currentPage();
        for (const char* view : {"item", "place", "site"}) {
            page->filterBar().setCurrentView(QString::fromLatin1(view));
            Looks::settle(window);
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
            Looks::settle(window);
            m_looks->look(window, QStringLiteral("stock-explain-") + QLatin1String(view));
            // What the entries make stands in sight, and one thing scrolls, not two.
            const auto* sum = window.findChild<QLabel*>(QStringLiteral("explainSum"));
            if (sum->visibleRegion().boundingRect() != sum->rect())
                m_looks->add(QStringLiteral("%1: the sum is out of sight").arg(QLatin1String(view)));
            QTest::keyClick(table, Qt::Key_Escape);
            Looks::settle(window);
            m_looks->look(window, QStringLiteral("stock-explained-") + QLatin1String(view));
        }
        page->filterBar().setCurrentView(QStringLiteral("item"));
        Looks::settle(window);
    }

    /// Another of a page's views, with its first row and the pane beside it; then back.
    void lookAtTheOtherView(app::MainWindow& window, const QString& view, const QString& usual) {
        auto* page = static_cast<ListPage*>(window.workspace()->currentPage());
        page->filterBar().setCurrentView(view);
        Looks::settle(window);
        m_looks->look(window, view);
        const QTableView* table = Looks::visibleTable(window);
        for (int row = 0; table && row < qMin(4, table->model()->rowCount()); ++row) {
            page->table().selectRow(row);
            page->openDetail();
            Looks::settle(window);
            m_looks->look(window, QStringLiteral("%1-detail-%2").arg(view).arg(row));
        }
        page->closeDetail();
        page->filterBar().setCurrentView(usual);
        Looks::settle(window);
    }

    /// The rest of a page that is longer than the window.
    void lookFurtherDown(app::MainWindow& window, const QString& name) {
        const auto* area = window.workspace()->currentPage()->findChild<QScrollArea*>();
        QScrollBar* bar = area->verticalScrollBar();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep() - size::rowStation);
            QTest::qWait(50);
            m_looks->look(window, QStringLiteral("%1-%2").arg(name).arg(part));
        }
        bar->setValue(0);
    }

    void prepare(const QString& company) {
        m_shop.reset();
        m_company.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        if (company == QLatin1String("demo")) {
            m_account = app::demoAccounts().last().name;
            m_password = app::demoPassword();
            m_url = m_looks->demo();
            return;
        }
        m_account = QStringLiteral("manager");
        m_password = TestCompany::password();
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        if (company == QLatin1String("five"))
            fill();
        m_url = m_company->url(m_account);
        m_looks->giveNamesOf(m_url);
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
        m_looks->look(window, QStringLiteral("receive-lines"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_F7);
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("receive-reject"));
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_Escape);
        QTest::keyClick(window.workspace()->currentPage(), Qt::Key_F3);
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("receive-parked"));
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
        m_looks->look(window, QStringLiteral("adjust-lines"));
        auto* page = window.workspace()->currentPage();
        QTest::keyClick(page, Qt::Key_F7);
        QTest::qWait(100);
        m_looks->look(window, QStringLiteral("adjust-reasons"));
        QTest::keyClick(page, Qt::Key_Escape);
        application.scans().inject(QStringLiteral("="));
        application.scans().inject(item);
        QTest::qWait(400);
        m_looks->look(window, QStringLiteral("adjust-refused"));
        if (m_shop)
            return;
        QTest::keyClick(page, Qt::Key_F12);
        QTest::qWait(600);
        m_looks->look(window, QStringLiteral("adjust-posted"));
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(400);
        m_looks->look(window, QStringLiteral("adjust-undo"));
        QTest::keyClick(page, Qt::Key_Escape);
    }

    void lookAtTheLongestName(app::Application& application, app::MainWindow& window) {
        if (m_company)
            return;
        const catalog::VariantRow row = longest(application);
        for (const char* page : {"products", "stock"}) {
            window.workspace()->open(
                {QString::fromLatin1(page), {{QStringLiteral("variant"), row.id.value()}}});
            Looks::settle(window);
            m_looks->look(window, QString::fromLatin1(page) + QStringLiteral("-longest"));
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

    std::optional<Looks> m_looks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    DatabaseUrl m_url;
    QString m_account;
    QString m_password;
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
