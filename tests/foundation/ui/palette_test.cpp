// Ctrl+K on its own: answers that come late, or not at all.

#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/command_palette.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace backroom;

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { initFoundationUi(*qApp); }
    void thePaletteDropsLateAnswers() {
        struct Slow : PaletteProvider {
            QList<PaletteAnswer> answers;
            [[nodiscard]] QString title() const override { return QStringLiteral("Slow"); }
            void find(const QString&, PaletteAnswer answer) override { answers << answer; }
        } slow;
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        palette.addProvider(&slow);
        window.show();
        palette.open();
        auto* edit = palette.findChild<QLineEdit*>(QStringLiteral("paletteEdit"));
        QTest::keyClicks(edit, QStringLiteral("mug"));
        QTRY_COMPARE(slow.answers.size(), 2);
        int ran = 0;
        slow.answers.last()(
            QList<PaletteEntry>{{QStringLiteral("Blue mug"), {}, IconName::Products, {}, [&ran] { ++ran; }}});
        slow.answers.first()(QList<PaletteEntry>());
        QCOMPARE(palette.entryCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran, 1);
        QVERIFY(!palette.isOpen());
    }
    /// Whichever section it is in, and whoever answered first; what somebody went to stays theirs.
    void whatIsMeantExactlyComesFirst() {
        struct Later : PaletteProvider {
            QString name;
            PaletteAnswer answer;
            explicit Later(const char* title) : name(QString::fromLatin1(title)) {}
            [[nodiscard]] QString title() const override { return name; }
            void find(const QString&, PaletteAnswer found) override { answer = std::move(found); }
        } products("Products"), places("Places"), documents("Documents");
        const auto entry = [](const char* title, bool isExact) {
            PaletteEntry made;
            made.title = QString::fromLatin1(title);
            made.isExact = isExact;
            return made;
        };
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        for (Later* provider : {&products, &places, &documents})
            palette.addProvider(provider);
        window.show();
        palette.open(QStringLiteral("neg"));
        products.answer(QList<PaletteEntry>{entry("Negroni", false), entry("Neglige", false)});
        places.answer(QList<PaletteEntry>{entry("NEG-1", false), entry("NEG", true)});
        const auto titles = [&palette] {
            QStringList all;
            for (int i = 0; i < palette.entryCount(); ++i)
                all += palette.entry(i).title;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(titles(), QStringLiteral("NEG Negroni Neglige NEG-1"));
        auto* edit = palette.findChild<QLineEdit*>(QStringLiteral("paletteEdit"));
        const auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
        QTest::keyClick(edit, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Negroni"));
        documents.answer(QList<PaletteEntry>{entry("Neg", true)});
        QCOMPARE(titles(), QStringLiteral("NEG Neg Negroni Neglige NEG-1"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Negroni"));
    }
    void thePaletteKeepsEnterUntilAllHaveAnswered() {
        struct Later : PaletteProvider {
            PaletteAnswer answer;
            [[nodiscard]] QString title() const override { return QStringLiteral("Later"); }
            void find(const QString&, PaletteAnswer found) override { answer = std::move(found); }
        } first, second;
        QStringList ran;
        const auto entries = [&ran](const QStringList& titles) {
            QList<PaletteEntry> made;
            for (const QString& title : titles)
                made += {title, {}, IconName::Products, {}, [&ran, title] { ran += title; }};
            return made;
        };
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        palette.addProvider(&first);
        palette.addProvider(&second);
        window.show();
        auto* edit = palette.findChild<QLineEdit*>(QStringLiteral("paletteEdit"));
        const auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
        const auto begin = [&] {
            palette.open();
            QTest::keyClicks(edit, QStringLiteral("mug"));
            QTest::keyClick(edit, Qt::Key_Return); // before the pause of typing is over
        };
        begin();
        second.answer(entries({QStringLiteral("Bug report")}));
        QVERIFY2(ran.isEmpty() && palette.isOpen(), "another one still looks");
        first.answer(entries({QStringLiteral("Blue mug"), QStringLiteral("White mug")}));
        QCOMPARE(ran, QStringList{QStringLiteral("Blue mug")});
        QVERIFY(!palette.isOpen());
        // Typing on is another question.
        begin();
        QTest::keyClicks(edit, QStringLiteral("s"));
        first.answer(entries({QStringLiteral("Blue mug")}));
        second.answer({});
        QCOMPARE(ran.size(), 1);
        palette.close();
        // What was gone to is what runs, whatever comes above it.
        begin();
        second.answer(entries({QStringLiteral("One"), QStringLiteral("Two")}));
        QTest::keyClick(edit, Qt::Key_Down);
        first.answer(entries({QStringLiteral("Blue mug")}));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Two"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(ran.last(), QStringLiteral("Two"));
        // What could not be searched may be what was meant.
        begin();
        first.answer(
            fail(ErrorKind::Unavailable, QStringLiteral("database.gone"), QStringLiteral("Out of reach")));
        second.answer(entries({QStringLiteral("Other")}));
        QCOMPARE(ran.size(), 2);
        const auto* hint = palette.findChild<QLabel*>(QStringLiteral("paletteHint"));
        QVERIFY2(hint->isVisible() && hint->text().contains(QStringLiteral("Out of reach")),
                 qPrintable(hint->text()));
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
