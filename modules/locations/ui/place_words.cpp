#include "locations/ui/place_words.h"

#include <QCoreApplication>

namespace backroom::locations {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};
} // namespace

QString purposeWords(ZonePurpose purpose) {
    switch (purpose) {
    case ZonePurpose::Storage:
        return Text::tr("Storage");
    case ZonePurpose::Receiving:
        return Text::tr("Receiving");
    case ZonePurpose::Packing:
        return Text::tr("Packing");
    case ZonePurpose::Quarantine:
        return Text::tr("Quarantine");
    }
    Q_UNREACHABLE();
}

QString kindWords(const Location& location) {
    if (location.kind != LocationKind::Site && location.purpose != ZonePurpose::Storage)
        return purposeWords(location.purpose);
    switch (location.kind) {
    case LocationKind::Site:
        return Text::tr("Site");
    case LocationKind::Zone:
        return Text::tr("Zone");
    case LocationKind::Bin:
        return Text::tr("Bin");
    case LocationKind::Supplier:
        return Text::tr("Supplier");
    case LocationKind::Customer:
        return Text::tr("Customer");
    case LocationKind::Loss:
        return Text::tr("Loss");
    case LocationKind::Opening:
        return Text::tr("Opening stock");
    case LocationKind::Transit:
        return Text::tr("On the way");
    }
    Q_UNREACHABLE();
}

IconName kindIcon(const Location& location) {
    if (location.purpose == ZonePurpose::Receiving)
        return IconName::Receive;
    if (location.purpose == ZonePurpose::Quarantine)
        return IconName::Hold;
    if (location.purpose == ZonePurpose::Packing)
        return IconName::Box;
    switch (location.kind) {
    case LocationKind::Site:
        return IconName::Site;
    case LocationKind::Zone:
        return IconName::Locations;
    default:
        return IconName::Bin;
    }
}

QString policyWords(NegativePolicy policy) {
    switch (policy) {
    case NegativePolicy::Inherit:
        return Text::tr("As the location above");
    case NegativePolicy::Refuse:
        return Text::tr("Refused");
    case NegativePolicy::Warn:
        return Text::tr("With a warning");
    case NegativePolicy::Allow:
        return Text::tr("Allowed");
    }
    Q_UNREACHABLE();
}

} // namespace backroom::locations
