#pragma once

#include "catalog/domain/product.h"

namespace backroom::catalog {

/// What the catalogue must ask before a unit may change (rules.md 11). The module that keeps the movements
/// answers.
class VariantUsage {
public:
    virtual ~VariantUsage() = default;
    /// True when any variant of the product stands in a movement, posted or not.
    virtual Result<bool> hasMovements(ProductId product) = 0;
};

} // namespace backroom::catalog
