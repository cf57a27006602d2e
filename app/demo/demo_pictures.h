#pragma once

#include "catalog/domain/product.h"

#include <QByteArray>

namespace backroom::app {

/// What a product's picture shows: enough to know a mug from a lamp in a list. Two products with the same
/// face share one picture.
struct DemoFace {
    enum class Shape { Mug, Plate, Packet, Candle, Lamp, Fitting, Cloth, Paper, Box };
    Shape shape = Shape::Box;
    int hue = 0; ///< 0 … 359 of the colour circle; −1 = white
    bool operator<(const DemoFace& other) const {
        return std::pair(shape, hue) < std::pair(other.shape, other.hue);
    }
};

DemoFace demoFace(const catalog::Product& product);
/// A PNG of 320 × 320, drawn here.
QByteArray demoPicture(const DemoFace& face);

} // namespace backroom::app
