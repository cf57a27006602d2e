#include "scanning/domain/wedge_detector.h"

#include <rapidcheck.h>

#include <QTest>

#include <deque>

using namespace backroom::scanning;

namespace {

KeyStroke character(QChar text, qint64 atMs) {
    return {KeyStroke::Kind::Character, QString(text), atMs, text.unicode(), KeyStroke::Origin::Pressed};
}

KeyStroke enter(qint64 atMs) {
    return {KeyStroke::Kind::Enter, QStringLiteral("\r"), atMs, Qt::Key_Return, KeyStroke::Origin::Pressed};
}

/// Plays strokes into a detector and keeps what came out: the typed text (Enter as '\n') and the scans.
class Desk {
public:
    explicit Desk(WedgeProfile profile = WedgeProfile::usb()) : m_detector(std::move(profile)) {}

    void stroke(const KeyStroke& stroke) {
        m_held.push_back(stroke);
        take(m_detector.press(stroke));
        m_nowMs = stroke.atMs;
    }
    /// As a scanner that pauses `holeMs` before its key `at` (its length: before Enter).
    void scanWithHole(const QString& code, qint64 gapMs, qsizetype at, qint64 holeMs) {
        for (qsizetype i = 0; i <= code.size(); ++i) {
            // As the window's timer does: it comes in the pause, not with the next key.
            if (i == at)
                wait(holeMs);
            else
                m_nowMs += gapMs;
            stroke(i < code.size() ? character(code.at(i), m_nowMs) : enter(m_nowMs));
        }
        wait(1000);
    }
    void release(int key) { m_detector.release(key); }
    /// As a scanner: `gapMs` between keys, Enter at the end.
    void scan(const QString& code, qint64 gapMs) {
        for (const QChar c : code) {
            stroke(character(c, m_nowMs += gapMs));
            release(c.unicode());
        }
        stroke(enter(m_nowMs += gapMs));
        release(Qt::Key_Return);
    }
    /// As a hand: each key stays down while the next goes down.
    void type(const QString& text, const std::vector<int>& gapsMs) {
        int before = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            m_nowMs += gapsMs.at(static_cast<std::size_t>(i) % gapsMs.size());
            const QChar c = text.at(i);
            stroke(c == QLatin1Char('\n') ? enter(m_nowMs) : character(c, m_nowMs));
            release(before);
            before = c == QLatin1Char('\n') ? int(Qt::Key_Return) : int(c.unicode());
        }
        release(before);
    }
    void wait(qint64 ms) { take(m_detector.elapse(m_nowMs += ms)); }

    QString typed;
    QStringList scans;
    qsizetype swallowed = 0;
    int damaged = 0;
    [[nodiscard]] qsizetype held() const { return m_detector.held(); }
    [[nodiscard]] bool balances() const { return static_cast<qsizetype>(m_held.size()) == m_detector.held(); }

private:
    void take(const std::vector<WedgeStep>& steps) {
        for (const WedgeStep& step : steps) {
            if (step.kind == WedgeStep::Kind::Scan)
                scans << step.code;
            if (step.kind == WedgeStep::Kind::Damaged)
                ++damaged;
            for (qsizetype i = 0; i < step.strokes; ++i) {
                const KeyStroke stroke = m_held.front();
                m_held.pop_front();
                if (step.kind == WedgeStep::Kind::Typing)
                    typed += stroke.kind == KeyStroke::Kind::Enter ? QStringLiteral("\n") : stroke.text;
                else if (step.kind == WedgeStep::Kind::Swallowed)
                    ++swallowed;
            }
        }
    }

    WedgeDetector m_detector;
    std::deque<KeyStroke> m_held;
    qint64 m_nowMs = 1'000'000;
};

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

rc::Gen<QString> anyCode() {
    const QString symbols = text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh-./+%$ :#'\"@") + QChar(0x1D);
    return rc::gen::map(rc::gen::suchThat(rc::gen::container<std::vector<int>>(
                                              rc::gen::inRange<int>(0, static_cast<int>(symbols.size()))),
                                          [](const std::vector<int>& v) { return v.size() >= 3; }),
                        [symbols](const std::vector<int>& places) {
                            QString code;
                            for (const int place : places)
                                code += symbols.at(place);
                            return code;
                        });
}

} // namespace

class WedgeDetectorTest : public QObject {
    Q_OBJECT
private slots:
    void aScanIsAScan() {
        for (const qint64 gapMs : {0, 1, 5, 12, 25}) {
            Desk desk;
            desk.scan(text("9520000000011"), gapMs);
            QCOMPARE(desk.scans, QStringList{text("9520000000011")});
            desk.scan(text("S-01"), gapMs);
            QCOMPARE(desk.scans.size(), 2);
            QCOMPARE(desk.typed, QString());
            QVERIFY(desk.balances());
        }
    }
    void rule25_twoEqualScansAreTwo_twentyASecondForAMinute() {
        Desk desk;
        QStringList expected;
        for (int i = 0; i < 1200; ++i) {
            // 14 keys, 3 ms apart, every 50 ms; each code comes twice in a row.
            const QString code = QStringLiteral("952000000%1").arg(i / 2, 4, 10, QLatin1Char('0'));
            desk.scan(code, 3);
            desk.wait(8);
            expected << code;
        }
        QCOMPARE(desk.scans, expected);
        QCOMPARE(desk.typed, QString());
    }
    void rule52_typingAt200WordsAMinuteIsTyping() {
        // 1,000 characters a minute: 60 ms each; fast pairs are 30 ms apart.
        for (const WedgeProfile& profile : {WedgeProfile::usb(), WedgeProfile::bluetooth()}) {
            QVERIFY(rc::check("typing comes through, in order", [&profile] {
                const auto gaps =
                    *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(30, 90)));
                const QString words =
                    *rc::gen::element(text("the quick brown fox\n"), text("12*\n123\n4711\n"),
                                      text("9520000000011\n"), text("abc\nabc\nabc\n"));
                Desk desk(profile);
                desk.type(words, gaps);
                desk.wait(1000);
                RC_ASSERT(desk.scans.isEmpty());
                RC_ASSERT(desk.typed == words);
                RC_ASSERT(desk.balances());
            }));
        }
    }
    void rule52_keyRepeatIsNeverAScan() {
        Desk desk;
        KeyStroke seven = character(QLatin1Char('7'), 1'000'100);
        desk.stroke(seven);
        seven.origin = KeyStroke::Origin::Repeated;
        for (int i = 1; i <= 40; ++i) {
            seven.atMs += 10;
            desk.stroke(seven);
        }
        desk.stroke(enter(seven.atMs + 5));
        QCOMPARE(desk.scans, QStringList());
        QCOMPARE(desk.typed, QString(41, QLatin1Char('7')) + QLatin1Char('\n'));
    }
    void rule52_pasteIsNeverAScan() {
        Desk desk;
        KeyStroke paste{KeyStroke::Kind::Character, text("9520000000011"), 1'000'100, 0,
                        KeyStroke::Origin::Pressed};
        desk.stroke(paste);
        desk.stroke(enter(1'000'101));
        QCOMPARE(desk.scans, QStringList());
        QCOMPARE(desk.typed, text("9520000000011\n"));
    }
    void aShortcutInBetweenReleasesWhatWasHeldInOrder() {
        Desk desk;
        desk.stroke(character(QLatin1Char('a'), 1'000'100));
        desk.stroke(character(QLatin1Char('b'), 1'000'110));
        desk.stroke({KeyStroke::Kind::Other, text("!"), 1'000'115, Qt::Key_F9, KeyStroke::Origin::Pressed});
        QCOMPARE(desk.typed, text("ab!"));
        QVERIFY(desk.balances());
    }
    void anEndKeySentTwiceDoesNotPressTheDefaultButton() {
        Desk desk;
        desk.scan(text("9520000000011"), 4);
        desk.stroke(enter(1'000'000 + 14 * 4 + 3));
        QCOMPARE(desk.swallowed, 1);
        desk.wait(200);
        desk.stroke(enter(1'001'000));
        QCOMPARE(desk.typed, text("\n"));
    }
    void aLateEndKeyAfterABurstNoHandCanType() {
        Desk desk;
        qint64 at = 1'000'100;
        for (const QChar c : text("9520000000011"))
            desk.stroke(character(c, at += 4));
        desk.wait(50 + 13 * 4 - 13 * 4);
        QCOMPARE(desk.typed, QString());
        desk.stroke(enter(at + 90));
        QCOMPARE(desk.scans, QStringList{text("9520000000011")});
    }
    void aBurstWithoutEndIsGivenBack() {
        Desk desk;
        qint64 at = 1'000'100;
        for (const QChar c : text("9520000000011"))
            desk.stroke(character(c, at += 4));
        desk.wait(1000);
        QCOMPARE(desk.typed, text("9520000000011"));
        QVERIFY(desk.balances());
    }
    void aScanWithAPauseIsWholeOrRefused_neverAPart() {
        const QStringList codes{text("9520000000017"), text("95200000"), text("S-01"), text("B-05-5b")};
        for (const QString& code : codes) {
            for (qsizetype at = 1; at <= code.size(); ++at) {
                for (qint64 hole = 40; hole <= 400; hole += 5) {
                    for (const qint64 gapMs : {0, 2, 4, 10, 20, 25}) {
                        Desk desk;
                        desk.scanWithHole(code, gapMs, at, hole);
                        const QByteArray where = code.toLatin1() + " at " + QByteArray::number(at) +
                                                 " hole " + QByteArray::number(hole) + " gap " +
                                                 QByteArray::number(gapMs);
                        QVERIFY2(desk.scans.isEmpty() || desk.scans == QStringList{code}, where);
                        QVERIFY2(desk.balances(), where);
                        // A code of which nothing fell to the fields, or which was said to be damaged.
                        QVERIFY2(desk.scans.size() + desk.damaged <= 1, where);
                        if (gapMs <= 10)
                            QVERIFY2(desk.scans.size() + desk.damaged == 1, where);
                        // The Enter of a part never gets through to count what was typed.
                        QVERIFY2(!desk.typed.contains(QLatin1Char('\n')) ||
                                     desk.typed == code + QLatin1Char('\n'),
                                 where);
                    }
                }
            }
        }
    }
    void aShortPauseInAFastScanIsWaitedFor() {
        const QString code = text("9520000000017");
        for (qsizetype at = 2; at <= code.size(); ++at) {
            for (const qint64 hole : {40, 45, 70, 110}) {
                Desk desk;
                desk.scanWithHole(code, 2, at, hole);
                QCOMPARE(desk.scans, QStringList{code});
                QCOMPARE(desk.typed, QString());
            }
        }
    }
    void afterADamagedScanEverythingIsAsBefore() {
        Desk desk;
        desk.scanWithHole(text("9520000000017"), 2, 8, 200);
        QCOMPARE(desk.damaged, 1);
        QCOMPARE(desk.typed, QString());
        desk.scan(text("9520000000017"), 2);
        QCOMPARE(desk.scans, QStringList{text("9520000000017")});
        desk.wait(1000);
        desk.type(text("12*"), {90});
        desk.wait(50);
        desk.scan(text("S-01"), 3);
        QCOMPARE(desk.scans.size(), 2);
        QCOMPARE(desk.typed, text("12*"));
        desk.wait(1000);
        desk.type(text("9520000000017\n"), {120});
        QCOMPARE(desk.typed, text("12*9520000000017\n"));
        QCOMPARE(desk.damaged, 1);
    }
    void slowBluetoothScannersNeedTheirProfile() {
        Desk plain;
        plain.scan(text("9520000000011"), 58);
        QVERIFY(plain.scans.isEmpty());
        Desk slow(WedgeProfile::bluetooth());
        slow.scan(text("9520000000011"), 58);
        slow.scan(text("S-01"), 58);
        QCOMPARE(slow.scans, QStringList({text("9520000000011"), text("S-01")}));
        QCOMPARE(slow.typed, QString());
    }
    void aKeyWhoseReleaseWasLostDoesNotSpoilTheScans() {
        Desk slow(WedgeProfile::bluetooth());
        slow.stroke(character(QLatin1Char('x'), 1'000'100));
        slow.wait(1000);
        slow.scan(text("S-01"), 20);
        QCOMPARE(slow.scans, QStringList{text("S-01")});
    }
    void aPrefixMakesItCertain() {
        QVERIFY(rc::check("with a prefix, everything else is typing at once", [] {
            const QString code = *anyCode();
            RC_PRE(!code.contains(QLatin1Char('~')));
            Desk desk(WedgeProfile::prefixed(text("~")));
            desk.type(text("9520000000011\n"), {1});
            RC_ASSERT(desk.typed == text("9520000000011\n"));
            RC_ASSERT(desk.held() == 0);
            desk.scan(text("~") + code, *rc::gen::inRange<qint64>(0, 200));
            RC_ASSERT(desk.scans == QStringList{code});
            desk.type(text("ab"), {300});
            RC_ASSERT(desk.typed == text("9520000000011\nab"));
        }));
        Desk framed(WedgeProfile::prefixed(text("#!"), text("$")));
        framed.type(text("#a#!"), {5});
        framed.type(text("S-01$"), {5});
        QCOMPARE(framed.scans, QStringList{text("S-01")});
        QCOMPARE(framed.typed, text("#a"));
    }
    void typingAndScanningInterleaved() {
        QVERIFY(rc::check("every stroke leaves once, to where it belongs", [] {
            Desk desk;
            QString words;
            QStringList codes;
            const int turns = *rc::gen::inRange(1, 12);
            for (int turn = 0; turn < turns; ++turn) {
                if (*rc::gen::arbitrary<bool>()) {
                    const QString code = *anyCode();
                    desk.scan(code, *rc::gen::inRange<qint64>(0, 25));
                    codes << code;
                } else {
                    const QString word = *rc::gen::element(text("12*"), text("ok\n"), text("Tamsel goods "));
                    desk.type(word, {*rc::gen::inRange(38, 150)});
                    words += word;
                    // What ends in the middle of a word might be the head of a scan; a hand takes its time.
                    if (word.endsWith(QLatin1Char(' ')))
                        desk.wait(500);
                }
                desk.wait(40);
            }
            desk.wait(1000);
            RC_ASSERT(desk.scans == codes);
            RC_ASSERT(desk.typed == words);
            RC_ASSERT(desk.balances());
        }));
    }
    void whateverComesNoStrokeIsLostOrDoubled() {
        QVERIFY(
            rc::check("strokes in equal strokes out", [](const std::vector<std::pair<quint8, quint8>>& keys) {
                Desk desk(*rc::gen::element(WedgeProfile::usb(), WedgeProfile::bluetooth(),
                                            WedgeProfile::prefixed(text("a")),
                                            WedgeProfile::prefixed(text("ab"), text("c"))));
                qint64 at = 1'000'000;
                for (const auto& [what, gap] : keys) {
                    at += gap % 80;
                    if (what % 8 == 0)
                        desk.stroke(enter(at));
                    else if (what % 31 == 0)
                        desk.stroke({KeyStroke::Kind::Other, text("?"), at, 1, KeyStroke::Origin::Pressed});
                    else
                        desk.stroke(character(QChar(u'a' + what % 4), at));
                    RC_ASSERT(desk.balances());
                }
                desk.wait(10'000);
                RC_ASSERT(desk.held() == 0);
                RC_ASSERT(desk.balances());
            }));
    }
};

QTEST_APPLESS_MAIN(WedgeDetectorTest)
#include "wedge_detector_test.moc"
