#include "catalog/service/catalog_settings.h"
#include "catalog/service/product_catalog.h"
#include "catalog/service/product_pictures.h"
#include "catalog/service/variant_list.h"
#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/theme/theme.h"
#include "support/test_company.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace backroom;
using namespace backroom::catalog;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

class Usage : public VariantUsage {
public:
    Result<bool> hasMovements(ProductId) override { return false; }
};

// What lives on the database thread.
struct Services {
    explicit Services(TestCompany& company)
        : seat(company.seat(u"manager"_s)),
          catalog(*seat->desk, usage),
          pictures(*seat->desk, catalog),
          settings(*seat->desk),
          list(*seat->desk) {}
    std::unique_ptr<TestCompany::Seat> seat;
    Usage usage;
    ProductCatalog catalog;
    ProductPictures pictures;
    CatalogSettings settings;
    VariantList list;
};

struct Bench {
    explicit Bench(Editing editing = Editing::Allowed) {
        gateway
            .run([this]() -> Done {
                services = std::make_unique<Services>(company);
                return {};
            })
            .waitForFinished();
        page = makeProductsPage({gateway,
                                 gateway,
                                 services->list,
                                 services->catalog,
                                 services->pictures,
                                 services->settings,
                                 u"EUR"_s,
                                 editing,
                                 {},
                                 {},
                                 QTimeZone("Europe/Berlin")});
        page->resize(1280, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    ~Bench() {
        // An answer on its way needs somebody to come to, and may lead to another question.
        for (int round = 0; round < 5; ++round) {
            gateway.run([]() -> Done { return {}; }).waitForFinished();
            QCoreApplication::processEvents();
        }
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
    VariantId add(const QString& name, const QString& sku, const QString& barcode = {}) {
        Product product;
        product.name = name;
        product.category = *CategoryPath::parse(u"Kitchen > Mugs"_s);
        Variant variant;
        variant.sku = sku;
        variant.price = *UnitPrice::parse(u"7.90"_s);
        if (!barcode.isEmpty())
            variant.barcodes = {*Barcode::fromText(barcode)};
        product.variants = {variant};
        return ask([this, product]() -> Result<VariantId> {
            BACKROOM_TRY(const ProductId id, services->catalog.create(product));
            BACKROOM_TRY(const Product made, services->catalog.product(id));
            return made.variants.first().id;
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
    void openFirst() {
        table().selectRow(0);
        static_cast<ListPage*>(page.get())->openDetail();
    }
    void look(const QString& name) {
        const QString folder = qEnvironmentVariable("BACKROOM_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        page->grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    TestCompany company{Engine::Sqlite};
    Gateway gateway;
    std::unique_ptr<Services> services;
    std::unique_ptr<Page> page;
};

void typeInto(QWidget* line, const QString& text) {
    line->setFocus();
    QTest::keyClicks(line, text);
}

} // namespace

class ProductsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void emptySaysWhatItIsFor() {
        Bench bench;
        bench.page->activate();
        QTRY_VERIFY(bench.find<EmptyState>("emptyState")->isVisible());
        QCOMPARE(bench.find<EmptyState>("emptyState")->face(), EmptyFace::NothingYet);
        bench.look(u"products-empty"_s);
    }

    void newProductByKeyboard() {
        Bench bench;
        bench.page->activate();
        QTest::keyClick(bench.page.get(), Qt::Key_N, Qt::ControlModifier);
        auto* sheet = bench.page->findChild<Sheet*>(u"newProductSheet"_s);
        QVERIFY(sheet);
        typeInto(sheet->findChild<QLineEdit*>(u"newName"_s), u"Blue mug"_s);
        typeInto(sheet->findChild<QLineEdit*>(u"newSku"_s), u"MUG-350-BLU"_s);
        auto* barcode = sheet->findChild<QLineEdit*>(u"newBarcode"_s);
        typeInto(barcode, u"9520000000012"_s);
        auto* create = sheet->findChild<QPushButton*>(u"sheetPrimary"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        // The wrong digit is told at its field and nothing is lost.
        QVERIFY(sheet->isVisible());
        QCOMPARE(bench.rows(), 0);
        QCOMPARE(barcode->text(), u"9520000000012"_s);
        barcode->clear();
        typeInto(barcode, u"9520000000011"_s);
        typeInto(sheet->findChild<QLineEdit*>(u"newPrice"_s), u"7.90"_s);
        const QString folder = qEnvironmentVariable("BACKROOM_SCREENSHOTS");
        if (!folder.isEmpty())
            sheet->grab().save(QDir(folder).filePath(u"products-new.png"_s));
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG-350-BLU"_s);
        QVERIFY(static_cast<ListPage*>(bench.page.get())->isDetailOpen());
    }

    void nothingIsEditedWhereNothingIsChosen() {
        Bench bench;
        const auto* list = static_cast<ListPage*>(bench.page.get());
        bench.page->activate();
        QTest::keyClick(bench.page.get(), Qt::Key_F2);
        QVERIFY2(!list->isDetailOpen(), "a pane of no product");
        QVERIFY(bench.find<ErrorBanner>("errorBanner")->text().contains(u"No product is chosen"_s));
        bench.add(u"Mug"_s, u"MUG"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_COMPARE(bench.table().currentRow(), 0); // the first is one
        bench.table().setFocus();
        QTest::keyClick(bench.page.get(), Qt::Key_F2);
        QVERIFY(list->isDetailOpen());
        auto* field = bench.find<FieldEditor>("fieldName");
        QTRY_VERIFY(field->isEditing());
        // Esc: what was typed, the words, the pane; then the list has the keys again.
        QTest::keyClick(bench.find<QLineEdit>("fieldNameEditor"), Qt::Key_Escape);
        QVERIFY(!field->isEditing());
        while (bench.page->closeTopmost() == Page::Closed::Something) {
        }
        QVERIFY(!list->isDetailOpen());
        QVERIFY(bench.table().hasFocus());
    }

    void editedByF2AndStoredByItself() {
        Bench bench;
        bench.add(u"Mug"_s, u"MUG"_s, u"9520000000011"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productName")->text(), u"Mug"_s);
        bench.table().setFocus();
        QTest::keyClick(bench.page.get(), Qt::Key_F2);
        auto* field = bench.find<FieldEditor>("fieldName");
        QVERIFY(field->isEditing());
        auto* line = bench.find<QLineEdit>("fieldNameEditor");
        line->setText(u"Blue mug"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(bench.find<Label>("productName")->text(), u"Blue mug"_s);
        QVERIFY(!field->isEditing());
        QCOMPARE(bench.ask([&] { return bench.services->list.list().part({}, ListPlace::start(), 10); })
                     .rows[0]
                     .name,
                 u"Blue mug"_s);
        QTRY_COMPARE(bench.table().table()->index(0, 2).data().toString(), u"Blue mug"_s);
        bench.look(u"products-detail"_s);
    }

    void rule19_conflictIsShownAtTheField() {
        Bench bench;
        const VariantId id = bench.add(u"Mug"_s, u"MUG"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productName")->text(), u"Mug"_s);
        bench.ask([&]() -> Result<Product> {
            BACKROOM_TRY(const Product before, bench.services->catalog.productOf(id));
            Product theirs = before;
            theirs.name = u"Their mug"_s;
            return bench.services->catalog.changeProduct(before, theirs);
        });
        auto* field = bench.find<FieldEditor>("fieldName");
        field->edit();
        auto* line = bench.find<QLineEdit>("fieldNameEditor");
        line->setText(u"My mug"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(line->accessibleDescription().contains(u"Their mug"_s));
        QVERIFY(field->isEditing());
        QCOMPARE(line->text(), u"My mug"_s);
    }

    void searchFindsAndClears() {
        Bench bench;
        bench.add(u"Blue mug"_s, u"MUG-BLU"_s);
        bench.add(u"Plate"_s, u"PLT-240"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 2);
        bench.look(u"products-list"_s);
        auto* search = bench.find<QLineEdit>("productSearch");
        typeInto(search, u"BLUE"_s);
        QTRY_COMPARE(bench.rows(), 1);
        search->setText(u"nothing like this"_s);
        QTRY_COMPARE(bench.find<EmptyState>("emptyState")->face(), EmptyFace::NothingMatches);
        bench.look(u"products-nothing"_s);
        emit bench.find<EmptyState>("emptyState")->clearFiltersRequested();
        QTRY_COMPARE(bench.rows(), 2);
    }

    void barcodesComeAndGo() {
        Bench bench;
        const VariantId id = bench.add(u"Mug"_s, u"MUG"_s, u"9520000000011"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.page->findChildren<QPushButton*>(u"barcodeRemove"_s).size(), 1);
        auto* code = bench.find<QLineEdit>("barcodeCode");
        typeInto(code, u"19520000000018"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(code->text(), u"19520000000018"_s); // a pack of one is refused where it was typed
        typeInto(bench.find<QLineEdit>("barcodePack"), u"6"_s);
        QTest::keyClick(bench.find<QLineEdit>("barcodePack"), Qt::Key_Return);
        QTRY_COMPARE(bench.page->findChildren<QPushButton*>(u"barcodeRemove"_s).size(), 2);
        QTRY_VERIFY(code->text().isEmpty());
        bench.look(u"products-barcodes"_s);
        QTest::mouseClick(bench.find<QPushButton>("barcodeRemove"), Qt::LeftButton);
        QTRY_COMPARE(
            bench.ask([&] { return bench.services->catalog.productOf(id); }).variants[0].barcodes.size(), 1);
    }

    void archiveAndBringBack() {
        Bench bench;
        bench.add(u"Mug"_s, u"MUG"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG"_s);
        auto* archive = bench.find<QPushButton>("archiveProduct");
        QTest::mouseClick(archive, Qt::LeftButton);
        QTRY_COMPARE(bench.find<StatePill>("productState")->word(), u"Archived"_s);
        QTRY_COMPARE(bench.rows(), 0);
    }

    void pictureIsChosenAndShown() {
        Bench bench;
        bench.add(u"Mug"_s, u"MUG"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG"_s);
        QTemporaryDir folder;
        QImage photo(200, 200, QImage::Format_RGB32);
        photo.fill(Qt::darkBlue);
        QVERIFY(photo.save(folder.filePath(u"mug.png"_s)));
        ScriptedDialogs dialogs;
        dialogs.answer(u"catalog.picture"_s, folder.filePath(u"mug.png"_s));
        Dialogs::install(&dialogs);
        QTest::mouseClick(bench.find<QPushButton>("productPicture"), Qt::LeftButton);
        QTRY_VERIFY(!bench.table().table()->index(0, 0).data(TableRole::Value).isNull());
        Dialogs::install(nullptr);
        bench.look(u"products-picture"_s);
    }

    void picturesAreOrderedAndRemoved() {
        Bench bench;
        const VariantId id = bench.add(u"Mug"_s, u"MUG"_s);
        const ProductId product = bench.ask([&] { return bench.services->catalog.productOf(id); }).id;
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG"_s);
        QTemporaryDir folder;
        const auto images = [&] {
            return bench.ask([&] { return bench.services->catalog.images(product); });
        };
        for (const auto colour : {Qt::darkBlue, Qt::darkRed, Qt::darkGreen}) {
            QImage photo(60, 60, QImage::Format_RGB32);
            photo.fill(colour);
            const QString file = folder.filePath(u"%1.png"_s.arg(int(colour)));
            QVERIFY(photo.save(file));
            const qsizetype before = images().size();
            ScriptedDialogs dialogs;
            dialogs.answer(u"catalog.picture"_s, file);
            Dialogs::install(&dialogs);
            QTest::mouseClick(bench.find<QPushButton>("productPicture"), Qt::LeftButton);
            QTRY_COMPARE(images().size(), before + 1);
            Dialogs::install(nullptr);
        }
        const QStringList first = images();
        QTRY_VERIFY(bench.page->findChild<QPushButton*>(u"picture3"_s));
        bench.find<QPushButton>("picture3")->click();
        bench.find<QPushButton>("pictureFirst")->click();
        QTRY_COMPARE(images(), (QStringList{first[2], first[0], first[1]}));
        QTRY_VERIFY(!bench.find<QPushButton>("pictureFirst")->isEnabled()); // the strip has the new order
        bench.find<QPushButton>("pictureLater")->click();
        QTRY_COMPARE(images(), (QStringList{first[0], first[2], first[1]}));
        bench.find<QPushButton>("pictureRemove")->click();
        QTRY_COMPARE(images(), (QStringList{first[0], first[1]}));
        bench.look(u"products-pictures"_s);
    }

    void publicationIsScheduledWithItsTime() {
        Bench bench;
        const VariantId id = bench.add(u"Mug"_s, u"MUG"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG"_s);
        const auto stored = [&] { return bench.ask([&] { return bench.services->catalog.productOf(id); }); };
        emit bench.find<FieldEditor>("fieldState")->committed(u"scheduled"_s);
        QTRY_COMPARE(bench.find<StatePill>("productState")->word(), u"Scheduled"_s);
        QVERIFY(stored().publishAtMs.has_value());
        emit bench.find<FieldEditor>("fieldPublishAt")->committed(u"2031-12-01 08:30"_s);
        const qint64 wanted =
            QDateTime(QDate(2031, 12, 1), QTime(8, 30), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
        QTRY_COMPARE(stored().publishAtMs.value_or(0), wanted);
        emit bench.find<FieldEditor>("fieldPublishAt")->committed(u"soon"_s);
        QTest::qWait(50);
        QCOMPARE(stored().publishAtMs.value_or(0), wanted);
        emit bench.find<FieldEditor>("fieldState")->committed(u"draft"_s);
        QTRY_COMPARE(bench.find<StatePill>("productState")->word(), u"Draft"_s);
        QVERIFY(!stored().publishAtMs);
    }

    void whoMayOnlyLookHasNoEditors() {
        Bench bench(Editing::Forbidden);
        bench.add(u"Mug"_s, u"MUG"_s, u"9520000000011"_s);
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 1);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"MUG"_s);
        bench.find<FieldEditor>("fieldName")->edit();
        QVERIFY(!bench.find<FieldEditor>("fieldName")->isEditing());
        QVERIFY(!bench.page->findChild<QPushButton*>(u"archiveProduct"_s));
        QVERIFY(!bench.page->findChild<QLineEdit*>(u"barcodeCode"_s));
    }

    void darkAndLongNames() {
        Bench bench;
        bench.add(QString(u"A very long name of a product that goes on and on "_s).repeated(3).trimmed(),
                  u"LONG"_s, u"9520000000028"_s);
        for (int i = 0; i < 5; ++i)
            bench.add(u"Item %1"_s.arg(i), u"IT-%1"_s.arg(i));
        bench.page->activate();
        QTRY_COMPARE(bench.rows(), 6);
        bench.openFirst();
        QTRY_COMPARE(bench.find<Label>("productSku")->text(), u"LONG"_s);
        QVERIFY(bench.find<Label>("productName")->width() <= bench.page->width() / 2);
        Theme::instance().setScheme(ColorScheme::Dark);
        bench.look(u"products-dark"_s);
        Theme::instance().setScheme(ColorScheme::Light);
    }
};

QTEST_MAIN(ProductsPageTest)
#include "products_page_test.moc"
