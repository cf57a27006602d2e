#pragma once

#include "demo/demo_plan.h"
#include "identity/service/company_setup.h"

#include "foundation/domain/clock.h"

#include <functional>

namespace backroom::app {

struct DemoRequest {
    /// The URL and, on PostgreSQL, the password of the role that prepares. Name, currency and zone of the
    /// company count where they are given; its people and their password are demoAccounts().
    identity::SetupRequest setup;
    DemoSize size = DemoSize::Small;
    QDate anchor; ///< the day the history ends; nothing is dated later than six in its morning
};

struct DemoReport {
    bool wasThere = false; ///< nothing was done, and nothing below is counted
    qint64 products = 0;
    qint64 variants = 0;
    qint64 documents = 0;
    qint64 entries = 0;
};

/// How many deeds of how many are done.
using DemoProgress = std::function<void(qint64 done, qint64 total)>;

/// Makes "Tamsel Goods": accounts, places, products, and months of history through the services, each thing
/// at its own time and by the person whose work it is. The same anchor and size give the same stock and
/// movements. A company that is there stays as it is. Errors: as CompanySetup::prepare; Refused
/// demo.broken_off when an earlier making did not come to its end.
Result<DemoReport> makeDemoCompany(const DemoRequest& request, const DemoProgress& progress = {});
/// The same, small, in euro and Berlin, in a local file, ending on the day it is now.
Result<DemoReport> makeDemoCompany(const DatabaseUrl& url, const Clock& clock);
/// The last day whose six in the morning is over: a history that ends on it lies in the past.
QDate demoToday(const Clock& clock, const QTimeZone& zone);

} // namespace backroom::app
