#include "open_window.h"

#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/label.h"

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
        for (const char* page : {"stock", "movements", "products", "locations", "reports"})
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
        open.window().workspace()->open({page, {}});
        const auto face = [&open]() -> const EmptyState* {
            const auto* shown = open.find<EmptyState>("emptyState");
            return shown && shown->face() == EmptyFace::NotAllowed ? shown : nullptr;
        };
        QTRY_VERIFY(face());
        QVERIFY(face()->sentence().contains(QStringLiteral("may not see stock")));
        QVERIFY(face()->findChild<Label*>(QStringLiteral("emptyWho"))->text().contains(
            QStringLiteral("ask an administrator")));
        QCOMPARE(open.errorText(), QString()); // said once, not twice
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(QStringLiteral("%1/not-allowed-%2.png").arg(folder, page));

        become(open, manager);
        open.window().workspace()->currentPage()->activate({});
        QTRY_VERIFY(!face());
    }

private:
    static void become(OpenWindow& open, const Actor& actor) {
        auto done = open.application().gateway().run([&open, actor]() -> Done {
            open.application().services().desk.setActor(actor);
            return {};
        });
        QTRY_VERIFY(done.isFinished());
    }
};

QTEST_MAIN(NotAllowedTest)
#include "not_allowed_test.moc"
