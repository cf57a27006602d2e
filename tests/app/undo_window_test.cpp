// Ctrl+Z everywhere: what a person changed last goes back after it was said in words, never over what
// somebody else made of it, and what was posted last is offered from wherever one stands.

#include "catalog/service/product_catalog.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"

#include <QPushButton>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

/// One record of each page, and its name as it is stored.
struct Records {
    explicit Records(TestCompany& company)
        : usage(company.desk()),
          tree(company.desk(), usage),
          finder(company.desk()),
          products(company.desk(), usage),
          partners(company.desk(), tree),
          reasons(company.desk()) {
        catalog::Product mug;
        mug.name = u"Mug"_s;
        mug.variants.resize(1);
        mug.variants.first().sku = u"MUG-1"_s;
        product = MUST(products.create(mug));
        partners::Partner kera;
        kera.name = u"Mug"_s;
        kera.code = u"KERA"_s;
        kera.isSupplier = true;
        partner = MUST(partners.create(kera)).id;
        locations::PlaceDraft main;
        main.kind = locations::LocationKind::Site;
        main.code = u"MAIN"_s;
        main.name = u"Mug"_s;
        main.timeZone = u"Europe/Berlin"_s;
        site = MUST(tree.createSite(main)).id();
        reason = MUST(reasons.add(stock::DocumentType::Receipt, u"Mug"_s));
    }
    QString name(const QString& page) {
        if (page == "products"_L1)
            return MUST(products.product(product)).name;
        if (page == "partners"_L1)
            return MUST(partners.partner(partner)).name;
        if (page == "locations"_L1)
            return MUST(finder.byId(site)).location.name;
        return MUST(reasons.current(reason)).name;
    }
    void rename(const QString& page, const QString& to) {
        if (page == "products"_L1) {
            const auto before = MUST(products.product(product));
            auto after = before;
            after.name = to;
            MUST(products.changeProduct(before, after));
        } else if (page == "partners"_L1) {
            const auto before = MUST(partners.partner(partner));
            auto after = before;
            after.name = to;
            MUST(partners.change(before, after));
        } else if (page == "locations"_L1) {
            const auto before = MUST(finder.byId(site)).location;
            auto after = before;
            after.name = to;
            MUST(tree.change(before, after));
        } else {
            const auto before = MUST(reasons.current(reason));
            auto after = before;
            after.name = to;
            MUST(reasons.change(before, after));
        }
    }
    bool isArchived(const QString& page) {
        if (page == "products"_L1)
            return MUST(products.product(product)).archived;
        if (page == "partners"_L1)
            return MUST(partners.partner(partner)).archived;
        if (page == "locations"_L1)
            return MUST(finder.byId(site)).location.archived;
        return MUST(reasons.list()).first().archived;
    }
    [[nodiscard]] QString editor(const QString& page) const {
        return page == "products"_L1    ? u"fieldName"_s
               : page == "partners"_L1  ? u"partnerNameField"_s
               : page == "locations"_L1 ? u"placeName"_s
                                        : u"reasonNameField"_s;
    }

    stock::StockUsage usage;
    locations::LocationTree tree;
    locations::PlaceFinder finder;
    catalog::ProductCatalog products;
    partners::Partners partners;
    stock::Reasons reasons;
    catalog::ProductId product;
    partners::PartnerId partner;
    locations::LocationId site;
    stock::ReasonId reason;
};

} // namespace

class UndoWindowTest : public QObject {
    Q_OBJECT

    static void rows() {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("page");
        for (const Engine engine : {Engine::Sqlite, Engine::Postgresql})
            for (const char* page : {"products", "partners", "locations", "reasons"})
                QTest::addRow("%s %s", page, EachEngine::name(engine)) << engine << QString::fromLatin1(page);
    }
    static void undo(OpenWindow& open) { open.press(Qt::Key_Z, Qt::ControlModifier); }
    static void toFront(OpenWindow& open) {
        open.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &open.window());
    }
    static void openFirst(OpenWindow& open) {
        openRow(open);
        QTest::qWait(200);
    }
    static bool says(OpenWindow& open, const QString& words) { return open.errorText().contains(words); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aNameGoesBack_data() { rows(); }
    void aNameGoesBack() {
        QFETCH(Engine, engine);
        QFETCH(QString, page);
        TestCompany company(engine);
        Records records(company);
        OpenWindow open(company, u"manager"_s, page);
        openFirst(open);
        undo(open);
        QTRY_VERIFY2(says(open, u"You changed nothing here"_s), qPrintable(open.errorText()));
        open.press(Qt::Key_Escape);
        editFact(open, records.editor(page).toUtf8(), u"Cup"_s);
        QTRY_COMPARE(records.name(page), u"Cup"_s);
        // Said first, with both values; Esc leaves it.
        const auto offered = [&] {
            return says(open, u"Take your last change back?"_s) && says(open, u"from “Cup” to “Mug”"_s);
        };
        QTRY_VERIFY(!open.find<FieldEditor>(qPrintable(records.editor(page)))->isEditing());
        open.startCounting();
        undo(open);
        QTRY_VERIFY2(offered(), qPrintable(open.errorText()));
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!offered());
        QCOMPARE(records.name(page), u"Cup"_s);
        undo(open);
        QTRY_VERIFY2(offered(), qPrintable(open.errorText()));
        undo(open);
        QTRY_COMPARE(records.name(page), u"Mug"_s);
        QCOMPARE(open.presses(), 4);
        QTRY_VERIFY2(says(open, u"Taken back"_s), qPrintable(open.errorText()));
        auto* field = open.find<FieldEditor>(qPrintable(records.editor(page)));
        QTRY_COMPARE(field->value(), u"Mug"_s);
        // Nothing is left to go back to.
        undo(open);
        QTRY_VERIFY2(says(open, u"You changed nothing here"_s), qPrintable(open.errorText()));
    }

    void whatSomebodyElseWroteStays_data() { rows(); }
    void whatSomebodyElseWroteStays() {
        QFETCH(Engine, engine);
        QFETCH(QString, page);
        TestCompany company(engine);
        Records records(company);
        OpenWindow open(company, u"manager"_s, page);
        openFirst(open);
        editFact(open, records.editor(page).toUtf8(), u"Cup"_s);
        QTRY_COMPARE(records.name(page), u"Cup"_s);
        QTRY_VERIFY(!open.find<FieldEditor>(qPrintable(records.editor(page)))->isEditing());
        records.rename(page, u"Beaker"_s);
        undo(open);
        QTRY_VERIFY2(says(open, u"Take your last change back?"_s), qPrintable(open.errorText()));
        undo(open);
        QTRY_VERIFY2(says(open, u"Beaker"_s), qPrintable(open.errorText()));
        QCOMPARE(records.name(page), u"Beaker"_s);
    }

    void whatWasArchivedComesBack_data() { rows(); }
    void whatWasArchivedComesBack() {
        QFETCH(Engine, engine);
        QFETCH(QString, page);
        TestCompany company(engine);
        Records records(company);
        if (page == "locations"_L1) // its dock goes first
            MUST(records.tree.archive(MUST(records.finder.byCode(u"MAIN-DOCK"_s)).id()));
        OpenWindow open(company, u"manager"_s, page);
        openFirst(open);
        const char* buttons[] = {"archiveProduct", "archivePartner", "archivePlace", "archiveReason"};
        const auto press = [&] {
            for (const char* name : buttons) {
                if (open.find<QPushButton>(name))
                    push(open, name);
            }
        };
        press();
        QTRY_VERIFY(records.isArchived(page));
        QTest::qWait(300); // the window has heard of it too
        undo(open);
        QTRY_VERIFY2(says(open, u"comes back from the archive"_s), qPrintable(open.errorText()));
        QVERIFY(records.isArchived(page));
        undo(open);
        QTRY_VERIFY(!records.isArchived(page));
    }

    void aBarcodeAndAPriceGoBackOneAfterTheOther_data() { EachEngine::rows(); }
    void aBarcodeAndAPriceGoBackOneAfterTheOther() {
        TestCompany company;
        Records records(company);
        OpenWindow open(company, u"manager"_s, u"products"_s);
        openFirst(open);
        const auto now = [&] { return MUST(records.products.product(records.product)).variants.first(); };
        editFact(open, "fieldPrice", u"12.50"_s);
        QTRY_VERIFY(now().price.has_value());
        auto* code = open.find<QLineEdit>("barcodeCode");
        write(open, "barcodeCode", u"4006381333931"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(now().barcodes.size(), 1);
        QTRY_VERIFY(code->text().isEmpty() && code->hasFocus()); // ready for the next scan
        undo(open);
        QTRY_VERIFY2(says(open, u"Barcode 4006381333931 comes off MUG-1"_s), qPrintable(open.errorText()));
        undo(open);
        QTRY_COMPARE(now().barcodes.size(), 0);
        QTRY_VERIFY(says(open, u"Taken back"_s));
        undo(open);
        QTRY_VERIFY2(says(open, u"Price of MUG-1: from “12.50\u00A0EUR” to nothing"_s) ||
                         says(open, u"Price of MUG-1: from “12.50 EUR” to nothing"_s),
                     qPrintable(open.errorText()));
        undo(open);
        QTRY_VERIFY(!now().price.has_value());
    }

    void aNewPartnerGoesToTheArchive() {
        TestCompany company(Engine::Sqlite);
        Records records(company);
        OpenWindow open(company, u"manager"_s, u"partners"_s);
        QTest::qWait(200);
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find("newPartnerName") && open.find("newPartnerName")->hasFocus());
        write(open, "newPartnerName", u"Lumi"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("newPartnerSheet"));
        toFront(open);
        const auto lumi = [&] { return MUST(records.partners.find(u"Lumi"_s, 5)); };
        QTRY_COMPARE(lumi().size(), 1);
        QTest::qWait(300);
        undo(open);
        QTRY_VERIFY2(says(open, u"The new partner goes to the archive"_s), qPrintable(open.errorText()));
        QVERIFY(says(open, u"nothing is deleted"_s) || says(open, u"Nothing is deleted"_s));
        undo(open);
        QTRY_COMPARE(lumi().size(), 0);
    }

    void thePostedDocumentIsThePersonsOwn_data() { EachEngine::rows(); }
    void thePostedDocumentIsThePersonsOwn() {
        TestCompany company;
        Shop shop(company);
        const QString mine = MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 3))).number;
        // Somebody else posted after that, and of the item looked at.
        MUST(stock::Posting(company.as(u"warehouse"_s)).post(shop.receipt(Shop::item2(), 9)));
        for (const char* page : {"stock", "today"}) {
            OpenWindow open(company, u"manager"_s, QString::fromLatin1(page));
            QTest::qWait(300);
            undo(open);
            QTRY_COMPARE(open.page(), u"movements"_s);
            QTRY_VERIFY(open.find("reversalPreview"));
            QVERIFY(open.find<QLabel>("documentTitle")->text().contains(mine));
        }
        OpenWindow nobody(company, u"admin"_s, u"stock"_s);
        undo(nobody);
        QTRY_VERIFY2(says(nobody, u"You posted nothing that could be taken back"_s),
                     qPrintable(nobody.errorText()));
        QCOMPARE(shop.differences(), QString());
    }

    /// ui.md: any order by its number in three presses and its digits.
    void aDocumentByItsNumber_data() { EachEngine::rows(); }
    void aDocumentByItsNumber() {
        TestCompany company;
        Shop shop(company);
        QString number;
        for (int i = 0; i < 12; ++i)
            number = MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 1))).number;
        const QString digits = QString::number(number.section(u'-', 1).toInt());
        OpenWindow open(company, u"manager"_s, u"today"_s);
        QTest::qWait(300);
        open.startCounting();
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.window().palette()->isVisible());
        for (const QChar digit : digits) {
            QTest::keyClick(QApplication::focusWidget(), digit.toLatin1());
            QTest::qWait(60);
        }
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), u"movements"_s);
        QTRY_VERIFY(open.find<QLabel>("documentTitle"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(number));
        QVERIFY2(open.presses() <= 3, "beside its digits"); // Ctrl+K and Enter
    }
};

QTEST_MAIN(UndoWindowTest)
#include "undo_window_test.moc"
