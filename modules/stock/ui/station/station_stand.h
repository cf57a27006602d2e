#pragma once

#include "foundation/service/gateway.h"
#include "scanning/service/item_label.h"
#include "scanning/ui/pickers/kept_scans.h"
#include "scanning/ui/pickers/scan_filter.h"
#include "scanning/ui/pickers/scan_sounds.h"

#include <functional>

namespace backroom::stock {

/// What a station stands on.
struct StationStand {
    Gateway& gateway;
    scanning::ScanFilter& filter;
    scanning::ScanSounds& sounds;
    scanning::KeptScans& kept;
    scanning::ScanTask task;
    /// Where the PDF of a label goes at a desk without a printer.
    std::function<QString(const QString& sku)> labelPath = {};
};

} // namespace backroom::stock
