#include "list_hands.h"

#include "catalog/service/catalog_settings.h"
#include "catalog/service/product_catalog.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "identity/service/accounts.h"
#include "identity/service/company.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace backroom;
using namespace backroom::test;

namespace {

using Put = std::function<void(const QString&)>;
using Stored = std::function<QString()>;

QStringList texts(std::initializer_list<const char*> words) {
    QStringList out;
    for (const char* word : words)
        out += QString::fromLatin1(word);
    return out;
}

/// The services of the other desk.
struct OtherDesk {
    explicit OtherDesk(TestCompany& company)
        : usage(company.desk()), tree(company.desk(), usage), finder(company.desk()) {}
    stock::StockUsage usage;
    locations::LocationTree tree;
    locations::PlaceFinder finder;
};

} // namespace

/// While a field is being edited somebody else stores another value and this window hears of it: whoever then
/// stores theirs is shown both, nothing is overwritten before they chose, and either choice does what it
/// says. The same for every editor of the program.
class BothValuesTest : public QObject {
    Q_OBJECT

    static void openFirst(OpenWindow& open, const char* page) {
        goTo(open, QString::fromLatin1(page));
        openRow(open);
        QTest::qWait(200);
    }
    static QString said(FieldEditor* field) {
        QStringList words;
        for (const QLabel* label : field->findChildren<QLabel*>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(QLatin1Char(' '));
    }
    static void enter(OpenWindow& open, const char* field, const QString& value) {
        const QByteArray editor = QByteArray(field) + "Editor";
        if (open.find<QComboBox>(editor.constData()))
            chooseValue(open, editor, value);
        else
            write(open, editor, value);
        open.press(Qt::Key_Return);
    }
    /// Begins to edit, lets the other desk store `theirs`, and stores `mine`.
    static void collide(OpenWindow& open, const char* name, const Put& other, const QString& theirs,
                        const QString& mine) {
        open.window().activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &open.window());
        auto* field = open.find<FieldEditor>(name);
        QVERIFY2(field, name);
        tabTo(open, name);
        open.press(Qt::Key_F2);
        QVERIFY(field->isEditing());
        other(theirs);
        open.window().workspace()->currentPage()->refreshChanged();
        QTest::qWait(400);
        QVERIFY(field->isEditing());
        enter(open, name, mine);
        const QString verb = QString::fromLatin1(name) + QStringLiteral("KeepMine");
        QTRY_VERIFY2(open.find<QPushButton>(qPrintable(verb)), qPrintable(said(field)));
    }
    /// Nothing of the two choices lies outside the window or beneath its edge.
    static bool choicesAreSeen(OpenWindow& open, const char* name) {
        return QTest::qWaitFor([&] {
            for (const char* choice : {"KeepMine", "TakeTheirs"}) {
                const QByteArray of = QByteArray(name) + choice;
                const auto* button = open.find<QPushButton>(of.constData());
                if (!button || button->visibleRegion() != QRegion(button->rect()))
                    return false;
            }
            return true;
        });
    }
    static void playOut(OpenWindow& open, const char* name, const Put& other, const Stored& stored,
                        const QStringList& values, const QStringList& words) {
        auto* field = open.find<FieldEditor>(name);
        QVERIFY2(field, name);
        collide(open, name, other, values.at(0), values.at(1));
        const QString both = QStringLiteral("yours “%1”, theirs “%2”").arg(words.at(1), words.at(0));
        QVERIFY2(said(field).contains(both), qPrintable(said(field)));
        QVERIFY2(said(field).contains(QStringLiteral("ago")) || said(field).contains(QStringLiteral("just")),
                 qPrintable(said(field)));
        QCOMPARE(stored(), values.at(0));
        QVERIFY2(choicesAreSeen(open, name), name);
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(folder + QStringLiteral("/both-") + QLatin1String(name) +
                                      QStringLiteral(".png"));
        // Leaving the field chooses nothing.
        open.press(Qt::Key_Tab);
        QTest::qWait(200);
        QCOMPARE(stored(), values.at(0));
        QVERIFY(field->isEditing());
        push(open, QByteArray(name) + "KeepMine");
        QTRY_COMPARE(stored(), values.at(1));
        QTRY_VERIFY(!field->isEditing());
        QCOMPARE(field->value(), values.at(1));
        // And the other way: theirs stands, and is what the field says.
        open.window().resize(size::windowMinWidth, size::windowMinHeight);
        collide(open, name, other, values.at(0), values.at(2));
        QVERIFY2(choicesAreSeen(open, name), name);
        push(open, QByteArray(name) + "TakeTheirs");
        open.window().resize(size::windowWidth, size::windowHeight);
        QTRY_VERIFY(!field->isEditing());
        QCOMPARE(field->value(), values.at(0));
        QTest::qWait(200);
        QCOMPARE(stored(), values.at(0));
        QVERIFY(!said(field).contains(QStringLiteral("theirs")));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aProduct_data() { EachEngine::rows(); }
    void aProduct() {
        TestCompany company;
        OtherDesk desk(company);
        catalog::ProductCatalog products(company.desk(), desk.usage);
        catalog::Product made;
        made.name = QStringLiteral("Mug");
        made.variants.resize(1);
        made.variants.first().sku = QStringLiteral("MUG");
        const auto id = MUST(products.create(made));
        const auto now = [&] { return MUST(products.product(id)); };
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("products"));
        openFirst(open, "products");
        playOut(
            open, "fieldBrand",
            [&](const QString& value) {
                const auto before = now();
                auto after = before;
                after.brand = value;
                MUST(products.changeProduct(before, after));
            },
            [&] { return now().brand; }, texts({"Kera", "Lumi", "Oona"}), texts({"Kera", "Lumi"}));
        playOut(
            open, "fieldTariff",
            [&](const QString& value) {
                const auto before = now().variants.first();
                auto after = before;
                after.tariffNumber = value;
                MUST(products.changeVariant(before, after));
            },
            [&] { return now().variants.first().tariffNumber; }, texts({"69120000", "69110000", "69130000"}),
            texts({"69120000", "69110000"}));
    }

    void aPartner_data() { EachEngine::rows(); }
    void aPartner() {
        TestCompany company;
        const Shop shop(company, 1);
        OtherDesk desk(company);
        partners::Partners partners(company.desk(), desk.tree);
        partners::Partner made;
        made.name = QStringLiteral("Teah tea");
        made.isSupplier = true;
        const auto id = MUST(partners.create(made)).id;
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("partners"));
        openFirst(open, "partners");
        playOut(
            open, "partnerPhone",
            [&](const QString& value) {
                const auto before = MUST(partners.partner(id));
                auto after = before;
                after.phone = value;
                MUST(partners.change(before, after));
            },
            [&] { return MUST(partners.partner(id)).phone; }, texts({"+91 1", "+91 2", "+91 3"}),
            texts({"+91 1", "+91 2"}));
    }

    void anAddressOfAPartner_data() { EachEngine::rows(); }
    void anAddressOfAPartner() {
        TestCompany company;
        const Shop shop(company, 1);
        OtherDesk desk(company);
        partners::Partners partners(company.desk(), desk.tree);
        partners::Partner made;
        made.name = QStringLiteral("Teah tea");
        made.isSupplier = true;
        for (const char* street : {"Lichthof 3", "Hafen 7"}) {
            partners::Address address;
            address.street = QString::fromLatin1(street);
            address.city = QStringLiteral("Erfurt");
            made.addresses += address;
        }
        const auto before = MUST(partners.create(made));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("partners"));
        openFirst(open, "partners");
        const auto streets = [&] {
            QStringList all;
            for (const auto& address : MUST(partners.partner(before.id)).addresses)
                all += address.street;
            all.sort();
            return all.join(QLatin1Char('|'));
        };
        QTRY_VERIFY(open.find<QPushButton>("changeAddress"));
        push(open, "changeAddress"); // the first
        QTRY_VERIFY(open.find<QLineEdit>("addressStreet"));
        const QString mine = open.find<QLineEdit>("addressStreet")->text();
        // The other desk takes the other one away: the places in the list move, this one is still meant.
        auto after = MUST(partners.partner(before.id));
        after.addresses.removeIf([&](const auto& address) { return address.street != mine; });
        MUST(partners.change(MUST(partners.partner(before.id)), after));
        open.window().workspace()->currentPage()->refreshChanged();
        QTest::qWait(400);
        write(open, "addressStreet", QStringLiteral("Turm 1"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(streets(), QStringLiteral("Turm 1"));
        QTRY_VERIFY(!open.find("addressSheet"));
        // And now the very same one.
        QTRY_VERIFY(open.find<QPushButton>("changeAddress"));
        push(open, "changeAddress");
        QTRY_VERIFY(open.find<QLineEdit>("addressStreet"));
        after = MUST(partners.partner(before.id));
        after.addresses.first().street = QStringLiteral("Theirs 2");
        MUST(partners.change(MUST(partners.partner(before.id)), after));
        open.window().workspace()->currentPage()->refreshChanged();
        QTest::qWait(400);
        write(open, "addressStreet", QStringLiteral("Mine 9"));
        open.press(Qt::Key_Return);
        const auto words = [&] {
            QStringList all;
            if (auto* sheet = open.find("addressSheet")) {
                for (const QLabel* label : sheet->findChildren<QLabel*>())
                    all += label->text();
            }
            return all.join(QLatin1Char(' '));
        };
        QTRY_VERIFY2(words().contains(QStringLiteral("Theirs 2")) &&
                         words().contains(QStringLiteral("Mine 9")),
                     qPrintable(words()));
        QCOMPARE(streets(), QStringLiteral("Theirs 2"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(streets(), QStringLiteral("Mine 9|Theirs 2"));
    }

    void aPlace_data() { EachEngine::rows(); }
    void aPlace() {
        TestCompany company;
        OtherDesk desk(company);
        locations::PlaceDraft site;
        site.code = site.name = QStringLiteral("MAIN");
        site.timeZone = QStringLiteral("Europe/Berlin");
        MUST(desk.tree.createSite(site));
        const auto now = [&] { return MUST(desk.finder.byCode(QStringLiteral("MAIN"))).location; };
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("locations"));
        openFirst(open, "locations");
        playOut(
            open, "placeName",
            [&](const QString& value) {
                const auto before = now();
                auto after = before;
                after.name = value;
                MUST(desk.tree.change(before, after));
            },
            [&] { return now().name; }, texts({"Theirs", "Mine", "Other"}), texts({"Theirs", "Mine"}));
        playOut(
            open, "placePolicy",
            [&](const QString& value) {
                MUST(desk.tree.setNegativePolicy(now(), *locations::negativePolicyFromName(value)));
            },
            [&] { return locations::negativePolicyName(now().negativePolicy); },
            texts({"warn", "allow", "inherit"}), texts({"With a warning", "Allowed"}));
    }

    void aReason_data() { EachEngine::rows(); }
    void aReason() {
        TestCompany company;
        const Shop shop(company, 1);
        stock::Reasons reasons(company.as("admin"));
        MUST(reasons.add(stock::DocumentType::Adjustment, QStringLiteral("Broken")));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("reasons"));
        openFirst(open, "reasons");
        const auto now = [&] { return MUST(reasons.list()).first(); };
        playOut(
            open, "reasonPeopleField",
            [&](const QString& value) {
                const auto before = now();
                auto after = before;
                after.forWhom = *stock::forWhomFromName(value);
                MUST(reasons.change(before, after));
            },
            [&] { return stock::forWhomName(now().forWhom); }, texts({"manager", "admin", ""}),
            texts({"Managers", "Administrators"}));
    }

    void theCompany_data() { EachEngine::rows(); }
    void theCompany() {
        TestCompany company;
        identity::Company settings(company.as("admin"));
        OpenWindow open(company, QStringLiteral("admin"), QStringLiteral("settings"));
        QTRY_VERIFY(open.find<FieldEditor>("companyName"));
        QTest::qWait(300);
        playOut(
            open, "companyName",
            [&](const QString& value) {
                const auto before = MUST(settings.settings());
                auto after = before;
                after.name = value;
                MUST(settings.change(before, after));
            },
            [&] { return MUST(settings.settings()).name; }, texts({"Theirs Ltd", "Mine Ltd", "Other Ltd"}),
            texts({"Theirs Ltd", "Mine Ltd"}));
    }

    void aConversion_data() { EachEngine::rows(); }
    void aConversion() {
        TestCompany company;
        catalog::CatalogSettings settings(company.as("admin"));
        MUST(settings.addUnit(*catalog::Unit::make(QStringLiteral("doz"), QStringLiteral("Dozen"), 0)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("settings"));
        QTRY_VERIFY(open.find<QComboBox>("conversionUnit") &&
                    open.find<QComboBox>("conversionUnit")->findText(QStringLiteral("doz")) >= 0);
        chooseIn(open, "conversionUnit", QStringLiteral("doz"));
        tabTo(open, "conversionFactor");
        open.press(Qt::Key_1);
        QTest::qWait(300);
        open.press(Qt::Key_3);
        MUST(settings.setConversion(QStringLiteral("doz"), QStringLiteral("pcs"),
                                    *catalog::UnitConversion::make(12, 1, catalog::InexactRule::Refuse)));
        open.window().workspace()->currentPage()->refreshChanged();
        QTest::qWait(400);
        push(open, "setConversion");
        QTRY_VERIFY2(open.errorText().contains(QStringLiteral("yours “13”, theirs “12”")),
                     qPrintable(open.errorText()));
        const auto stored = [&] {
            return MUST(settings.conversion(QStringLiteral("doz"), QStringLiteral("pcs"))).numerator();
        };
        QCOMPARE(stored(), 12);
        push(open, "setConversion");
        QTRY_COMPARE(stored(), 13);
    }

    void theRoleOfAnAccount_data() { EachEngine::rows(); }
    void theRoleOfAnAccount() {
        TestCompany company;
        identity::Accounts accounts(company.as("admin"));
        const auto stored = [&] { return MUST(accounts.find(QStringLiteral("warehouse"))); };
        OpenWindow open(company, QStringLiteral("admin"), QStringLiteral("settings"));
        const auto choose = [&open](identity::Role role) {
            QTRY_VERIFY(open.find<QPushButton>("change_warehouse"));
            push(open, "change_warehouse");
            goDownTo(open, "personMenu", identity::roleTitle(role));
        };
        choose(identity::Role::Auditor);
        MUST(accounts.setRole(stored(), identity::Role::Manager));
        QTest::keyClick(open.find<QMenu>("personMenu"), Qt::Key_Return);
        const QString both = QStringLiteral("yours “%1”, theirs “%2”")
                                 .arg(identity::roleTitle(identity::Role::Auditor),
                                      identity::roleTitle(identity::Role::Manager));
        QTRY_VERIFY2(open.errorText().contains(both), qPrintable(open.errorText()));
        QVERIFY2(open.errorText().contains(QStringLiteral("(admin, ")), qPrintable(open.errorText()));
        QCOMPARE(stored().role, identity::Role::Manager);
        QTest::qWait(400); // the list says what they chose
        choose(identity::Role::Auditor);
        QTest::keyClick(open.find<QMenu>("personMenu"), Qt::Key_Return);
        QTRY_COMPARE(stored().role, identity::Role::Auditor);
    }
};

QTEST_MAIN(BothValuesTest)
#include "both_values_test.moc"
