#pragma once

#include "partners/domain/partner.h"

namespace backroom::partners {

/// "Supplier", "Customer", "Supplier and customer".
QString roleWords(bool isSupplier, bool isCustomer);
/// "Main address", "Billing", "Delivery", "Returns".
QString addressKindWords(AddressKind kind);

} // namespace backroom::partners
