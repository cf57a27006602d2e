#pragma once

#include "foundation/service/desk.h"
#include "identity/domain/company.h"

namespace backroom::identity {

/// The company's settings.
class Company {
public:
    explicit Company(Desk& desk) : m_desk(desk) {}

    /// Error: Unavailable identity.no_company when the database was never set up.
    Result<CompanySettings> settings();
    /// Name, currency, zone and policy, from what a person saw to what they want; asks for
    /// AdministerDatabase. What somebody else changed meanwhile stays, unless it is the same fact. Errors: as
    /// checkCompany(); Conflict identity.edit_conflict, with both values.
    Result<CompanySettings> change(const CompanySettings& before, const CompanySettings& after);

private:
    Desk& m_desk;
};

/// The same without a desk; nothing when there is no company yet.
Result<std::optional<CompanySettings>> readCompany(Database& db);

} // namespace backroom::identity
