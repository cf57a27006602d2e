#include "demo/demo_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

using Shape = DemoFace::Shape;

constexpr std::array<std::pair<const char*, Shape>, 20> shapes{{
    {"Mugs", Shape::Mug},       {"Cups", Shape::Mug},       {"Jugs", Shape::Mug},
    {"Plates", Shape::Plate},   {"Bowls", Shape::Plate},    {"Tableware", Shape::Plate},
    {"Black", Shape::Packet},   {"Green", Shape::Packet},   {"Herbal", Shape::Packet},
    {"Gifts", Shape::Box},      {"Candles", Shape::Candle}, {"Lamps", Shape::Lamp},
    {"Hooks", Shape::Fitting},  {"Hinges", Shape::Fitting}, {"Fittings", Shape::Fitting},
    {"Textiles", Shape::Cloth}, {"Fabric", Shape::Cloth},   {"Paper", Shape::Paper},
    {"Seasonal", Shape::Box},   {"", Shape::Box},
}};

QPainterPath rounded(int x, int y, int width, int height, int radius) {
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, radius, radius);
    return path;
}

QPainterPath ellipse(int x, int y, int width, int height) {
    QPainterPath path;
    path.addEllipse(x, y, width, height);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points) {
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

/// What is filled with the colour, and what is darker.
std::pair<QPainterPath, QPainterPath> outline(Shape shape) {
    switch (shape) {
    case Shape::Mug:
        return {rounded(80, 90, 130, 150, 22) + (ellipse(180, 115, 80, 95) - ellipse(198, 134, 44, 57)),
                ellipse(86, 80, 118, 30)};
    case Shape::Plate:
        return {ellipse(40, 110, 240, 110), ellipse(85, 132, 150, 62)};
    case Shape::Packet:
        return {rounded(95, 60, 130, 200, 8), rounded(95, 60, 130, 34, 6) + rounded(118, 140, 84, 60, 6)};
    case Shape::Candle:
        return {rounded(120, 120, 80, 140, 10), ellipse(146, 58, 28, 56)};
    case Shape::Lamp:
        return {polygon({{110, 60}, {210, 60}, {250, 150}, {70, 150}}),
                rounded(152, 150, 16, 90, 4) + ellipse(105, 230, 110, 30)};
    case Shape::Fitting:
        return {rounded(90, 60, 36, 200, 10) + rounded(90, 224, 140, 36, 10),
                ellipse(98, 80, 20, 20) + ellipse(190, 232, 20, 20)};
    case Shape::Cloth:
        return {polygon({{60, 90}, {260, 70}, {270, 230}, {50, 250}}),
                polygon({{60, 90}, {260, 70}, {155, 165}})};
    case Shape::Paper:
        return {rounded(90, 60, 140, 200, 6), rounded(90, 60, 24, 200, 6)};
    case Shape::Box:
        break;
    }
    return {rounded(65, 120, 190, 130, 6), rounded(55, 100, 210, 40, 6) + rounded(148, 100, 24, 150, 2)};
}

} // namespace

DemoFace demoFace(const catalog::Product& product) {
    const QString category = product.category.isEmpty() ? QString() : product.category.steps().last();
    DemoFace face;
    for (const auto& [name, shape] : shapes) {
        if (category == QLatin1StringView(name))
            face.shape = shape;
    }
    if (product.name.startsWith("White"_L1)) {
        face.hue = -1;
    } else if (product.name.startsWith("Blue"_L1)) {
        face.hue = 215;
    } else {
        int sum = 0;
        for (const QChar letter : product.name)
            sum += letter.unicode();
        face.hue = (sum % 4 * 90 + static_cast<int>(face.shape) * 25 + 20) % 360;
    }
    return face;
}

QByteArray demoPicture(const DemoFace& face) {
    constexpr int edge = 320;
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(40, 12, 242));
    const int saturation = face.hue < 0 ? 0 : 120;
    const int hue = face.hue < 0 ? 0 : face.hue;
    const auto [body, detail] = outline(face.shape);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(40, 20, 215));
    painter.drawEllipse(50, 236, 220, 36);
    painter.setBrush(QColor::fromHsv(hue, saturation, face.hue < 0 ? 252 : 190));
    painter.drawPath(body);
    painter.setBrush(QColor::fromHsv(hue, saturation, face.hue < 0 ? 205 : 135));
    painter.drawPath(detail);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace backroom::app
