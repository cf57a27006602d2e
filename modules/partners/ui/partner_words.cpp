#include "partners/ui/partner_words.h"

#include <QCoreApplication>

namespace backroom::partners {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartnerWords)
};
} // namespace

QString roleWords(bool isSupplier, bool isCustomer) {
    if (isSupplier && isCustomer)
        return Text::tr("Supplier and customer");
    return isSupplier ? Text::tr("Supplier") : Text::tr("Customer");
}

QString addressKindWords(AddressKind kind) {
    switch (kind) {
    case AddressKind::Main:
        return Text::tr("Main address");
    case AddressKind::Billing:
        return Text::tr("Billing");
    case AddressKind::Delivery:
        return Text::tr("Delivery");
    case AddressKind::Returns:
        return Text::tr("Returns");
    }
    Q_UNREACHABLE();
}

} // namespace backroom::partners
