#pragma once

#include "demo/demo_catalogue.h"

namespace backroom::app {

/// The bins that belong to the items below; nothing else lies there.
QStringList demoReservedBins();
/// The items with a number of their own in the guided tour and the stories.
Done addNamedItems(DemoCatalogue& catalogue);
/// What stands in everybody's record: published, taxed, with a brand, and so on.
catalog::Product demoProduct(const QString& name, const QString& category, const QString& brand);

} // namespace backroom::app
