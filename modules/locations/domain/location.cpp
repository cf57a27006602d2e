#include "locations/domain/location.h"

#include "foundation/domain/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Location)
};

template <class E, size_t N>
using Names = std::array<std::pair<E, const char*>, N>;

constexpr Names<LocationKind, 8> kinds{{{LocationKind::Site, "site"},
                                        {LocationKind::Zone, "zone"},
                                        {LocationKind::Bin, "bin"},
                                        {LocationKind::Supplier, "supplier"},
                                        {LocationKind::Customer, "customer"},
                                        {LocationKind::Loss, "loss"},
                                        {LocationKind::Opening, "opening"},
                                        {LocationKind::Transit, "transit"}}};
constexpr Names<ZonePurpose, 4> purposes{{{ZonePurpose::Storage, "storage"},
                                          {ZonePurpose::Receiving, "receiving"},
                                          {ZonePurpose::Packing, "packing"},
                                          {ZonePurpose::Quarantine, "quarantine"}}};
constexpr Names<NegativePolicy, 4> policies{{{NegativePolicy::Inherit, "inherit"},
                                             {NegativePolicy::Refuse, "refuse"},
                                             {NegativePolicy::Warn, "warn"},
                                             {NegativePolicy::Allow, "allow"}}};

template <class E, size_t N>
QString nameOf(const Names<E, N>& names, E wanted) {
    for (const auto& [value, name] : names) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template <class E, size_t N>
std::optional<E> fromName(const Names<E, N>& names, const QString& wanted) {
    for (const auto& [value, name] : names) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

bool isBlankOrControl(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control;
}

Done checkTimeZone(const Location& location) {
    const bool isSite = location.kind == LocationKind::Site;
    if (isSite && !isTimeZone(location.timeZone))
        return fail(ErrorKind::Invalid, u"locations.time_zone"_s, Text::tr("There is no such time zone"),
                    location.timeZone, Text::tr("choose one such as Europe/Berlin"));
    if (!isSite && !location.timeZone.isEmpty())
        return fail(ErrorKind::Invalid, u"locations.time_zone"_s, Text::tr("Only a site has a time zone"),
                    location.code, Text::tr("set it at the site"));
    return {};
}

} // namespace

QString locationKindName(LocationKind kind) {
    return nameOf(kinds, kind);
}
std::optional<LocationKind> locationKindFromName(const QString& name) {
    return fromName(kinds, name);
}
QString zonePurposeName(ZonePurpose purpose) {
    return nameOf(purposes, purpose);
}
std::optional<ZonePurpose> zonePurposeFromName(const QString& name) {
    return fromName(purposes, name);
}
QString negativePolicyName(NegativePolicy policy) {
    return nameOf(policies, policy);
}
std::optional<NegativePolicy> negativePolicyFromName(const QString& name) {
    return fromName(policies, name);
}

bool holdsStock(LocationKind kind) {
    return kind == LocationKind::Site || kind == LocationKind::Zone || kind == LocationKind::Bin;
}

bool mayLieIn(LocationKind child, std::optional<LocationKind> parent) {
    switch (child) {
    case LocationKind::Site:
    case LocationKind::Loss:
    case LocationKind::Opening:
    case LocationKind::Transit:
        return !parent;
    case LocationKind::Zone:
    case LocationKind::Bin:
        return parent == LocationKind::Site || parent == LocationKind::Zone;
    case LocationKind::Supplier:
    case LocationKind::Customer:
        return !parent || parent == child;
    }
    Q_UNREACHABLE();
}

Result<QString> checkedLocationCode(const QString& text) {
    const QString code = text.trimmed();
    if (code.isEmpty())
        return fail(ErrorKind::Invalid, u"locations.code_empty"_s, Text::tr("A location needs a code"), {},
                    Text::tr("enter one such as A-01-02"));
    if (code.size() > 40)
        return fail(ErrorKind::Invalid, u"locations.code_too_long"_s,
                    Text::tr("The code of a location has at most 40 characters"), code.left(40) + u"…"_s,
                    Text::tr("shorten it"));
    if (std::any_of(code.begin(), code.end(), isBlankOrControl))
        return fail(ErrorKind::Invalid, u"locations.code_character"_s,
                    Text::tr("The code of a location holds no blanks"), code,
                    Text::tr("write it like A-01-02"));
    return code;
}

Result<Location> checkedLocation(Location location) {
    BACKROOM_TRY(location.code, checkedLocationCode(location.code));
    location.name = location.name.simplified();
    if (location.name.isEmpty())
        location.name = location.code;
    if (location.name.size() > 200)
        return fail(ErrorKind::Invalid, u"locations.name_too_long"_s,
                    Text::tr("The name of a location has at most 200 characters"), location.code,
                    Text::tr("shorten it"));
    location.barcode = location.barcode.trimmed();
    if (location.barcode.size() > 128 ||
        std::any_of(location.barcode.begin(), location.barcode.end(), isBlankOrControl))
        return fail(ErrorKind::Invalid, u"locations.barcode"_s,
                    Text::tr("The barcode of a location holds no blanks and at most 128 characters"),
                    location.code, Text::tr("leave it empty to scan the code itself"));
    BACKROOM_CHECK(checkTimeZone(location));
    return location;
}

NegativePolicy resolvedPolicy(const Location& location, NegativePolicy above) {
    if (!holdsStock(location.kind))
        return NegativePolicy::Allow;
    const NegativePolicy own = location.negativePolicy;
    if (own != NegativePolicy::Inherit)
        return own;
    return above == NegativePolicy::Inherit ? NegativePolicy::Refuse : above;
}

} // namespace backroom::locations
