#pragma once

#include "foundation/ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QSet>
#include <QSize>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

/// Renders what is to be looked at into ./gallery, in every theme and at scale 2; fails when something stays
/// blank, leaves ground unpainted or does not follow the theme.
namespace gallery {

using namespace backroom;

inline QImage picture(QWidget& widget, QSize size, int scale) {
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    widget.render(&image);
    return image;
}

inline int shades(const QImage& image) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            seen << image.pixel(x, y);
    return int(seen.size());
}

inline bool hasUnpainted(const QImage& image) {
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            if (image.pixel(x, y) == qRgb(255, 0, 255))
                return true;
    return false;
}

inline void render(const QString& what, QSize size, const std::function<QWidget*()>& make) {
    QImage light;
    for (const auto& [scheme, name, scale] :
         {std::tuple{ColorScheme::Light, "light", 1}, std::tuple{ColorScheme::Dark, "dark", 1},
          std::tuple{ColorScheme::HighContrast, "contrast", 1},
          std::tuple{ColorScheme::Light, "light2x", 2}}) {
        Theme::instance().setScheme(scheme);
        const std::unique_ptr<QWidget> widget(make());
        const QImage image = picture(*widget, size, scale);
        image.save(QStringLiteral("gallery/%1-%2.png").arg(what, QString::fromLatin1(name)));
        QVERIFY2(shades(image) > 8, name);
        QVERIFY2(!hasUnpainted(image), name);
        if (scheme == ColorScheme::Light && scale == 1)
            light = image;
        if (scheme == ColorScheme::Dark)
            QVERIFY(image != light);
    }
    Theme::instance().setScheme(ColorScheme::Light);
}

} // namespace gallery
