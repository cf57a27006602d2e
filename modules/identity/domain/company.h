#pragma once

#include "foundation/domain/money.h"
#include "foundation/domain/uuid.h"

#include <QTimeZone>

namespace backroom::identity {

/// What holds for the whole company: posting asks for the zone and the policy, values for the currency.
struct CompanySettings {
    Uuid uuid;
    QString name;
    QString currency = QStringLiteral("EUR");           ///< ISO 4217
    QString timeZone = QStringLiteral("Europe/Berlin"); ///< IANA; sites may have their own
    QString negativePolicy =
        QStringLiteral("refuse"); ///< "refuse", "warn", "allow"; locations may have their own
    bool isDemo = false;

    [[nodiscard]] QTimeZone zone() const { return QTimeZone(timeZone.toUtf8()); }
};

/// Errors: Invalid identity.bad_company (no name, or over 200 letters), money.unknown_currency,
/// identity.unknown_time_zone, identity.bad_policy.
Done checkCompany(const CompanySettings& settings);

} // namespace backroom::identity
