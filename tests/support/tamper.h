#pragma once

#include "support/test_company.h"

namespace backroom::test {

/// What only somebody with the keys of the house can do: `sql` past the triggers of these tables, which are
/// there again afterwards.
void tamperWith(const TestCompany& company, const QStringList& tables, const QString& sql);
void tamperWithJournal(const TestCompany& company, const QString& sql);

} // namespace backroom::test
