#pragma once

#include <QString>

#include <optional>

namespace backroom::scanning {

/// The keys that mean the same at every station; each is a command barcode as well.
enum class StationKey {
    Quantity, ///< F2
    Assign,   ///< F3: find, or tie an unknown code
    Place,    ///< F4
    Lot,      ///< F5: lot, serial, expiry
    Reject,   ///< F7: with reason 1–9
    Label,    ///< F8
    Undo,     ///< F9: the last scan
    Done      ///< F12
};

/// What the command barcode of a key says, e.g. "BKRM:F9".
QString commandCode(StationKey key);

/// The key a scanned text stands for; nothing when it is no command. Case does not matter, scanners change
/// it.
std::optional<StationKey> stationKeyOf(const QString& code);

/// "F9"; for the legend.
QString keyName(StationKey key);

} // namespace backroom::scanning
