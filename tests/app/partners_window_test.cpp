#include "list_hands.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit/timeline.h"
#include "palette_sources.h"
#include "translations/words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

namespace {

partners::Partner named(const QString& name) {
    partners::Partner partner;
    partner.name = name;
    partner.isSupplier = true;
    return partner;
}

/// The services of the manager's own desk, beside the window's.
struct Office {
    explicit Office(TestCompany& company) : usage(company.desk()), tree(company.desk(), usage) {}
    stock::StockUsage usage;
    locations::LocationTree tree;
};

} // namespace

/// Suppliers and customers, by keyboard through the real window.
class PartnersWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }

    void newPartnerByKeyboard_data() { EachEngine::rows(); }
    void newPartnerByKeyboard() {
        TestCompany company;
        const Shop shop(company);
        OpenWindow open(company);
        openPage(open);
        QTRY_VERIFY(open.find("emptyState"));
        look(open, "partners-empty");
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find("newPartnerSheet"));
        QTRY_VERIFY(open.find("newPartnerName")->hasFocus());
        open.press(Qt::Key_Return); // without a name
        QTRY_VERIFY(
            open.find<QLineEdit>("newPartnerName")->accessibleDescription().contains(QStringLiteral("name")));
        write(open, "newPartnerName", QStringLiteral("Kera Céramique"));
        write(open, "newPartnerEmail", QStringLiteral("orders@kera.example"));
        look(open, "partners-new");
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("newPartnerSheet"));
        QTRY_COMPARE(rows(open), 1);
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Kera Céramique"));
        // Fields turn into editors; Enter keeps.
        comeBack(open);
        open.press(Qt::Key_F2);
        write(open, "partnerNameFieldEditor", QStringLiteral("Kera ceramics"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Kera ceramics"));
        QTRY_COMPARE(open.find<QTableView>("partnersTable")->model()->index(0, 1).data().toString(),
                     QStringLiteral("Kera ceramics"));
        editFact(open, "partnerLeadTime", QStringLiteral("14"));
        QTRY_COMPARE(open.find<FieldEditor>("partnerLeadTime")->accessibleDescription(),
                     QStringLiteral("14 days"));
        editFact(open, "partnerMinimum", QStringLiteral("150"));
        QTRY_COMPARE(open.find<FieldEditor>("partnerMinimum")->accessibleDescription(),
                     QStringLiteral("150.00\u00A0EUR"));
        editFact(open, "partnerVat", QStringLiteral("PL12"));
        QTRY_VERIFY(open.find<QLineEdit>("partnerVatEditor")
                        ->accessibleDescription()
                        .contains(QStringLiteral("PL1234567890")));
        open.press(Qt::Key_Escape);
        editFact(open, "partnerWarning", QStringLiteral("Count every carton"));
        QTRY_COMPARE(words(open, "partnerWarningWords"), QStringLiteral("Count every carton"));
        look(open, "partners-detail");
    }

    void addressesComeAndGo() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        Office office(company);
        MUST(partners::Partners(company.desk(), office.tree).create(named(QStringLiteral("Lumi"))));
        OpenWindow open(company);
        openPage(open);
        QTRY_COMPARE(rows(open), 1);
        openRow(open);
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Lumi"));
        focusAndPress(open, "addAddress");
        QTRY_VERIFY(open.find("addressSheet"));
        QTRY_VERIFY(open.find("addressStreet")->hasFocus());
        open.press(Qt::Key_Return); // nothing in it
        QTRY_VERIFY(open.find<Sheet>("addressSheet")
                        ->findChild<QWidget*>(QStringLiteral("errorBanner"))
                        ->isVisible());
        write(open, "addressStreet", QStringLiteral("Lichthof 3"));
        write(open, "addressPostcode", QStringLiteral("99084"));
        write(open, "addressCity", QStringLiteral("Erfurt"));
        chooseValue(open, "addressCountry", QStringLiteral("DE"));
        look(open, "partners-address");
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("addressSheet"));
        QTRY_COMPARE(words(open, "addressText"), QStringLiteral("Lichthof 3\n99084 Erfurt\nDE Germany"));
        QTRY_COMPARE(open.find<QTableView>("partnersTable")->model()->index(0, 3).data().toString(),
                     QStringLiteral("Erfurt, DE"));
        focusAndPress(open, "removeAddress");
        QTRY_VERIFY(!open.find("addressText"));
    }

    void twoDesksSeeBothValues_data() { EachEngine::rows(); }
    void twoDesksSeeBothValues() {
        TestCompany company;
        const Shop shop(company);
        Office office(company);
        partners::Partners other(company.desk(), office.tree);
        const partners::Partner before = MUST(other.create(named(QStringLiteral("Teah tea"))));
        OpenWindow open(company);
        openPage(open);
        QTRY_COMPARE(rows(open), 1);
        openRow(open);
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Teah tea"));
        tabTo(open, "partnerPhone");
        open.press(Qt::Key_F2);
        partners::Partner theirs = before;
        theirs.phone = QStringLiteral("+91 111");
        MUST(other.change(before, theirs));
        auto* line = open.find<QLineEdit>("partnerPhoneEditor");
        write(open, "partnerPhoneEditor", QStringLiteral("+91 222"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY2(line->accessibleDescription().contains(QStringLiteral("+91 111")),
                     qPrintable(line->accessibleDescription()));
        QVERIFY(line->accessibleDescription().contains(QStringLiteral("+91 222")));
        QCOMPARE(MUST(other.partner(before.id)).phone, QStringLiteral("+91 111"));
        look(open, "partners-conflict");
        // Entered once more it stands over theirs.
        QTRY_VERIFY(open.find<FieldEditor>("partnerPhone")->isEditing());
        QTest::qWait(200);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(MUST(other.partner(before.id)).phone, QStringLiteral("+91 222"));
    }

    void aWarningStandsWhereTheirGoodsArrive_data() { EachEngine::rows(); }
    void aWarningStandsWhereTheirGoodsArrive() {
        TestCompany company;
        Office office(company);
        locations::PlaceDraft site;
        site.code = QStringLiteral("MAIN");
        site.timeZone = QStringLiteral("Europe/Berlin");
        MUST(office.tree.createSite(site));
        partners::Partner careful = named(QStringLiteral("Teah tea"));
        careful.warning = QStringLiteral("Weigh every chest");
        MUST(partners::Partners(company.desk(), office.tree).create(careful));
        MUST(partners::Partners(company.desk(), office.tree).create(named(QStringLiteral("Kera"))));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("receive"));
        comeBack(open);
        const auto deliverer = [&](const QString& name) {
            open.press(Qt::Key_F6);
            QTRY_VERIFY(open.find<QLineEdit>("supplier"));
            write(open, "supplier", name);
            tabTo(open, "deliveryNote");
            open.press(Qt::Key_Return);
            QTRY_VERIFY(!open.find<QLineEdit>("supplier"));
        };
        deliverer(QStringLiteral("Teah tea"));
        QTRY_COMPARE(words(open, "partnerWarningWords"), QStringLiteral("Teah tea: Weigh every chest"));
        look(open, "receive-warning");
        deliverer(QStringLiteral("Kera"));
        QTRY_COMPARE(words(open, "partnerWarningWords"), QString());
    }

    void documentsLeadToMovements_data() { EachEngine::rows(); }
    void documentsLeadToMovements() {
        TestCompany company;
        Shop shop(company);
        Office office(company);
        partners::Partners service(company.desk(), office.tree);
        const partners::Partner kera = MUST(service.create(named(QStringLiteral("Kera"))));
        stock::Draft draft = shop.receipt(Shop::item1(), 5);
        draft.party = kera.supplierPlace;
        const QString number = MUST(stock::Posting(company.desk()).post(draft)).number;
        OpenWindow open(company);
        lookUp(open, QStringLiteral("Kera"));
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Kera"));
        QTRY_VERIFY(open.find("partnerDocuments"));
        look(open, "partners-documents");
        tabTo(open, "partnerDocuments");
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), QStringLiteral("movements"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
    }

    void everybodyIsFoundByName() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        Office office(company);
        partners::Partners service(company.desk(), office.tree);
        partners::Partner customer = named(QStringLiteral("Café Sonne ☀️🍵"));
        customer.isSupplier = false;
        customer.isCustomer = true;
        MUST(service.create(customer));
        MUST(service.create(named(QStringLiteral("Kera"))));
        OpenWindow open(company);
        app::PartnersSource source(open.application(), *open.window().workspace());
        QList<PaletteEntry> found;
        source.find(QStringLiteral("cafe"),
                    [&found](const Result<QList<PaletteEntry>>& entries) { found = MUST(entries); });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().title, customer.name);
        found.first().run();
        // In the view where customers stand, and it says so.
        QTRY_COMPARE(words(open, "partnerName"), customer.name);
        auto* page = static_cast<ListPage*>(open.window().workspace()->currentPage());
        QTRY_COMPARE(page->filterBar().currentView(), QStringLiteral("customers"));
        QAbstractItemModelTester tester(open.find<QTableView>("partnersTable")->model());
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(open.find<QLineEdit>("partnerSearch")->hasFocus());
        write(open, "partnerSearch", QStringLiteral("nobody"));
        QTRY_VERIFY(open.find("emptyState"));
        open.press(Qt::Key_Escape);
        QTRY_COMPARE(rows(open), 1);
    }

    void whoMayNotChangeOnlyReads() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        Office office(company);
        MUST(partners::Partners(company.desk(), office.tree).create(named(QStringLiteral("Kera"))));
        OpenWindow open(company, QStringLiteral("warehouse"));
        openPage(open);
        QTRY_COMPARE(rows(open), 1);
        openRow(open);
        QTRY_COMPARE(words(open, "partnerName"), QStringLiteral("Kera"));
        QVERIFY(!open.find("addAddress"));
        QVERIFY(!open.find("archivePartner"));
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(!open.find("newPartnerSheet"));
    }

private:
    static void openPage(OpenWindow& open) { goTo(open, QStringLiteral("partners")); }
    static int rows(OpenWindow& open) {
        auto* page = static_cast<ListPage*>(open.window().workspace()->currentPage());
        return page->table().isVisible() ? page->table().table()->rowCount() : 0;
    }
    static QString words(OpenWindow& open, const char* name) {
        const auto* label = open.find<QLabel>(name);
        return label ? label->text() : QString();
    }
    /// Without a desktop nobody gives the focus back when a sheet goes.
    static void comeBack(OpenWindow& open) {
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
    }
    static void focusAndPress(OpenWindow& open, const char* button) {
        QVERIFY(open.find<QPushButton>(button));
        push(open, button);
    }
    static void look(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        QDir().mkpath(folder);
        open.window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
};

QTEST_MAIN(PartnersWindowTest)
#include "partners_window_test.moc"
