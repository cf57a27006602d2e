#pragma once

#include <QStringList>

namespace backroom::app {

/// The three suppliers, in the order DemoItem::supplier counts.
QStringList demoSuppliers();
/// `count` customers of four countries, all different; among them a name written right to left, one of 120
/// letters and one with an emoji.
QStringList demoCustomers(int count);
/// 120 letters each.
QString demoLongName();
QString demoLongProductName();

} // namespace backroom::app
