// Ctrl+K finds what can be done by what people call it, in both languages, and an exact word stands first.

#include "foundation/ui/kit/command_palette.h"
#include "list_hands.h"
#include "palette_actions.h"
#include "translations/words.h"

#include <QSettings>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class PaletteWordsTest : public QObject {
    Q_OBJECT

    static void ask(OpenWindow& open, const QString& words) {
        front(open);
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        write(open, "paletteEdit", words);
    }
    static QStringList titles(OpenWindow& open) {
        QStringList all;
        const CommandPalette* palette = open.window().palette();
        for (int i = 0; i < palette->entryCount(); ++i)
            all += palette->entry(i).title;
        return all;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"palette-words-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }
    void cleanup() {
        chooseLanguage(Language::Desktop);
        speakAsChosen(*qApp);
        QSettings().clear();
    }

    void whatPeopleCallItIsFound_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("cases"); // what is typed, and what is found
        QTest::newRow("English") << Language::Desktop
                                 << QStringList{u"export"_s,  u"This view to Excel"_s,
                                                u"reverse"_s, u"Take this document back"_s,
                                                u"correct"_s, u"Adjust"_s,
                                                u"correct"_s, u"Take this document back"_s};
        QTest::newRow("German") << Language::German
                                << QStringList{u"exportieren"_s, u"Diese Ansicht nach Excel"_s,
                                               u"stornieren"_s,  u"Diesen Beleg stornieren"_s,
                                               u"reverse"_s,     u"Diesen Beleg stornieren"_s};
    }
    void whatPeopleCallItIsFound() {
        QFETCH(const Language, language);
        QFETCH(const QStringList, cases);
        chooseLanguage(language);
        speakAsChosen(*qApp);
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        for (qsizetype i = 0; i < cases.size(); i += 2) {
            ask(open, cases.at(i));
            QTRY_VERIFY2(titles(open).contains(cases.at(i + 1)),
                         qPrintable(cases.at(i) + u": "_s + titles(open).join(u'|')));
            open.press(Qt::Key_Escape);
        }
        if (language != Language::Desktop)
            return;
        // Enter does it: the document that is shown is offered to be taken back.
        ask(open, u"reverse"_s);
        QTRY_VERIFY(!titles(open).isEmpty());
        QTRY_VERIFY2(titles(open).first() == u"Take this document back"_s,
                     qPrintable(titles(open).join(u'|')));
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("reversalPreview"));
    }

    void anExactWordStandsFirst() {
        using app::matchOf;
        QVERIFY(matchOf(u"Move"_s, u"move"_s) > matchOf(u"Move goods to another location"_s, u"move"_s));
        QVERIFY(matchOf(u"Move goods to another location"_s, u"move"_s) > matchOf(u"Movements"_s, u"move"_s));
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, u"manager"_s, u"stock"_s);
        // Gone to often, and yet not the word that is typed.
        for (int i = 0; i < 3; ++i) {
            lookUp(open, u"movements"_s);
            QTRY_COMPARE(open.page(), u"movements"_s);
        }
        ask(open, u"move"_s);
        QTRY_VERIFY(!titles(open).isEmpty());
        QTRY_COMPARE(titles(open).first(), u"Move"_s);
    }

    void whoMayNotMakeOneIsToldSo() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, u"auditor"_s, u"products"_s);
        const std::pair<const char*, const char*> cases[] = {{"products", "change products"},
                                                             {"locations", "change locations"},
                                                             {"partners", "change locations"}};
        for (const auto& [page, right] : cases) {
            goTo(open, QString::fromLatin1(page));
            for (const auto& [key, modifier] :
                 {std::pair{Qt::Key_N, Qt::ControlModifier}, std::pair{Qt::Key_F2, Qt::NoModifier}}) {
                open.press(key, modifier);
                QTRY_VERIFY2(open.errorText().contains(u"You may not "_s + QString::fromLatin1(right)),
                             qPrintable(open.errorText()));
                QVERIFY(!open.errorText().contains(u"Nothing new is made here"_s));
                open.press(Qt::Key_Escape);
            }
        }
    }
};

QTEST_MAIN(PaletteWordsTest)
#include "palette_words_test.moc"
