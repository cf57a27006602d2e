#pragma once

#include "support/test_company.h"

namespace backroom::test {

/// What only somebody with the keys of the house can do: `sql` on the journal, past its triggers.
void tamperWithJournal(const TestCompany& company, const QString& sql);

} // namespace backroom::test
