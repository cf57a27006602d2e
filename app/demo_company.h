#pragma once

#include "foundation/domain/clock.h"
#include "foundation/domain/result.h"
#include "foundation/service/database_url.h"

namespace backroom::app {

/// Makes the demo company and its people at `url`. A company that is there already stays as it is.
/// Errors: as CompanySetup::prepare.
Done makeDemoCompany(const DatabaseUrl& url, const Clock& clock);

} // namespace backroom::app
