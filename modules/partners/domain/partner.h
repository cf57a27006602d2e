#pragma once

#include "foundation/domain/id.h"
#include "foundation/domain/result.h"
#include "foundation/domain/uuid.h"
#include "locations/domain/location.h"

#include <QList>
#include <QString>

#include <optional>

namespace backroom::partners {

/// What an address is for. Main stands for every use that has none of its own.
enum class AddressKind { Main, Billing, Delivery, Returns };
/// As stored: "main", "billing", "delivery", "returns".
QString addressKindName(AddressKind kind);
std::optional<AddressKind> addressKindFromName(const QString& name);

/// A postal address; all of it is personal data.
struct Address {
    AddressKind kind = AddressKind::Main;
    QString recipient; ///< empty = the partner's name
    QString street;    ///< one or more lines
    QString postcode;
    QString city;
    QString country; ///< ISO 3166-1, two letters; may be empty
    bool operator==(const Address&) const = default;
};

/// In one line: "Lindenweg 4, 29221 Celle, DE".
QString addressText(const Address& address);

struct Partner;
using PartnerId = Id<Partner>;

/// Whom goods come from or go to. It is a supplier, a customer or both.
struct Partner {
    PartnerId id;
    Uuid uuid;
    QString code; ///< short, unique whatever the case; given by the program where nobody chose one: "P-1042"
    QString name;
    bool isSupplier = false;
    bool isCustomer = false;
    QString contact; ///< the person to ask for
    QString email;
    QString phone;
    QList<Address> addresses;
    QString vatNumber;
    QString currency; ///< ISO 4217; empty = the company's
    QString language; ///< ISO 639, two letters, of papers and mails; empty = the company's
    std::optional<int> leadTimeDays;
    std::optional<qint64> minimumOrderMinor; ///< of `currency`, which is given then
    QString terms;
    QString warning;                     ///< what nobody may overlook; shown in warn wherever the partner is
    locations::LocationId supplierPlace; ///< the place outside that goods come from
    locations::LocationId customerPlace; ///< the place outside that goods go to
    bool archived = false;
    qint64 version = 0;
};

/// A partner with its texts cleaned, or why it cannot be. Errors: Invalid partners.name, partners.role,
/// partners.code, partners.email, partners.phone, partners.vat_number, partners.currency, partners.language,
/// partners.lead_time, partners.minimum_order, partners.address, partners.country, partners.too_long.
Result<Partner> checkedPartner(Partner partner);

/// True of codes that the program gives by itself ("P-1042") and nobody may choose.
bool isGivenCode(const QString& code);

/// What is looked through when partners are searched: code, name, contact, mail, phone, VAT number, cities;
/// folded (textKey).
QString partnerSearchKey(const Partner& partner);

/// An edit (before → after) laid over what is stored now (rules.md 19): fields nobody else touched are taken,
/// a field both changed is an error that shows both values. Errors: Conflict partners.edit_conflict; as
/// checkedPartner; Refused partners.minimum_currency.
Result<Partner> editedPartner(const Partner& before, const Partner& after, const Partner& current);

/// One field as a person reads it: a stable name for the journal, a label, and its value as text.
struct FieldText {
    QString name;
    QString label;
    QString text;
};
QList<FieldText> fieldTexts(const Partner& partner);

} // namespace backroom::partners
