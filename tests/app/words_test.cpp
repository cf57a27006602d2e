#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/typed_day.h"
#include "locations/domain/place_names.h"
#include "partners/domain/country.h"
#include "translations/words.h"

#include <QScopeGuard>
#include <QSettings>
#include <QTest>

using namespace backroom;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        QLocale::setDefault(QLocale::system());
        loadWords(*QCoreApplication::instance(), QLocale::c());
    }

    void oneIsNoPlural_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("C") << QLocale::c();
        // No file: English, with its plurals.
        QTest::newRow("Icelandic") << QLocale(QLocale::Icelandic);
    }
    void oneIsNoPlural() {
        QFETCH(QLocale, locale);
        loadWords(*QCoreApplication::instance(), locale);
        const auto entries = [](int n) {
            return QCoreApplication::translate("backroom::stock::ExplainPanel", "%Ln entries make %1",
                                               nullptr, n);
        };
        QCOMPARE(entries(1), QStringLiteral("1 entry makes %1"));
        QCOMPARE(entries(54), QStringLiteral("54 entries make %1"));
        const auto notice = [](const char* text, int n) {
            return QCoreApplication::translate("DataExchange", text, nullptr, n);
        };
        QCOMPARE(notice("%Ln adjustment(s) give no reason", 1),
                 QStringLiteral("1 adjustment gives no reason"));
        QCOMPARE(notice("%Ln adjustment(s) give no reason", 2),
                 QStringLiteral("2 adjustments give no reason"));
        QCOMPARE(notice("%Ln document(s) were posted before and left alone", 1),
                 QStringLiteral("1 document was posted before and left alone"));
    }

    /// Figures, days and words follow one another: 1.234,5 Stk. on the 1st of March.
    void germanReadsGerman() {
        loadWords(*QCoreApplication::instance(), german);
        QLocale::setDefault(german);
        const Quantity quantity = Quantity::fromMicros(1'234'500'000);
        QCOMPARE(formats::quantity(quantity, QStringLiteral("pcs")), QStringLiteral("1.234,5\u00A0Stk."));
        QCOMPARE(formats::quantity(quantity, QStringLiteral("carton")),
                 QStringLiteral("1.234,5\u00A0carton"));
        QCOMPARE(formats::date(QDate(2026, 3, 1)), QStringLiteral("01.03.2026"));
        QCOMPARE(catalog::unitWords(QStringLiteral("pcs"), QStringLiteral("Piece")), QStringLiteral("Stück"));
        QCOMPARE(catalog::unitWords(QStringLiteral("pcs"), QStringLiteral("Ding")), QStringLiteral("Ding"));
        QCOMPARE(catalog::taxClassWords(QStringLiteral("zero"), QStringLiteral("Not taxed")),
                 QStringLiteral("Ohne Steuer"));
        QCOMPARE(locations::placeName(QStringLiteral("LOSS"), QStringLiteral("Loss")),
                 QStringLiteral("Schwund"));
        QCOMPARE(locations::placeName(QStringLiteral("LOSS"), QStringLiteral("Bin day")),
                 QStringLiteral("Bin day"));
        QCOMPARE(locations::placeName(QStringLiteral("A-01"), QStringLiteral("Loss")),
                 QStringLiteral("Loss"));
        QCOMPARE(partners::countryWords(QStringLiteral("DE")), QStringLiteral("DE Deutschland"));
    }
    void everyCountryHasItsName() {
        for (const QString& code : partners::countryCodes())
            QVERIFY2(partners::countryWords(code).size() > 4, qPrintable(code));
    }

    void typedNumbers_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        const auto row = [](const QLocale& locale, const char* typed, const char* plain) {
            QTest::addRow("%s %s", qPrintable(locale.name()), typed)
                << locale << QString::fromUtf8(typed) << QString::fromUtf8(plain);
        };
        row(german, "1,5", "1.5");
        row(german, "1.5", "1.5");
        row(german, "1.234,5", "1234.5");
        row(german, "1.234", "1234");
        row(german, "0.125", "0.125");
        row(german, "12", "12");
        row(german, "−3,25", "-3.25");
        row(german, "1.234.567,89", "1234567.89");
        row(english, "1.5", "1.5");
        row(english, "1,5", "1.5");
        row(english, "1,234.5", "1234.5");
        row(english, "1,234", "1234");
        row(QLocale::c(), "12.50", "12.50");
        row(german, "zwölf", "zwölf");
        row(german, "1,2,3", "1.2.3"); // no number, and said to be none
        row(german, "1.23,4", "1.23.4");
    }
    void typedNumbers() {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QLocale::setDefault(locale);
        QCOMPARE(formats::plainNumber(typed), plain);
    }
    void typedDays_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
        const QLocale america(QLocale::English, QLocale::UnitedStates);
        const auto row = [](const QLocale& locale, const char* typed, const QDate& day) {
            QTest::addRow("%s %s", qPrintable(locale.name()), typed)
                << locale << QString::fromUtf8(typed) << day;
        };
        const QDate march(2026, 3, 1);
        for (const char* typed : {"01.03.2026", "1.3.2026", "01.03.26", "1.3.26", "2026-03-01"})
            row(german, typed, march);
        for (const char* typed : {"01/03/2026", "1/3/2026", "1/3/26", "2026-03-01"})
            row(britain, typed, march);
        for (const char* typed : {"03/01/2026", "3/1/2026", "3/1/26", "1 Mar 2026"})
            row(america, typed, march);
        row(german, "31.12.1999", QDate(1999, 12, 31));
        for (const char* typed : {"31.02.2026", "gestern", "", "1.3."})
            row(german, typed, QDate());
    }
    /// As lists show a day, and as people write it where they are.
    void typedDays() {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        loadWords(*QCoreApplication::instance(), locale);
        QLocale::setDefault(locale);
        QCOMPARE(typedDay(typed), day);
        QCOMPARE(typedDay(formats::date(QDate(2026, 3, 1))), QDate(2026, 3, 1));
    }
    /// What a field offers to be typed on in reads back as what it was.
    void aFieldReadsBackWhatItShows() {
        for (const QLocale& locale : {german, english, QLocale::c()}) {
            QLocale::setDefault(locale);
            for (const char* plain : {"0.125", "1.125", "12.5", "1234.567", "1234567", "-2.5"})
                QCOMPARE(formats::plainNumber(formats::typedNumber(QString::fromLatin1(plain))),
                         QString::fromLatin1(plain));
        }
    }

    void aChoiceKeepsTheCountry() {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(localeOf(Language::German, austria), austria);
        QCOMPARE(localeOf(Language::Desktop, austria), austria);
        QCOMPARE(localeOf(Language::English, austria).language(), QLocale::English);
        QCOMPARE(localeOf(Language::German, english).language(), QLocale::German);
        QCOMPARE(localeOf(Language::German, QLocale::c()).decimalPoint(), QStringLiteral(","));
    }
    void aChoiceIsKept() {
        QCoreApplication::setApplicationName(
            QStringLiteral("words-%1").arg(QCoreApplication::applicationPid()));
        const auto tidy = qScopeGuard([] { QSettings().clear(); });
        QCOMPARE(chosenLanguage(), Language::Desktop);
        QVERIFY(!speakAsChosen(*QCoreApplication::instance()));
        chooseLanguage(Language::German);
        QVERIFY(speakAsChosen(*QCoreApplication::instance()));
        QVERIFY(!speakAsChosen(*QCoreApplication::instance()));
        QCOMPARE(formats::date(QDate(2026, 3, 1)), QStringLiteral("01.03.2026"));
        for (const Language language : {Language::Desktop, Language::English, Language::German})
            QCOMPARE(languageOfName(languageName(language)), language);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
