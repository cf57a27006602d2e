#include "translations/words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace backroom;

namespace {

QString fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString sources = QStringLiteral(BACKROOM_SOURCES);

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
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
            return QCoreApplication::translate("backroom::stock::ExplainPanel", "%n entries make %1", nullptr,
                                               n);
        };
        QCOMPARE(entries(1), QStringLiteral("1 entry makes %1"));
        QCOMPARE(entries(54), QStringLiteral("54 entries make %1"));
        const auto notice = [](const char* text, int n) {
            return QCoreApplication::translate("DataExchange", text, nullptr, n);
        };
        QCOMPARE(notice("%n adjustment(s) give no reason", 1),
                 QStringLiteral("1 adjustment gives no reason"));
        QCOMPARE(notice("%n adjustment(s) give no reason", 2),
                 QStringLiteral("2 adjustments give no reason"));
        QCOMPARE(notice("%n document(s) were posted before and left alone", 1),
                 QStringLiteral("1 document was posted before and left alone"));
    }

    /// Whoever writes a new text with a number runs the target "words" and fills in its forms.
    void everyTextWithANumberHasItsForms() {
        const QString words = fileText(sources + QStringLiteral("/translations/backroom_en.ts"));
        QVERIFY(!words.isEmpty());
        QVERIFY(!words.contains(QLatin1String("unfinished")));
        static const QRegularExpression counted(QStringLiteral("\"([^\"\\n]*%n[^\"\\n]*)\""));
        QStringList missing;
        int found = 0;
        for (const char* folder : {"/modules", "/app"}) {
            QDirIterator files(sources + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString code = fileText(files.next());
                for (auto match = counted.globalMatch(code); match.hasNext(); ++found) {
                    const QString text = match.next().captured(1);
                    if (!words.contains(QStringLiteral("<source>%1</source>").arg(text.toHtmlEscaped())))
                        missing += text;
                }
            }
        }
        QVERIFY(found > 5);
        QCOMPARE(missing.join(QLatin1Char('\n')), QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
