#pragma once

#include "foundation/service/desk.h"

namespace backroom::app {

/// Gives the suppliers and customers that the demo's history met their codes, contacts, addresses and terms.
/// Nobody of them lives; the addresses and numbers lead nowhere.
Done addDemoContacts(Desk& desk);

} // namespace backroom::app
