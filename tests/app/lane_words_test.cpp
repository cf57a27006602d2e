// What a lane has to say, above all what to do, is read whole in every width of the window and in each
// language.

#include "by_keys.h"
#include "foundation/ui/kit/scan_lane.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/theme.h"
#include "stock/service/dock_goods.h"
#include "translations/words.h"

#include <QSettings>

using namespace backroom;
using namespace backroom::test;

class LaneWordsTest : public QObject {
    Q_OBJECT

    QStringList m_misfits;

    /// What of the lane is cut, at the narrowest and the usual width.
    QStringList cutWords(OpenWindow& open) {
        QStringList cut;
        for (const int width : {size::windowMinWidth, size::windowWidth}) {
            open.window().resize(width, size::windowHeight);
            QCoreApplication::processEvents();
            m_misfits.clear();
            (void)open.find<ScanLane>("scanLane")->grab();
            for (const QString& words : std::as_const(m_misfits))
                cut += QStringLiteral("%1: %2").arg(width).arg(words);
        }
        return cut;
    }
    static void scan(OpenWindow& open, const char* code) {
        open.application().scans().inject(QString::fromLatin1(code));
        QTest::qWait(120);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(
            QStringLiteral("lane-words-%1").arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
        Theme::instance().setMotion(Motion::Reduced);
        paint::watchMisfits([this](const paint::Misfit& misfit) { m_misfits += misfit.words; });
    }
    void cleanupTestCase() {
        paint::watchMisfits({});
        chooseLanguage(Language::Desktop);
        speakAsChosen(*qApp);
        QSettings().clear();
    }

    void whatToDoIsReadWhole_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::Desktop;
        QTest::newRow("German") << Language::German;
    }
    void whatToDoIsReadWhole() {
        QFETCH(Language, language);
        chooseLanguage(language);
        speakAsChosen(*qApp);
        ScanDock dock(Engine::Sqlite);
        receiveAt(dock, dock.blue, 10);
        OpenWindow open(dock.company, QStringLiteral("warehouse"), QStringLiteral("transfer"));
        QStringList cut;
        qsizetype longest = 0;
        const auto look = [&] {
            longest = qMax(longest, open.find<ScanLane>("scanLane")->lastWords().size());
            cut += cutWords(open);
        };
        for (const char* page : {"transfer", "adjust", "receive"}) {
            goTo(open, QString::fromLatin1(page));
            QTRY_VERIFY2(open.find("scanLane"), page);
            QTest::qWait(250);
            // Unknown, in no bin, twice, nothing to post, nothing to take back.
            for (const char* code : {"NOBODY-KNOWS-1", "9520000000011", "A-01-03", "A-01-02", "A-01-02"}) {
                scan(open, code);
                look();
            }
            for (const int key : {Qt::Key_F12, Qt::Key_F8, Qt::Key_F5, Qt::Key_F9, Qt::Key_F9, Qt::Key_F9}) {
                open.press(key);
                QTest::qWait(60);
                look();
            }
            // More than there is, and more than anybody means.
            for (const int key : {Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_Asterisk}) {
                open.press(key);
                QTest::qWait(60);
            }
            look();
            for (const char* code : {"9520000000011", "A-01-02", "A-01-02"}) {
                scan(open, code);
                look();
            }
            open.press(Qt::Key_Z, Qt::ControlModifier);
            QTest::qWait(60);
            look();
        }
        QVERIFY2(longest > 50, "nothing long was said");
        QVERIFY2(cut.isEmpty(), qUtf8Printable(cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(LaneWordsTest)
#include "lane_words_test.moc"
