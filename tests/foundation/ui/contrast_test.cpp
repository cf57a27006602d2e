#include "foundation/ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace backroom;

namespace {

constexpr double textAtLeast = 4.8;
constexpr double edgeAtLeast = 3.0;

double linear(int channel) {
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb rgb) {
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

double contrast(QRgb a, QRgb b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair {
    Token ink;
    Token ground;
    double atLeast;
};

const QList<Token> grounds{Token::Canvas, Token::Surface, Token::Sunken, Token::Hover, Token::SelectedRow};

QList<Pair> pairs() {
    QList<Pair> all;
    for (const Token ground : grounds) {
        for (const Token ink : {Token::Text, Token::Second, Token::Quiet, Token::Accent, Token::Ok,
                                Token::Warn, Token::Bad, Token::Hold, Token::Moving})
            all << Pair{ink, ground, textAtLeast};
        all << Pair{Token::ControlBorder, ground, edgeAtLeast};
    }
    for (const Token state : {Token::Ok, Token::Warn, Token::Bad, Token::Hold, Token::Moving})
        for (const Token ink : {state, Token::Text, Token::Second, Token::Quiet})
            all << Pair{ink, tintOf(state), textAtLeast};
    for (const Token series : {Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4, Token::Chart5})
        all << Pair{series, Token::Surface, edgeAtLeast};
    all << Pair{Token::OnAccent, Token::Accent, textAtLeast}
        << Pair{Token::RailText, Token::Rail, textAtLeast}
        << Pair{Token::RailText, Token::RailActive, textAtLeast}
        << Pair{Token::RailStrong, Token::Rail, textAtLeast}
        << Pair{Token::RailStrong, Token::RailActive, textAtLeast}
        << Pair{Token::ScanInk, Token::ScanYellow, textAtLeast}
        << Pair{Token::ScanYellow, Token::Rail, edgeAtLeast}
        << Pair{Token::RailSilent, Token::Rail, edgeAtLeast}
        << Pair{Token::OnVerdict, Token::VerdictOk, textAtLeast}
        << Pair{Token::OnVerdictLook, Token::VerdictLook, textAtLeast}
        << Pair{Token::OnVerdict, Token::VerdictBad, textAtLeast};
    return all;
}

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private slots:
    void everyPairCanBeRead_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ColorScheme::Light);
        QTest::newRow("dark") << int(ColorScheme::Dark);
        QTest::newRow("high contrast") << int(ColorScheme::HighContrast);
    }
    void everyPairCanBeRead() {
        QFETCH(int, scheme);
        const tokens::Palette& palette = Theme::paletteOf(static_cast<ColorScheme>(scheme));
        QStringList tooFaint;
        for (const Pair& pair : pairs()) {
            const double ratio = contrast(palette[std::size_t(pair.ink)], palette[std::size_t(pair.ground)]);
            if (ratio < pair.atLeast)
                tooFaint
                    << QStringLiteral("%1 on %2: %3").arg(int(pair.ink)).arg(int(pair.ground)).arg(ratio);
        }
        QVERIFY2(tooFaint.isEmpty(), qPrintable(tooFaint.join(QStringLiteral(", "))));
    }
    void theMeasureIsTheUsualOne() {
        QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
        QVERIFY(qAbs(contrast(0xff777777, 0xffffffff) - 4.48) < 0.01);
    }
    void highContrastHasNoTints() {
        const tokens::Palette& palette = Theme::paletteOf(ColorScheme::HighContrast);
        for (const Token token : grounds)
            QCOMPARE(palette[std::size_t(token)], 0xff000000);
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrast_test.moc"
