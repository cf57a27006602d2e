#pragma once

#include "identity/service/company_setup.h"

namespace backroom {

/// What every module makes when a company is born, in module order. Both programs found companies with it.
QList<identity::CompanyHook> companyHooks();

} // namespace backroom
