#include "locations/ui/locations_ui.h"

#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/sheet.h"
#include "locations/service/location_tree.h"
#include "support/test_company.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace backroom;
using namespace backroom::locations;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

class Usage : public PlaceUsage {
public:
    Result<bool> holdsGoods(LocationId) override { return false; }
};

struct Services {
    explicit Services(TestCompany& company)
        : seat(company.seat(u"manager"_s)), tree(*seat->desk, usage), finder(*seat->desk) {}
    std::unique_ptr<TestCompany::Seat> seat;
    Usage usage;
    LocationTree tree;
    PlaceFinder finder;
};

struct Bench {
    Bench() {
        gateway
            .run([this]() -> Done {
                services = std::make_unique<Services>(company);
                return {};
            })
            .waitForFinished();
        page = makeLocationsPage(
            {gateway, services->tree, services->finder, QTimeZone("Europe/Berlin"), Editing::Allowed});
        page->resize(1280, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ~Bench() {
        page.reset();
        gateway
            .run([this]() -> Done {
                services.reset();
                return {};
            })
            .waitForFinished();
    }
    template <class Call>
    auto ask(Call call) {
        auto result = gateway.run(call).result();
        if (!result)
            qFatal("%s", why(result).constData());
        return *result;
    }
    void makeMain() {
        ask([this]() -> Result<Place> {
            PlaceDraft site;
            site.kind = LocationKind::Site;
            site.code = u"MAIN"_s;
            site.name = u"Main warehouse"_s;
            site.timeZone = u"Europe/Berlin"_s;
            BACKROOM_CHECK(services->tree.createSite(site));
            PlaceDraft zone;
            zone.kind = LocationKind::Zone;
            zone.parentCode = u"MAIN"_s;
            zone.code = u"A"_s;
            zone.name = u"Zone A"_s;
            return services->tree.create(zone);
        });
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    TableView& table() { return static_cast<ListPage*>(page.get())->table(); }
    int rows() { return table().table()->rowCount(); }
    void look(QWidget* what, const QString& name) {
        const QString folder = qEnvironmentVariable("BACKROOM_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        what->grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    TestCompany company{Engine::Sqlite};
    Gateway gateway;
    std::unique_ptr<Services> services;
    std::unique_ptr<Page> page;
};

} // namespace

class LocationsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void newSiteByKeyboard() {
        Bench bench;
        bench.page->activate();
        QTRY_VERIFY(bench.find<EmptyState>("emptyState")->isVisible());
        bench.look(bench.page.get(), u"locations-empty"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_N, Qt::ControlModifier);
        auto* sheet = bench.find<Sheet>("siteSheet");
        auto* code = sheet->findChild<QLineEdit*>(u"siteCode"_s);
        QTest::keyClicks(code, u"MAIN HALL"_s);
        bench.look(sheet, u"locations-new-site"_s);
        QTest::mouseClick(sheet->findChild<QPushButton*>(u"sheetPrimary"_s), Qt::LeftButton);
        QTest::qWait(50);
        QTRY_VERIFY(sheet->isVisible()); // a blank in the code is refused at its field
        QCOMPARE(bench.rows(), 0);
        code->clear();
        QTest::keyClicks(code, u"MAIN"_s);
        QTest::mouseClick(sheet->findChild<QPushButton*>(u"sheetPrimary"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.rows(), 2);
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"MAIN"_s);
    }

    void binsWithLivePreview() {
        Bench bench;
        bench.makeMain();
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 3);
        for (int i = 0; i < bench.rows(); ++i) {
            if (bench.table().table()->index(i, 0).data(TableRole::Value).toString() == u"A"_s)
                bench.table().selectRow(i);
        }
        static_cast<ListPage*>(bench.page.get())->openDetail();
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"A"_s);
        QTest::mouseClick(bench.find<QPushButton>("addBinsHere"), Qt::LeftButton);
        auto* sheet = bench.find<Sheet>("binSheet");
        auto* count = sheet->findChild<Label*>(u"binCount"_s);
        QCOMPARE(count->text(), u"40 bins"_s);
        auto* bays = sheet->findChild<QLineEdit*>(u"binBays"_s);
        bays->setText(u"1-999999"_s);
        QVERIFY(!sheet->findChild<QPushButton*>(u"sheetPrimary"_s)->isEnabled());
        QVERIFY(sheet->findChild<FieldError*>(u"binError"_s)->text().contains(u"50000"_s));
        bays->setText(u"1-2"_s);
        QCOMPARE(count->text(), u"8 bins"_s);
        QVERIFY(sheet->findChild<Label*>(u"binPreview"_s)->text().startsWith(u"A-01-01"_s));
        bench.look(sheet, u"locations-bins"_s);
        QTest::mouseClick(sheet->findChild<QPushButton*>(u"sheetPrimary"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.rows(), 11);
        QTRY_COMPARE(bench.find<Label>("placePath")->text(), u"MAIN / A / A-01-01"_s);
        bench.look(bench.page.get(), u"locations-tree"_s);
    }

    void binsThatExistAreNamedBeforeAnybodyPosts() {
        Bench bench;
        bench.makeMain();
        bench.ask([&] {
            return bench.services->tree.createBins(
                u"A"_s, *BinPattern::parse(u"A-{bay:02}-{level:02}"_s, {}, u"1"_s, u"1-2"_s));
        });
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 5);
        for (int i = 0; i < bench.rows(); ++i) {
            if (bench.table().table()->index(i, 0).data(TableRole::Value).toString() == u"A"_s)
                bench.table().selectRow(i);
        }
        static_cast<ListPage*>(bench.page.get())->openDetail();
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"A"_s);
        QTest::mouseClick(bench.find<QPushButton>("addBinsHere"), Qt::LeftButton);
        auto* sheet = bench.find<Sheet>("binSheet");
        const int before = sheet->height();
        auto* pattern = sheet->findChild<QLineEdit*>(u"binPattern"_s);
        auto* flaw = sheet->findChild<FieldError*>(u"binError"_s);
        QTRY_VERIFY2(flaw->text().contains(u"A-01-01, A-01-02"_s), qPrintable(flaw->text()));
        QVERIFY(!sheet->findChild<QPushButton*>(u"sheetPrimary"_s)->isEnabled());
        // Nothing is squeezed to make room for it.
        QTRY_VERIFY(sheet->height() >= before);
        QTRY_VERIFY(pattern->height() >= pattern->sizeHint().height());
        bench.look(sheet, u"locations-bins-taken"_s);
        sheet->findChild<QLineEdit*>(u"binBays"_s)->setText(u"2-3"_s);
        QTRY_VERIFY(flaw->text().isEmpty());
        QVERIFY(sheet->findChild<QPushButton*>(u"sheetPrimary"_s)->isEnabled());
        sheet->close();
    }

    void aRefreshInTheMiddleOfAnEditOverwritesNobody() {
        Bench bench;
        bench.makeMain();
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().selectRow(0);
        static_cast<ListPage*>(bench.page.get())->openDetail();
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"MAIN"_s);
        auto* name = bench.find<FieldEditor>("placeName");
        name->edit();
        // Another desk is quicker, and this page hears of it while the editor is open.
        bench.ask([&]() -> Result<Place> {
            BACKROOM_TRY(const Place seen, bench.services->finder.byCode(u"MAIN"_s));
            Location theirs = seen.location;
            theirs.name = u"Theirs"_s;
            return bench.services->tree.change(seen.location, theirs);
        });
        bench.page->refreshChanged();
        QTRY_COMPARE(bench.table().table()->index(0, 1).data().toString(), u"Theirs"_s);
        QTest::qWait(100);
        auto* line = bench.find<QLineEdit>("placeNameEditor");
        line->setText(u"Mine"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const auto said = [&] {
            QStringList words;
            for (const FieldError* error : name->findChildren<FieldError*>())
                words += error->text();
            return words.join(u' ');
        };
        QTRY_VERIFY2(said().contains(u"Theirs"_s), qPrintable(said()));
        QCOMPARE(bench.ask([&] { return bench.services->finder.byCode(u"MAIN"_s); }).location.name,
                 u"Theirs"_s);
        // Both were seen: said once more, it is meant.
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(bench.ask([&] { return bench.services->finder.byCode(u"MAIN"_s); }).location.name,
                     u"Mine"_s);
    }

    void policyIsChangedInTheDetail() {
        Bench bench;
        bench.makeMain();
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().selectRow(0);
        static_cast<ListPage*>(bench.page.get())->openDetail();
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"MAIN"_s);
        auto* policy = bench.find<FieldEditor>("placePolicy");
        policy->edit();
        auto* choice = bench.find<QComboBox>("placePolicyEditor");
        choice->setCurrentIndex(choice->findData(u"warn"_s));
        emit policy->committed(u"warn"_s);
        QTRY_COMPARE(bench.ask([&] { return bench.services->finder.byCode(u"A"_s); }).effectivePolicy,
                     NegativePolicy::Warn);
        bench.look(bench.page.get(), u"locations-detail"_s);
    }

    void codeThatIsTakenIsToldAtItsField() {
        Bench bench;
        bench.makeMain();
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().selectRow(0);
        static_cast<ListPage*>(bench.page.get())->openDetail();
        QTRY_COMPARE(bench.find<Label>("placeCode")->text(), u"MAIN"_s);
        auto* field = bench.find<FieldEditor>("placeCodeField");
        field->edit();
        auto* line = bench.find<QLineEdit>("placeCodeFieldEditor");
        line->setText(u"a"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(line->accessibleDescription().contains(u"Zone A"_s));
        QVERIFY(field->isEditing());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!field->isEditing());
        QCOMPARE(field->value(), u"MAIN"_s);
    }

    void searchKeepsTheTreesOrder() {
        Bench bench;
        bench.makeMain();
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 3);
        auto* search = bench.find<QLineEdit>("placeSearch");
        QTest::keyClicks(search, u"dock"_s);
        QTRY_COMPARE(bench.rows(), 1);
        search->clear();
        QTRY_COMPARE(bench.rows(), 3);
    }
};

QTEST_MAIN(LocationsPageTest)
#include "locations_page_test.moc"
