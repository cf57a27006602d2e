#include "partners/domain/partner.h"

#include "foundation/domain/money.h"
#include "foundation/domain/text_key.h"
#include "partners/domain/country.h"
#include "partners/domain/vat_number.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backroom::partners {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Partner)
};

constexpr qsizetype longestName = 200, longestCode = 40, longestMail = 254, longestPhone = 40,
                    longestLine = 200, longestText = 1000, mostAddresses = 20;
constexpr int longestLead = 999;

constexpr std::array<std::pair<AddressKind, const char*>, 4> addressKinds{
    {{AddressKind::Main, "main"},
     {AddressKind::Billing, "billing"},
     {AddressKind::Delivery, "delivery"},
     {AddressKind::Returns, "returns"}}};

tl::unexpected<Error> invalid(const char* code, const QString& what, const QString& where,
                              const QString& remedy) {
    return fail(ErrorKind::Invalid, QLatin1String(code), what, where.left(longestCode), remedy);
}

Done checkLength(const QString& text, qsizetype longest) {
    if (text.size() > longest)
        return invalid("partners.too_long", Text::tr("This is longer than %1 characters").arg(longest), text,
                       Text::tr("shorten it"));
    return {};
}

Done checkIdentity(Partner& p) {
    p.name = p.name.simplified();
    if (p.name.isEmpty() || p.name.size() > longestName)
        return invalid("partners.name", Text::tr("A supplier or customer has a name of 1 to 200 characters"),
                       p.name, Text::tr("enter the name"));
    if (!p.isSupplier && !p.isCustomer)
        return invalid("partners.role", Text::tr("A partner is a supplier, a customer or both"), p.name,
                       Text::tr("choose one"));
    p.code = p.code.trimmed();
    const bool isOneWord = std::none_of(p.code.begin(), p.code.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    });
    if (!isOneWord || p.code.size() > longestCode)
        return invalid("partners.code", Text::tr("A code holds no blanks and at most 40 characters"), p.code,
                       Text::tr("write it like KERA, or leave it empty"));
    return {};
}

Done checkReach(Partner& p) {
    p.contact = p.contact.simplified();
    BACKROOM_CHECK(checkLength(p.contact, longestName));
    p.email = p.email.trimmed();
    static const QRegularExpression mail(u"^[^\\s@]+@[^\\s@]+$"_s);
    if (!p.email.isEmpty() && (p.email.size() > longestMail || !mail.match(p.email).hasMatch()))
        return invalid("partners.email", Text::tr("This is no e-mail address"), p.email,
                       Text::tr("write it like orders@example.org"));
    p.phone = p.phone.simplified();
    static const QRegularExpression phone(u"^\\+?[0-9 ()/.\\-]*[0-9][0-9 ()/.\\-]*$"_s);
    if (!p.phone.isEmpty() && (p.phone.size() > longestPhone || !phone.match(p.phone).hasMatch()))
        return invalid("partners.phone", Text::tr("This is no telephone number"), p.phone,
                       Text::tr("write it like +49 5141 12345"));
    return {};
}

Done checkTrade(Partner& p) {
    BACKROOM_TRY(p.vatNumber, checkedVatNumber(p.vatNumber));
    p.currency = p.currency.trimmed().toUpper();
    if (!p.currency.isEmpty() && !Currency::fromCode(p.currency))
        return invalid("partners.currency", Text::tr("This currency does not exist"), p.currency,
                       Text::tr("use an ISO 4217 code such as EUR"));
    p.language = p.language.trimmed().toLower();
    if (!p.language.isEmpty() &&
        (p.language.size() != 2 || QLocale::codeToLanguage(p.language) == QLocale::AnyLanguage))
        return invalid("partners.language", Text::tr("There is no such language"), p.language,
                       Text::tr("use its two letters, such as de or en"));
    if (p.leadTimeDays && (*p.leadTimeDays < 0 || *p.leadTimeDays > longestLead))
        return invalid("partners.lead_time", Text::tr("A lead time is 0 to 999 days"),
                       QString::number(*p.leadTimeDays), Text::tr("enter the days from order to delivery"));
    if (p.minimumOrderMinor && (*p.minimumOrderMinor < 0 || p.currency.isEmpty()))
        return invalid("partners.minimum_order",
                       Text::tr("A minimum order is a sum of 0 or more in a currency"), p.name,
                       Text::tr("choose the currency first"));
    p.terms = p.terms.trimmed();
    p.warning = p.warning.trimmed();
    BACKROOM_CHECK(checkLength(p.terms, longestText));
    return checkLength(p.warning, longestText);
}

Result<Address> checkedAddress(Address a) {
    QStringList lines;
    for (const QString& line : a.street.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    a.street = lines.join(u'\n');
    for (QString* text : {&a.recipient, &a.postcode, &a.city})
        *text = text->simplified();
    for (const QString& text : {a.recipient, a.street, a.postcode, a.city})
        BACKROOM_CHECK(checkLength(text, longestLine));
    a.country = a.country.trimmed().toUpper();
    if (!a.country.isEmpty() && !isCountryCode(a.country))
        return invalid("partners.country", Text::tr("There is no such country"), a.country,
                       Text::tr("use its two letters, such as DE"));
    if (a.street.isEmpty() && a.city.isEmpty())
        return invalid("partners.address", Text::tr("An address has at least a street or a city"), a.postcode,
                       Text::tr("enter one, or remove the address"));
    return a;
}

} // namespace

QString addressKindName(AddressKind kind) {
    for (const auto& [value, name] : addressKinds) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<AddressKind> addressKindFromName(const QString& wanted) {
    for (const auto& [value, name] : addressKinds) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QString addressText(const Address& address) {
    QStringList parts;
    const QString place = QString(address.postcode + u' ' + address.city).trimmed();
    for (const QString& part :
         {address.recipient, QString(address.street).replace(u"\n"_s, u", "_s), place, address.country}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

Result<Partner> checkedPartner(Partner partner) {
    BACKROOM_CHECK(checkIdentity(partner));
    BACKROOM_CHECK(checkReach(partner));
    BACKROOM_CHECK(checkTrade(partner));
    if (partner.addresses.size() > mostAddresses)
        return invalid("partners.address", Text::tr("A partner has at most 20 addresses"), partner.name,
                       Text::tr("remove one first"));
    for (Address& address : partner.addresses) {
        BACKROOM_TRY(address, checkedAddress(address));
    }
    return partner;
}

bool isGivenCode(const QString& code) {
    static const QRegularExpression given(u"^p-[0-9]+$"_s, QRegularExpression::CaseInsensitiveOption);
    return given.match(code).hasMatch();
}

QString partnerSearchKey(const Partner& partner) {
    QStringList parts{partner.code,  partner.name,  partner.contact,
                      partner.email, partner.phone, partner.vatNumber};
    for (const Address& address : partner.addresses)
        parts.append(address.city);
    return textKey(parts.join(u' '));
}

} // namespace backroom::partners
