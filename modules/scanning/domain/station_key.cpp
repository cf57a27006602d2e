#include "scanning/domain/station_key.h"

#include <array>
#include <utility>

namespace backroom::scanning {

namespace {

constexpr std::array<std::pair<StationKey, int>, 8> functionKeys{{{StationKey::Quantity, 2},
                                                                  {StationKey::Assign, 3},
                                                                  {StationKey::Place, 4},
                                                                  {StationKey::Lot, 5},
                                                                  {StationKey::Reject, 7},
                                                                  {StationKey::Label, 8},
                                                                  {StationKey::Undo, 9},
                                                                  {StationKey::Done, 12}}};

} // namespace

QString keyName(StationKey key) {
    for (const auto& [known, number] : functionKeys) {
        if (known == key)
            return QStringLiteral("F%1").arg(number);
    }
    return {};
}

QString commandCode(StationKey key) {
    return QStringLiteral("BKRM:") + keyName(key);
}

std::optional<StationKey> stationKeyOf(const QString& code) {
    for (const auto& [key, number] : functionKeys) {
        if (code.compare(commandCode(key), Qt::CaseInsensitive) == 0)
            return key;
    }
    return std::nullopt;
}

} // namespace backroom::scanning
