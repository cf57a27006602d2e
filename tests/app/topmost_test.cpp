#include "by_keys.h"

#include "foundation/ui/kit/command_palette.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// The keys that are the same everywhere work over what stands on top, and nothing stays over another page.
class TopmostTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aSheetLetsOneLockAndKeepsWhatWasTyped() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, u"manager"_s, u"products"_s);
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        test::type(open, u"Blue jug"_s);
        open.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(open.find("lockPage"));
        QVERIFY(!QApplication::activeModalWidget());
        open.window().activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::focusWidget(), open.find("lockPassword"));
        test::type(open, TestCompany::password());
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("lockPage"));
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"Blue jug"_s);
    }

    void thePaletteGoesWhenAKeyLeadsElsewhere() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, u"manager"_s, u"products"_s);
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        test::type(open, u"ab"_s);
        open.press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(open.page(), u"today"_s);
        QVERIFY(!open.find("paletteEdit"));
        // And a letter with Alt, as some keyboards write signs, leaves it open.
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        open.press(Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(open.find("paletteEdit"));
    }
};

QTEST_MAIN(TopmostTest)
#include "topmost_test.moc"
