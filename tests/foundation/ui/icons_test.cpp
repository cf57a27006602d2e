#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace backroom;

namespace {

constexpr int leastPixels = 8; ///< the dot at 16 has more

QString nameAndSize(IconName name, int size) {
    return QStringLiteral("%1 at %2").arg(iconFile(name)).arg(size);
}

/// How much of it there is, all of it, and only, in the token's colour. Negative: another colour.
int paintedIn(const QImage& image, QRgb tint) {
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y); // not premultiplied
            constexpr int half = 128, rounding = 2;
            if (qAlpha(pixel) < half)
                continue;
            const bool isTint = qAbs(qRed(pixel) - qRed(tint)) <= rounding &&
                                qAbs(qGreen(pixel) - qGreen(tint)) <= rounding &&
                                qAbs(qBlue(pixel) - qBlue(tint)) <= rounding;
            if (!isTint)
                return -1;
            ++painted;
        }
    }
    return painted;
}

} // namespace

/// Pages, actions and states name their icons by IconName: each is there, and is seen in every colour scheme.
class IconsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { initFoundationUi(*qApp); }
    void cleanup() { Theme::instance().setScheme(ColorScheme::Light); }

    void eachIsThereAndPainted_data() {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
        QTest::newRow("high contrast") << ColorScheme::HighContrast;
    }
    void eachIsThereAndPainted() {
        QFETCH(ColorScheme, scheme);
        Theme::instance().setScheme(scheme);
        for (int i = 0; i < int(IconName::Count_); ++i) {
            const auto name = static_cast<IconName>(i);
            for (const int size : {size::iconSmall, size::icon, size::iconLarge, size::iconEmpty}) {
                const QString which = nameAndSize(name, size);
                QVERIFY2(QFile::exists(iconResource(name, size)), qPrintable(which));
                const QPixmap pixmap = iconPixmap(name, Token::Second, size, 2.0);
                QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(size, size));
                if (name == IconName::Logo)
                    continue; // it brings its own colours
                const int painted = paintedIn(pixmap.toImage().convertToFormat(QImage::Format_ARGB32),
                                              color(Token::Second).rgb());
                QVERIFY2(painted >= leastPixels,
                         qPrintable(QStringLiteral("%1: %2").arg(which).arg(painted)));
                // A shape, not a block: what is told by colours inside it is lost when it is tinted.
                QVERIFY2(painted < 4 * size * size * 3 / 4, qPrintable(which));
            }
        }
    }

    /// Two icons that look the same say nothing.
    void noTwoAreTheSame() {
        QList<QImage> seen;
        for (int i = 0; i < int(IconName::Count_); ++i) {
            const QImage image = iconPixmap(static_cast<IconName>(i), Token::Text, size::icon, 2.0).toImage();
            const qsizetype twin = seen.indexOf(image);
            QVERIFY2(twin < 0, qPrintable(iconFile(static_cast<IconName>(i)) + QLatin1String(" looks like ") +
                                          (twin < 0 ? QString() : iconFile(static_cast<IconName>(twin)))));
            seen.append(image);
        }
    }

    void nothingIsCarriedAlongForNothing() {
        QStringList names;
        for (int i = 0; i < int(IconName::Count_); ++i)
            names += iconFile(static_cast<IconName>(i)) + QLatin1String(".svg");
        const QStringList small = QDir(QStringLiteral(":/breeze/16")).entryList();
        const QStringList large = QDir(QStringLiteral(":/breeze/22")).entryList();
        const QStringList own = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(large.size() > 20);
        QCOMPARE(small, large);
        for (const QString& file : large + own)
            QVERIFY2(names.contains(file), qPrintable(file));
        for (const QString& file : large)
            QVERIFY2(!own.contains(file), qPrintable(file));
    }

    /// A line of Breeze is drawn on its grid of pixels; painted at our sizes it is neither blurred nor cut.
    void theLinesOfBreezeStaySharp() {
        QCOMPARE(iconResource(IconName::Plus, size::icon), QStringLiteral(":/breeze/22/plus.svg"));
        QCOMPARE(iconResource(IconName::Plus, size::iconSmall), QStringLiteral(":/breeze/16/plus.svg"));
        QCOMPARE(iconResource(IconName::Truck, size::icon), QStringLiteral(":/icons/truck.svg"));
        for (const int size : {size::iconSmall, size::icon, size::iconLarge}) {
            const QImage plus = iconPixmap(IconName::Plus, Token::Text, size, 1.0).toImage();
            for (int y = 0; y < plus.height(); ++y) {
                for (int x = 0; x < plus.width(); ++x) {
                    const int alpha = qAlpha(plus.pixel(x, y));
                    QVERIFY2(alpha == 0 || alpha == 255, nameAndSize(IconName::Plus, size).toUtf8());
                }
            }
        }
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
