// What was typed in a sheet stands there again after Esc, until it became something.

#include "catalog/service/product_catalog.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/sheet.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class SheetDraftsTest : public QObject {
    Q_OBJECT

    struct Way {
        const char* page;
        const char* opens; ///< the button or action that opens it
        const char* sheet;
        const char* field;
        const char* typed;
        const char* more = nullptr; ///< what else it needs
        const char* moreTyped = nullptr;
    };
    static QList<Way> ways() {
        return {{"products", "newProduct", "newProductSheet", "newName", "Jar", "newSku", "JAR-1"},
                {"products", "addVariant", "newProductSheet", "newSku", "MUG-2", "newOptions", "Colour: Red"},
                {"partners", "newPartner", "newPartnerSheet", "newPartnerName", "Lumi"},
                {"partners", "addAddress", "addressSheet", "addressStreet", "Lichthof 3", "addressCity",
                 "Erfurt"},
                {"locations", "newSite", "sheet", "siteCode", "NORTH"},
                {"locations", "addZone", "binSheet", "zoneCode", "COLD"},
                {"locations", "addBinsHere", "binSheet", "binAisles", "Q"},
                {"reasons", "newReason", "reasonSheet", "reasonName", "Late"}};
    }
    static void toFront(OpenWindow& open) {
        open.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &open.window());
    }
    static void chooseFirst(OpenWindow& open) {
        openRow(open);
        QTest::qWait(250);
    }
    static void openSheet(OpenWindow& open, const Way& way) {
        toFront(open);
        if (open.find<QPushButton>(way.opens))
            push(open, way.opens);
        else
            open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY2(open.find<QLineEdit>(way.field), way.opens);
        auto* field = open.find<QLineEdit>(way.field);
        QTRY_COMPARE(QApplication::activeWindow(), field->window());
        tabTo(open, way.field);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void escKeepsTheWords_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<Engine>("engine");
        for (int i = 0; i < ways().size(); ++i)
            for (const Engine engine : {Engine::Sqlite, Engine::Postgresql})
                QTest::addRow("%s %s", ways().at(i).opens, EachEngine::name(engine)) << i << engine;
    }
    void escKeepsTheWords() {
        QFETCH(int, way);
        QFETCH(Engine, engine);
        const Way asked = ways().at(way);
        TestCompany company(engine);
        const Shop shop(company, 0);
        stock::StockUsage usage(company.desk());
        catalog::Product mug;
        mug.name = u"Mug"_s;
        mug.variants.resize(1);
        mug.variants.first().sku = u"MUG-1"_s;
        mug.variants.first().options = {{u"Colour"_s, u"Blue"_s}};
        MUST(catalog::ProductCatalog(company.desk(), usage).create(mug));
        locations::LocationTree tree(company.desk(), usage);
        partners::Partner kera;
        kera.name = u"Kera"_s;
        kera.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(kera));
        MUST(stock::Reasons(company.desk()).add(stock::DocumentType::Receipt, u"Broken"_s));
        OpenWindow open(company, u"manager"_s, QString::fromLatin1(asked.page));
        chooseFirst(open);
        const QString typed = QString::fromLatin1(asked.typed);
        openSheet(open, asked);
        write(open, asked.field, typed);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find<QLineEdit>(asked.field));
        openSheet(open, asked);
        QCOMPARE(open.find<QLineEdit>(asked.field)->text(), typed);
        // What became something begins empty again.
        if (asked.more)
            write(open, asked.more, QString::fromLatin1(asked.moreTyped));
        tabTo(open, asked.field);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find<QLineEdit>(asked.field));
        QTest::qWait(300);
        toFront(open);
        if (qstrcmp(asked.page, "locations") == 0) {
            toRowWith(open, "code", u"MAIN"_s);
            QTest::qWait(300);
        }
        openSheet(open, asked);
        QVERIFY(open.find<QLineEdit>(asked.field)->text() != typed);
        open.press(Qt::Key_Escape);
    }
};

QTEST_MAIN(SheetDraftsTest)
#include "sheet_drafts_test.moc"
