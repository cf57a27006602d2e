// Edits of partners, field by field; what a partner is stands in partner.cpp.
#include "foundation/domain/money.h"
#include "partners/domain/partner.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace backroom::partners {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartnerEdit)
};

// An editable field: its name in the journal, its label, and where it lies.
struct Field {
    QString name;
    QString label;
    QString (*text)(const Partner&);
    void (*take)(Partner& to, const Partner& from);
};

QString roleText(const Partner& p) {
    if (p.isSupplier && p.isCustomer)
        return Text::tr("Supplier and customer");
    return p.isSupplier ? Text::tr("Supplier") : Text::tr("Customer");
}

QString addressesText(const Partner& p) {
    QStringList lines;
    for (const Address& address : p.addresses)
        lines.append(addressKindName(address.kind) + u": "_s + addressText(address));
    return lines.join(u"; "_s);
}

QString minimumText(const Partner& p) {
    const auto currency = Currency::fromCode(p.currency);
    if (!p.minimumOrderMinor || !currency)
        return {};
    return Money(*p.minimumOrderMinor, *currency).toString() + u' ' + p.currency;
}

QList<Field> identityFields() {
    using P = Partner;
    return {{u"name"_s, Text::tr("Name"), [](const P& p) { return p.name; },
             [](P& to, const P& from) { to.name = from.name; }},
            {u"code"_s, Text::tr("Code"), [](const P& p) { return p.code; },
             [](P& to, const P& from) { to.code = from.code; }},
            {u"role"_s, Text::tr("Role"), roleText,
             [](P& to, const P& from) {
                 to.isSupplier = from.isSupplier;
                 to.isCustomer = from.isCustomer;
             }},
            {u"contact"_s, Text::tr("Contact person"), [](const P& p) { return p.contact; },
             [](P& to, const P& from) { to.contact = from.contact; }},
            {u"email"_s, Text::tr("E-mail"), [](const P& p) { return p.email; },
             [](P& to, const P& from) { to.email = from.email; }},
            {u"phone"_s, Text::tr("Telephone"), [](const P& p) { return p.phone; },
             [](P& to, const P& from) { to.phone = from.phone; }},
            {u"addresses"_s, Text::tr("Addresses"), addressesText,
             [](P& to, const P& from) { to.addresses = from.addresses; }}};
}

QList<Field> tradeFields() {
    using P = Partner;
    return {{u"vatNumber"_s, Text::tr("VAT number"), [](const P& p) { return p.vatNumber; },
             [](P& to, const P& from) { to.vatNumber = from.vatNumber; }},
            {u"currency"_s, Text::tr("Currency"), [](const P& p) { return p.currency; },
             [](P& to, const P& from) { to.currency = from.currency; }},
            {u"language"_s, Text::tr("Language"), [](const P& p) { return p.language; },
             [](P& to, const P& from) { to.language = from.language; }},
            {u"leadTime"_s, Text::tr("Lead time"),
             [](const P& p) { return p.leadTimeDays ? QString::number(*p.leadTimeDays) : QString(); },
             [](P& to, const P& from) { to.leadTimeDays = from.leadTimeDays; }},
            {u"minimumOrder"_s, Text::tr("Minimum order"), minimumText,
             [](P& to, const P& from) { to.minimumOrderMinor = from.minimumOrderMinor; }},
            {u"terms"_s, Text::tr("Terms"), [](const P& p) { return p.terms; },
             [](P& to, const P& from) { to.terms = from.terms; }},
            {u"warning"_s, Text::tr("Warning"), [](const P& p) { return p.warning; },
             [](P& to, const P& from) { to.warning = from.warning; }}};
}

QList<Field> fields() {
    return identityFields() + tradeFields();
}

} // namespace

QList<FieldText> fieldTexts(const Partner& partner) {
    QList<FieldText> texts;
    for (const Field& field : fields())
        texts.append({field.name, field.label, field.text(partner)});
    return texts;
}

Result<Partner> editedPartner(const Partner& before, const Partner& after, const Partner& current) {
    BACKROOM_TRY(const Partner wanted, checkedPartner(after));
    Partner merged = current;
    QStringList conflicts;
    for (const Field& field : fields()) {
        const QString mine = field.text(wanted);
        const QString theirs = field.text(current);
        if (mine == field.text(before))
            continue;
        if (theirs != field.text(before) && theirs != mine)
            conflicts.append(Text::tr("%1: yours “%2”, theirs “%3”").arg(field.label, mine, theirs));
        field.take(merged, wanted);
    }
    if (!conflicts.isEmpty())
        return fail(ErrorKind::Conflict, u"partners.edit_conflict"_s,
                    Text::tr("Somebody else changed this partner meanwhile"), conflicts.join(u"; "_s),
                    Text::tr("keep theirs, or enter yours once more"));
    // A sum means nothing without its currency: 150.00 EUR would silently become 150.00 USD.
    if (merged.currency != current.currency && !current.currency.isEmpty() && current.minimumOrderMinor &&
        merged.minimumOrderMinor == current.minimumOrderMinor)
        return fail(ErrorKind::Refused, u"partners.minimum_currency"_s,
                    Text::tr("The minimum order is in the old currency"), minimumText(current),
                    Text::tr("clear the minimum order first and enter it anew afterwards"));
    return checkedPartner(merged);
}

} // namespace backroom::partners
