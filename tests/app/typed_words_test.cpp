// Words that were typed and not handed in: Esc, another record, a closed window or another page keep them,
// and they stand there again where they were typed. What is posted without them is asked about first.

#include "at_a_station.h"
#include "list_hands.h"
#include "partners/service/partners.h"
#include "stock/service/dock_goods.h"

#include <QSettings>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString blueMug = u"9520000000011"_s;
const QString unknownCode = u"4006381333931"_s;

QString words(OpenWindow& open, const char* field) {
    const auto* line = open.find<QLineEdit>(field);
    return line ? line->text() : u"no field"_s;
}

/// The row of a list with these words, its detail open.
void openRow(OpenWindow& open, const char* column, const QString& text) {
    QTRY_VERIFY(listPage(open).table().isVisible() && listColumn(open, column).contains(text));
    tabTo(open, listPage(open).table().objectName().toUtf8());
    open.press(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype row = listColumn(open, column).indexOf(text); row > 0; --row)
        open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
}

} // namespace

class TypedWordsTest : public QObject {
    Q_OBJECT

    static void openField(AtAStation& desk, Qt::Key key, const char* field) {
        desk.open.press(key);
        QTRY_VERIFY2(desk.open.find(field), field);
        tabTo(desk.open, field);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() { QSettings().clear(); }

    void theDockKeepsThem() {
        ScanDock dock(Engine::Sqlite);
        {
            AtAStation desk(dock, u"receive"_s);
            OpenWindow& open = desk.open;
            open.application().scans().inject(blueMug);
            QTRY_COMPARE(desk.lines()->rowCount(), 1);
            openField(desk, Qt::Key_F4, "placeCode");
            write(open, "placeCode", u"A-01"_s);
            open.press(Qt::Key_Escape);
            QTRY_VERIFY(!open.find("placeCode"));
            openField(desk, Qt::Key_F6, "deliveryNote");
            write(open, "deliveryNote", u"LS-77"_s);
            open.press(Qt::Key_Escape);
            QTRY_VERIFY(!open.find("deliveryNote"));
            goTo(open, u"stock"_s); // and back, and the program is ended
            goTo(open, u"receive"_s);
        }
        AtAStation desk(dock, u"receive"_s);
        OpenWindow& open = desk.open;
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        openField(desk, Qt::Key_F4, "placeCode");
        QCOMPARE(words(open, "placeCode"), u"A-01"_s);
        write(open, "placeCode", u"A-01-02"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(desk.shown("stationBand").contains(u"A-01-02"_s));
        openField(desk, Qt::Key_F4, "placeCode");
        QCOMPARE(words(open, "placeCode"), QString()); // it was handed in
        open.press(Qt::Key_Escape);

        open.press(Qt::Key_F12); // the note would be forgotten
        QTRY_VERIFY(open.find("deliveryNote"));
        QVERIFY(desk.lane().lastWords().contains(u"not taken"_s));
        QCOMPARE(words(open, "deliveryNote"), u"LS-77"_s);
        tabTo(open, "deliveryNote");
        open.press(Qt::Key_Return);
        QTRY_VERIFY(desk.shown("stationBand").contains(u"LS-77"_s));
        open.press(Qt::Key_F12);
        QTRY_VERIFY(open.find("postedNumber"));
    }

    void aDeliveryIsPostedWithoutThem() {
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, u"receive"_s);
        OpenWindow& open = desk.open;
        open.application().scans().inject(blueMug);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        openField(desk, Qt::Key_F6, "deliveryNote");
        write(open, "deliveryNote", u"LS-78"_s);
        open.press(Qt::Key_F12); // the field is open
        QTRY_VERIFY(desk.lane().lastWords().contains(u"not taken"_s));
        open.press(Qt::Key_F12);
        QTRY_VERIFY(open.find("postedNumber"));
        // None of the next delivery's.
        openField(desk, Qt::Key_F6, "deliveryNote");
        QCOMPARE(words(open, "deliveryNote"), QString());
    }

    void theTrayKeepsThemOfEachCode() {
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, u"receive"_s);
        OpenWindow& open = desk.open;
        open.application().scans().inject(unknownCode);
        QTRY_VERIFY(desk.lane().lastWords().contains(u"Parked"_s));
        openField(desk, Qt::Key_F3, "tieSearch");
        test::type(open, u"whi"_s);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("tieSearch"));
        openField(desk, Qt::Key_F3, "tieSearch");
        QCOMPARE(words(open, "tieSearch"), u"whi"_s);
        QTRY_VERIFY(open.find<QAbstractItemView>("tieHits")->model()->rowCount() == 1);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
    }

    void theAdjustStationKeepsThem() {
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, u"adjust"_s);
        for (const auto& [key, field] :
             {std::pair(Qt::Key_F3, "itemCode"), std::pair(Qt::Key_F4, "placeCode")}) {
            openField(desk, key, field);
            write(desk.open, field, u"A-0"_s);
            desk.open.press(Qt::Key_Escape);
            QTRY_VERIFY(!desk.open.find(field));
            openField(desk, key, field);
            QCOMPARE(words(desk.open, field), u"A-0"_s);
            desk.open.press(Qt::Key_Escape);
        }
    }

    void factsAndCodesWaitAtTheirRecord() {
        ScanDock dock(Engine::Sqlite);
        {
            OpenWindow open(dock.company, u"manager"_s, {});
            goTo(open, u"products"_s);
            openRow(open, "sku", u"MUG-350-BLU"_s);
            write(open, "barcodeCode", u"952000"_s);
            openRow(open, "sku", u"MUG-350-WHT"_s);
            QTRY_COMPARE(words(open, "barcodeCode"), QString());
            openRow(open, "sku", u"MUG-350-BLU"_s);
            QTRY_COMPARE(words(open, "barcodeCode"), u"952000"_s);
            tabTo(open, "fieldPrice");
            open.press(Qt::Key_F2);
            test::type(open, u"8"_s);
            open.window().close(); // in the middle of the price
        }
        {
            OpenWindow open(dock.company, u"manager"_s, {});
            goTo(open, u"products"_s);
            openRow(open, "sku", u"MUG-350-BLU"_s);
            QTRY_COMPARE(words(open, "barcodeCode"), u"952000"_s);
            QTRY_VERIFY(open.find<QLabel>("fieldPriceNote")->text().contains(u"“8”"_s));
            QCOMPARE(fact(open, "fieldPrice"), QString());
            tabTo(open, "fieldPrice");
            open.press(Qt::Key_F2);
            test::type(open, u"dear"_s); // goes on where it ended
            open.press(Qt::Key_Return);
            QTRY_VERIFY(!flawOf(open, "fieldPrice").isEmpty());
            QCOMPARE(words(open, "fieldPriceEditor"), u"8dear"_s);
        }
        OpenWindow open(dock.company, u"manager"_s, {});
        goTo(open, u"products"_s);
        openRow(open, "sku", u"MUG-350-WHT"_s);
        QTRY_VERIFY(open.find("fieldPriceNote"));
        QCOMPARE(open.find<QLabel>("fieldPriceNote")->text(), QString());
        openRow(open, "sku", u"MUG-350-BLU"_s);
        QTRY_VERIFY(open.find<QLabel>("fieldPriceNote")->text().contains(u"“8dear”"_s));
        editFact(open, "fieldPrice", u"8.50"_s);
        QTRY_VERIFY(fact(open, "fieldPrice").startsWith(u"8.50"_s));
        QVERIFY(open.find<QLabel>("fieldPriceNote")->text().startsWith(u"Saved"_s));
        editFact(open, "fieldBrand", u"Kera"_s);
        QTRY_COMPARE(fact(open, "fieldBrand"), u"Kera"_s);
        tabTo(open, "fieldBrand");
        open.press(Qt::Key_F2);
        test::type(open, u"x"_s);
        open.press(Qt::Key_Escape); // taken back
        QTRY_COMPARE(fact(open, "fieldBrand"), u"Kera"_s);
        QVERIFY(!open.find<QLabel>("fieldBrandNote")->text().contains(u"x"_s));
    }

    void aReasonWaitsAtItsDocument() {
        ScanDock dock(Engine::Sqlite);
        receiveAt(dock, dock.blue, 5);
        OpenWindow open(dock.company, u"manager"_s, {});
        goTo(open, u"movements"_s);
        QTRY_VERIFY(listPage(open).table().isVisible() && listModel(open).rowCount() == 1);
        tabTo(open, listPage(open).table().objectName().toUtf8());
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("offerReversal"));
        push(open, "offerReversal");
        QTRY_VERIFY(open.find("reversalReason"));
        tabTo(open, "reversalReason");
        test::type(open, u"Counted twice"_s);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("reversalReason"));
        push(open, "offerReversal");
        QTRY_COMPARE(open.find<QComboBox>("reversalReason")->currentText(), u"Counted twice"_s);
        tabTo(open, "reversalReason");
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("reversalReason"));
    }

    void theSettingsKeepThem() {
        TestCompany company(Engine::Sqlite);
        {
            OpenWindow open(company, u"admin"_s, {});
            goTo(open, u"settings"_s);
            write(open, "unitCode", u"pallet"_s);
            open.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(open.find("newPersonSheet"));
            write(open, "personName", u"jo"_s);
            write(open, "personPassword", u"secret words"_s);
            open.press(Qt::Key_Escape);
            QTRY_VERIFY(!open.find("newPersonSheet"));
        }
        OpenWindow open(company, u"admin"_s, {});
        goTo(open, u"settings"_s);
        QCOMPARE(words(open, "unitCode"), u"pallet"_s);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(open.find("newPersonSheet"));
        QCOMPARE(words(open, "personName"), u"jo"_s);
        QCOMPARE(words(open, "personPassword"), QString());
        open.press(Qt::Key_Escape);
    }
};

QTEST_MAIN(TypedWordsTest)
#include "typed_words_test.moc"
