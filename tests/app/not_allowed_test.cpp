#include "list_hands.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"

#include <QAction>

using namespace backroom;
using namespace backroom::test;

/// Somebody's right to look is taken away while the window is open.
class NotAllowedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void everyListSaysWhoCanAllowIt_data() {
        QTest::addColumn<QString>("page");
        for (const char* page :
             {"today", "stock", "movements", "products", "locations", "partners", "reports"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyListSaysWhoCanAllowIt() {
        QFETCH(QString, page);
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company);
        Actor nobody = open.application().session()->actor;
        const Actor manager = nobody;
        nobody.permissions.clear();
        become(open, nobody);
        goTo(open, page);
        const auto face = [&open]() -> const EmptyState* {
            const auto* shown = open.find<EmptyState>("emptyState");
            return shown && shown->face() == EmptyFace::NotAllowed ? shown : nullptr;
        };
        QTRY_VERIFY(face());
        QVERIFY(face()->sentence().contains(QStringLiteral("may not see stock")));
        // Looked for anew each time: a second answer says it anew.
        const auto who = [&open] {
            const auto* label = open.find<Label>("emptyWho");
            return label ? label->text() : QString();
        };
        QTRY_VERIFY(who().contains(QStringLiteral("Ask an administrator")));
        QCOMPARE(open.errorText(), QString()); // said once, not twice
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(QStringLiteral("%1/not-allowed-%2.png").arg(folder, page));

        become(open, manager);
        goTo(open, QStringLiteral("settings"));
        goTo(open, page);
        QTRY_VERIFY(!face());
    }

    void anEmptyReportOffersTheWayOn_data() {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("receives");
        QTest::addColumn<bool>("imports");
        QTest::newRow("manager") << QStringLiteral("manager") << true << true;
        QTest::newRow("warehouse") << QStringLiteral("warehouse") << true << false;
        QTest::newRow("auditor") << QStringLiteral("auditor") << false << false;
    }
    void anEmptyReportOffersTheWayOn() {
        QFETCH(QString, account);
        QFETCH(bool, receives);
        QFETCH(bool, imports);
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, account);
        goTo(open, QStringLiteral("reports"));
        QTRY_VERIFY(open.find<EmptyState>("emptyState"));
        QTRY_COMPARE(open.find<QPushButton>("emptyFirst") != nullptr, receives);
        QCOMPARE(open.find<QPushButton>("emptyImport") != nullptr, imports);
        if (receives) {
            push(open, "emptyFirst");
            QTRY_COMPARE(open.window().workspace()->currentPage()->pageId(), QStringLiteral("receive"));
        }
    }

    void whoOnlyLooksIsOfferedNoChange() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, QStringLiteral("auditor"));
        for (const app::PageEntry& entry : open.window().workspace()->entries()) {
            goTo(open, entry.id);
            QTRY_VERIFY(!open.window().workspace()->currentPage()->progress().isRunning());
            QTest::qWait(100);
            if (auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage())) {
                if (list->table().isVisible() && listModel(open).rowCount() > 0) {
                    toRow(open, 0);
                    open.press(Qt::Key_Return);
                }
                QTest::qWait(200);
            }
            const Page* page = open.window().workspace()->currentPage();
            for (const Button* button : page->findChildren<Button*>()) {
                if (!button->isVisible() || !button->isEnabled())
                    continue;
                // A report and a backup are files of their own, and who verifies only reads.
                static const QStringList changeNothing{QStringLiteral("reports"), QStringLiteral("journal"),
                                                       QStringLiteral("backup")};
                QVERIFY2(button->kind() != ButtonKind::Filled || changeNothing.contains(entry.id),
                         qPrintable(entry.id + QLatin1Char(' ') + button->text()));
            }
            for (const char* change :
                 {"receiveGoods", "newProduct", "addVariant", "archiveProduct", "productPicture", "newSite",
                  "addBins", "addZone", "addBinsHere", "archivePlace", "offerReversal", "addPerson",
                  "backUpNow", "openReasons", "addUnit"}) {
                const auto* button = open.find<QPushButton>(change);
                QVERIFY2(!button || !button->isEnabled(),
                         qPrintable(entry.id + QLatin1Char(' ') + QLatin1String(change)));
            }
            for (const PageKey key : {PageKey::New, PageKey::Edit, PageKey::Undo}) {
                for (const QAction* action : page->keyActions())
                    QVERIFY2(action->shortcut() != keysOf(key), qPrintable(entry.id + action->text()));
            }
        }
    }

private:
    static void become(OpenWindow& open, const Actor& actor) {
        auto done = open.application().gateway().run([&open, actor]() -> Done {
            open.application().services().desk.setActor(actor);
            return {};
        });
        auto beside = open.application().reading().run([&open, actor]() -> Done {
            open.application().readingServices().desk.setActor(actor);
            return {};
        });
        QTRY_VERIFY(done.isFinished() && beside.isFinished());
    }
};

QTEST_MAIN(NotAllowedTest)
#include "not_allowed_test.moc"
