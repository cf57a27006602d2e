#include "scanning/ui/key_player.h"
#include "scanning/ui/pickers/practice_panel.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "scanning/ui/pickers/scan_sounds.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace backroom;
using namespace backroom::scanning;
using backroom::test::KeyPlayer;

namespace {

/// A window full of things that would love to have an Enter: a default button, one with the focus, fields,
/// shortcuts.
class Trap : public QDialog, public ScanReceiver {
public:
    Trap() {
        auto* column = new QVBoxLayout(this);
        for (QWidget* widget : std::initializer_list<QWidget*>{&field, &area, &button, &defaultButton})
            column->addWidget(widget);
        defaultButton.setDefault(true);
        field.setObjectName(QStringLiteral("field"));
        connect(&button, &QPushButton::clicked, this, [this] { ++clicks; });
        connect(&defaultButton, &QPushButton::clicked, this, [this] { ++defaultClicks; });
        for (const Qt::Key key : {Qt::Key_5, Qt::Key_B}) {
            auto* action = new QAction(this);
            action->setShortcut(key);
            connect(action, &QAction::triggered, this, [this] { ++shortcuts; });
            addAction(action);
        }
        connect(&f9, &QAction::triggered, this, [this] { order += QStringLiteral("<F9>"); });
        f9.setShortcut(Qt::Key_F9);
        addAction(&f9);
        connect(&field, &QLineEdit::textEdited, this, [this](const QString& all) { order += all.right(1); });
    }
    void takeScan(const QString& code) override { scans << code; }
    void refuseDamagedScan() override { ++damaged; }
    Taken takeKey(Key key, const QString& text) override {
        if (key != Key::Character || text.isEmpty() || !text.front().isDigit())
            return Taken::No;
        lane += text;
        return Taken::Yes;
    }

    QLineEdit field;
    QPlainTextEdit area;
    QPushButton button;
    QPushButton defaultButton;
    QAction f9;
    QStringList scans;
    QString lane;
    QString order;
    int damaged = 0;
    int clicks = 0;
    int defaultClicks = 0;
    int shortcuts = 0;
};

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

} // namespace

class ScanFilterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanFilter> m_filter;
    std::unique_ptr<Trap> m_trap;
    std::unique_ptr<KeyPlayer> m_keyboard;

private slots:
    void init() {
        m_filter = std::make_unique<ScanFilter>();
        m_trap = std::make_unique<Trap>();
        m_keyboard = std::make_unique<KeyPlayer>(*m_trap);
        m_trap->show();
        m_trap->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_trap.get()));
        m_filter->listen(m_trap.get(), m_trap.get());
    }
    void cleanup() {
        m_keyboard.reset();
        m_trap.reset();
        m_filter.reset();
    }

    void noKeyOfAScanReachesAnything() {
        for (QWidget* focus : std::initializer_list<QWidget*>{&m_trap->field, &m_trap->area, &m_trap->button,
                                                              &m_trap->defaultButton}) {
            focus->setFocus();
            m_keyboard->scan(text("9520000000055"));
            m_keyboard->scan(text("B-05-5b"));
            m_keyboard->pause();
        }
        QCOMPARE(m_trap->scans.size(), 8);
        QCOMPARE(m_trap->field.text(), QString());
        QCOMPARE(m_trap->area.toPlainText(), QString());
        QCOMPARE(m_trap->lane, QString());
        QCOMPARE(m_trap->clicks + m_trap->defaultClicks + m_trap->shortcuts, 0);
        QVERIFY(m_trap->isVisible());
    }
    void typingArrivesWhereItWasTyped() {
        m_trap->field.setFocus();
        m_keyboard->type(text("blue mug 12"), 60);
        QTRY_COMPARE(m_trap->field.text(), text("blue mug 12"));
        m_trap->button.setFocus();
        m_keyboard->pause();
        m_keyboard->type(text("12"), 60);
        QTRY_COMPARE(m_trap->lane, text("12"));
        m_keyboard->pause();
        m_keyboard->type(text("\n"), 60);
        QTRY_COMPARE(m_trap->clicks + m_trap->defaultClicks, 1);
        m_keyboard->pause();
        m_keyboard->type(text("b"), 60);
        QTRY_COMPARE(m_trap->shortcuts, 1);
    }
    void aFunctionKeyWaitsForWhatWasTypedBefore() {
        m_trap->field.setFocus();
        m_keyboard->type(text("ac"), 10);
        m_keyboard->press(Qt::Key_F9);
        QCOMPARE(m_trap->order, text("ac<F9>"));
        QTRY_COMPARE(m_trap->field.text(), text("ac"));
    }
    void twentyScansASecondForAMinute() {
        m_trap->button.setFocus();
        QStringList expected;
        for (int i = 0; i < 1200; ++i) {
            const QString code = QStringLiteral("952000000%1").arg(i / 2, 4, 10, QLatin1Char('0'));
            m_keyboard->scan(code, 3);
            m_keyboard->pause(8);
            expected << code;
        }
        QCOMPARE(m_trap->scans, expected);
        QCOMPARE(m_trap->clicks + m_trap->defaultClicks, 0);
    }
    void fuzz() {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QString fieldText;
        QString areaText;
        QString laneText;
        QStringList codes;
        const QString letters = text("acdefghijklm0123456789-./");
        for (int turn = 0; turn < 600; ++turn) {
            const int focus = random.bounded(3);
            QList<QWidget*> widgets{&m_trap->field, &m_trap->area, &m_trap->button};
            widgets.at(focus)->setFocus();
            QString run;
            for (int i = 0, length = random.bounded(3, 20); i < length; ++i)
                run += letters.at(random.bounded(int(letters.size())));
            if (random.bounded(2) == 0) {
                m_keyboard->scan(run, random.bounded(0, 25));
                codes << run;
            } else {
                m_keyboard->type(run, random.bounded(30, 120));
                if (focus == 0)
                    fieldText += run;
                else if (focus == 1)
                    areaText += run;
                else
                    for (const QChar c : run)
                        laneText += c.isDigit() ? QString(c) : QString();
            }
            m_keyboard->pause();
        }
        QTest::qWait(300);
        const QByteArray why = "seed " + QByteArray::number(seed);
        QVERIFY2(m_trap->scans == codes, why);
        QVERIFY2(m_trap->field.text() == fieldText, why);
        QVERIFY2(m_trap->area.toPlainText() == areaText, why);
        QVERIFY2(m_trap->lane == laneText, why);
        QVERIFY2(m_trap->clicks + m_trap->defaultClicks == 0, why);
    }
    void aScanInTwoPiecesIsWholeOrRefused() {
        m_trap->button.setFocus();
        for (const int hole : {45, 100, 200, 400}) {
            m_trap->scans.clear();
            m_trap->damaged = 0;
            m_trap->lane.clear();
            m_keyboard->pause();
            m_keyboard->type(text("95200000"), 2);
            m_keyboard->pause(hole);
            m_keyboard->scan(text("0017"), 2);
            QCOMPARE(m_trap->scans, hole < 120 ? QStringList{text("952000000017")} : QStringList());
            QCOMPARE(m_trap->damaged, hole < 120 ? 0 : 1);
            QCOMPARE(m_trap->lane, QString());
        }
        QCOMPARE(m_trap->clicks + m_trap->defaultClicks, 0);
        // Whoever types goes on typing.
        m_keyboard->pause();
        m_keyboard->type(text("12"), 60);
        QTRY_COMPARE(m_trap->lane, text("12"));
    }
    void whoIsNotOnScreenDoesNotHear() {
        QSignalSpy unclaimed(m_filter.get(), &ScanFilter::unclaimed);
        QDialog other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_filter->inject(text("9520000000011"));
        QCOMPARE(unclaimed.size(), 1);
        QVERIFY(m_trap->scans.isEmpty());
    }
    void practiceGoesTheSameWay() {
        PracticePanel panel(*m_filter, {{text("Carton"), text("19520000000018")}}, m_trap.get());
        panel.show();
        auto* button = panel.findChild<QAbstractButton*>(text("practice_19520000000018"));
        button->click();
        QCOMPARE(m_trap->scans, QStringList{text("19520000000018")});
    }
    void tonesAreWhatUiMdSays() {
        const auto crossings = [](const QByteArray& pcm) {
            int count = 0;
            const auto* samples = reinterpret_cast<const qint16*>(pcm.constData());
            for (qsizetype i = 1; i < pcm.size() / 2; ++i)
                count += (samples[i - 1] < 0) != (samples[i] < 0) ? 1 : 0;
            return count;
        };
        const QByteArray taken = tonePcm(tonesOf(Verdict::Taken));
        QCOMPARE(taken.size(), 44'100 * 80 / 1000 * 2);
        QVERIFY(qAbs(crossings(taken) - 2 * 1200 * 80 / 1000) <= 2);
        const QByteArray refused = tonePcm(tonesOf(Verdict::Refused));
        QCOMPARE(refused.size(), 44'100 * 400 / 1000 * 2);
        QVERIFY(qAbs(crossings(refused) - 2 * 300 * 400 / 1000) <= 2);
        QCOMPARE(tonesOf(Verdict::Look).size(), 3);
        ScanSounds sounds;
        QSignalSpy played(&sounds, &ScanSounds::played);
        sounds.play(Verdict::Taken);
        QCOMPARE(played.size(), 1);
    }
};

QTEST_MAIN(ScanFilterTest)
#include "scan_filter_test.moc"
