// A product from nothing to the archive without a mouse: made, every fact of it changed where it stands,
// codes, a picture, a second variant; and what is wrong is said at its field.

#include "catalog/service/product_catalog.h"
#include "catalog/service/variant_list.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/state_pill.h"
#include "list_hands.h"
#include "stock/service/stock_usage.h"

#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ProductsByKeysTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static catalog::Product stored(TestCompany& company, const QString& sku) {
        stock::StockUsage usage(company.desk());
        const auto rows =
            MUST(catalog::VariantList(company.desk()).list().part({}, ListPlace::start(), 10)).rows;
        for (const catalog::VariantRow& row : rows)
            if (row.sku == sku)
                return MUST(catalog::ProductCatalog(company.desk(), usage).product(row.product));
        qFatal("no %s", qUtf8Printable(sku));
    }
    static QString text(OpenWindow& open, const char* label) {
        const auto* shown = open.find<QLabel>(label);
        return shown ? shown->text() : QString();
    }
    static QString state(OpenWindow& open) {
        const auto* pill = open.find<StatePill>("productState");
        return pill ? pill->word() : QString();
    }

    /// Ctrl+N, a wrong code, and what is said of it.
    static void makeMug(OpenWindow& open) {
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find("newProductSheet"));
        write(open, "newName", u"Mug"_s);
        write(open, "newSku", u"MUG"_s);
        write(open, "newBarcode", u"9520000000012"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("newBarcode")->accessibleDescription().isEmpty());
        QVERIFY(open.find("newBarcode")->hasFocus());
        write(open, "newBarcode", u"9520000000011"_s);
        write(open, "newPrice", u"7.90"_s);
        write(open, "newCategory", u"Kitchen > Mugs"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("newProductSheet"));
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTRY_COMPARE(text(open, "productSku"), u"MUG"_s);
    }

    struct Fact {
        const char* field;
        const char* typed;
        const char* shown;
    };
    static void changeFacts(OpenWindow& open) {
        static const QList<Fact> facts{{"fieldName", "Blue mug", "Blue mug"},
                                       {"fieldCategory", "Kitchen > Cups", "Kitchen > Cups"},
                                       {"fieldBrand", "Kera", "Kera"},
                                       {"fieldAttributes", "Material: Clay", "Material: Clay"},
                                       {"fieldSku", "MUG-BLU", "MUG-BLU"},
                                       {"fieldOptions", "Colour: Blue", "Colour: Blue"},
                                       {"fieldPrice", "8.50", "8.50 EUR"},
                                       {"fieldWeight", "350", "350 g"},
                                       {"fieldSize", "120 x 80 x 95", "120 × 80 × 95 mm"},
                                       {"fieldTariff", "69120029", "69120029"},
                                       {"fieldOrigin", "DE", "DE"}};
        for (const Fact& one : facts) {
            editFact(open, one.field, QString::fromUtf8(one.typed));
            QTRY_COMPARE(fact(open, one.field), QString::fromUtf8(one.shown));
        }
        chooseFact(open, "fieldState", u"Published"_s);
        QTRY_COMPARE(state(open), u"Published"_s);
        chooseFact(open, "fieldUnit", u"Metre (m)"_s);
        QTRY_COMPARE(fact(open, "fieldUnit"), u"Metre (m)"_s);
        chooseFact(open, "fieldTaxClass", u"Reduced rate"_s);
        QTRY_COMPARE(fact(open, "fieldTaxClass"), u"Reduced rate"_s);
        editFact(open, "fieldPublishAt", u"2031-05-01 08:00"_s);
        QTRY_COMPARE(state(open), u"Scheduled"_s);
    }
    /// What is wrong stays where it was typed, Esc takes it back.
    static void mistypeFacts(OpenWindow& open) {
        static const QList<Fact> wrong{{"fieldPrice", "dear", "8.50 EUR"},
                                       {"fieldSize", "12", "120 × 80 × 95 mm"},
                                       {"fieldWeight", "-4", "350 g"},
                                       {"fieldPublishAt", "soon", ""},
                                       {"fieldOrigin", "Narnia", "DE"}};
        for (const Fact& one : wrong) {
            const QString before = fact(open, one.field);
            editFact(open, one.field, QString::fromUtf8(one.typed));
            QTRY_VERIFY2(!flawOf(open, one.field).isEmpty(), one.field);
            QVERIFY(QApplication::focusWidget()->objectName().startsWith(QLatin1String(one.field)));
            open.press(Qt::Key_Escape);
            QCOMPARE(fact(open, one.field), before);
        }
    }
    static void changeCodes(OpenWindow& open) {
        write(open, "barcodeCode", u"19520000000018"_s);
        open.press(Qt::Key_Return); // a pack of one
        QTRY_VERIFY(!open.find<FieldError>("barcodeError")->text().isEmpty());
        write(open, "barcodePack", u"6"_s);
        open.press(Qt::Key_Return);
        const auto codes = [&open] {
            return open.find("productDetail")->findChildren<QPushButton*>(u"barcodeRemove"_s).size();
        };
        QTRY_COMPARE(codes(), 2);
        push(open, "barcodeRemove");
        QTRY_COMPARE(codes(), 1);
    }
    /// The file by its path, as the desktop's own window for it takes it.
    void addPicture(OpenWindow& open) const {
        const QString path = m_folder.filePath(u"mug.png"_s);
        QImage photo(64, 64, QImage::Format_RGB32);
        photo.fill(0x14569c);
        QVERIFY(photo.save(path));
        push(open, "productPicture");
        QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
        write(open, "fileNameEdit", path);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_VERIFY2(open.find("pictureRemove"), qPrintable(open.errorText()));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() { QSettings().clear(); }

    /// Or linen would be born in pieces. What was chosen waits as what was typed does.
    void aProductIsBornInItsUnit() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, u"manager"_s, u"products"_s);
        const auto chosen = [&open](const char* box) {
            const auto* shown = open.find<QComboBox>(box);
            return shown && shown->count() > 1 ? shown->currentText() : QString();
        };
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(chosen("newUnit"), u"Piece (pcs)"_s);
        QCOMPARE(chosen("newTaxClass"), u"Standard rate"_s);
        chooseIn(open, "newUnit", u"Metre (m)"_s);
        chooseIn(open, "newTaxClass", u"Reduced rate"_s);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("newProductSheet"));
        front(open);
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(chosen("newUnit"), u"Metre (m)"_s);
        write(open, "newName", u"Linen"_s);
        write(open, "newSku", u"LINEN"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(fact(open, "fieldUnit"), u"Metre (m)"_s);
        QCOMPARE(fact(open, "fieldTaxClass"), u"Reduced rate"_s);
        front(open);
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(chosen("newUnit"), u"Piece (pcs)"_s);
        open.press(Qt::Key_Escape);
    }

    void aProductNeedsNoMouse_data() { EachEngine::rows(); }
    void aProductNeedsNoMouse() {
        TestCompany company;
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"products"_s);
        QTRY_VERIFY(open.find("emptyState"));
        makeMug(open);
        changeFacts(open);
        mistypeFacts(open);
        changeCodes(open);
        addPicture(open);
        push(open, "pictureRemove");
        QTRY_VERIFY(!open.find("pictureRemove"));

        push(open, "addVariant");
        QTRY_VERIFY(open.find("newProductSheet"));
        write(open, "newSku", u"MUG-RED"_s);
        write(open, "newOptions", u"Colour: Red"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(text(open, "productSku"), u"MUG-RED"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        push(open, "variantLink"); // its sister
        QTRY_COMPARE(text(open, "productSku"), u"MUG-BLU"_s);
        push(open, "archiveProduct");
        QTRY_COMPARE(state(open), u"Archived"_s);
        push(open, "archiveProduct");
        QTRY_COMPARE(state(open), u"Scheduled"_s);

        const catalog::Product mug = stored(company, u"MUG-BLU"_s);
        QCOMPARE(mug.name, u"Blue mug"_s);
        QCOMPARE(mug.brand, u"Kera"_s);
        QCOMPARE(mug.category.toString(), u"Kitchen > Cups"_s);
        QCOMPARE(mug.unitCode, u"m"_s);
        QCOMPARE(mug.variants.size(), 2);
        QCOMPARE(mug.variants.first().price->toString(), u"8.5"_s);
        QCOMPARE(mug.variants.first().barcodes.size(), 1);
        QCOMPARE(mug.variants.first().originCountry, u"DE"_s);
    }
};

QTEST_MAIN(ProductsByKeysTest)
#include "products_by_keys_test.moc"
