#include "by_keys.h"

#include "foundation/ui/theme/theme.h"
#include "support/tamper.h"

using namespace backroom;
using namespace backroom::test;

/// Somebody cut entries off the end of the journal between two days at this desk: whoever signs in is told,
/// above every page, for as long as the window is open.
class JournalTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void theBannerStandsAboveEveryPage_data() { EachEngine::rows(); }
    void theBannerStandsAboveEveryPage() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        for (int i = 0; i < 4; ++i)
            MUST(posting.post(shop.receipt(Shop::item1(), 5)));
        {
            OpenWindow open(company);
            QTRY_VERIFY(open.find("stockTable"));
            QVERIFY(!open.find("journalTrouble"));
        }
        tamperWithJournal(company,
                          QStringLiteral("DELETE FROM foundation_journal WHERE seq > 2 OR seq IS NULL"));
        OpenWindow open(company);
        QTRY_VERIFY(open.find("journalTrouble"));
        QStringList words;
        for (const QLabel* label : open.find("journalTrouble")->findChildren<QLabel*>()) {
            if (!label->isVisible())
                continue;
            words += label->text();
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        const QString said = words.join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("This desk has seen entry")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("backroomctl journal verify")), qPrintable(said));
        for (const char* page : {"stock", "receive", "settings"}) {
            goTo(open, QString::fromLatin1(page));
            QTRY_VERIFY(open.find("journalTrouble"));
            takePictures(open, page);
        }
    }

private:
    static void takePictures(OpenWindow& open, const char* page) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        for (const auto& [scheme, name] :
             {std::pair(ColorScheme::Dark, "dark"), std::pair(ColorScheme::Light, "light")}) {
            Theme::instance().setScheme(scheme);
            QTest::qWait(50);
            open.window().grab().save(QStringLiteral("%1/journal-%2-%3.png")
                                          .arg(folder, QString::fromLatin1(page), QString::fromLatin1(name)));
        }
    }
};

QTEST_MAIN(JournalTroubleTest)
#include "journal_trouble_test.moc"
