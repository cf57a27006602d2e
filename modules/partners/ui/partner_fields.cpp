#include "partners/ui/partner_fields.h"

#include "foundation/domain/money.h"
#include "foundation/ui/kit/formats.h"
#include "partners/ui/partner_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace backroom::partners {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartnerFields)
};

using Kind = FieldEditor::Kind;

PartnerField plain(const char* id, const QString& label, Kind kind, QString Partner::*member) {
    return {QString::fromLatin1(id), label, kind, [member](const Partner& p) { return p.*member; },
            [member](Partner& p, const QString& typed) -> Done {
                p.*member = typed;
                return {};
            }};
}

QString roleChoice(const Partner& p) {
    if (p.isSupplier && p.isCustomer)
        return u"both"_s;
    return p.isSupplier ? u"supplier"_s : u"customer"_s;
}

Done takeLeadTime(Partner& partner, const QString& typed) {
    partner.leadTimeDays.reset();
    if (typed.trimmed().isEmpty())
        return {};
    bool isNumber = false;
    partner.leadTimeDays = typed.trimmed().toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::Invalid, u"partners.lead_time"_s, Text::tr("This is no whole number of days"),
                    typed, Text::tr("enter one such as 14"));
    return {};
}

QString minimum(const Partner& partner) {
    const auto currency = Currency::fromCode(partner.currency);
    if (!partner.minimumOrderMinor || !currency)
        return {};
    return formats::typedNumber(Money(*partner.minimumOrderMinor, *currency).toString());
}

Done takeMinimum(Partner& partner, const QString& typed, const QString& companyCurrency) {
    partner.minimumOrderMinor.reset();
    if (typed.trimmed().isEmpty())
        return {};
    if (partner.currency.isEmpty())
        partner.currency = companyCurrency;
    BACKROOM_TRY(const Currency currency, Currency::fromCode(partner.currency));
    BACKROOM_TRY(const Money sum, Money::parse(formats::plainNumber(typed), currency));
    partner.minimumOrderMinor = sum.minor();
    return {};
}

QString languageWords(const Partner& partner) {
    if (partner.language.isEmpty())
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(partner.language);
    // Qt knows the names of languages in English and in the language itself.
    const bool isEnglish = QLocale().language() == QLocale::English || QLocale().language() == QLocale::C;
    return Text::tr("%1 (%2)").arg(isEnglish ? QLocale::languageToString(language)
                                             : QLocale(language).nativeLanguageName(),
                                   partner.language);
}

QList<PartnerField> supplierFields(const QString& currency) {
    return {{u"partnerLeadTime"_s, Text::tr("Lead time"), Kind::Text,
             [](const Partner& p) { return p.leadTimeDays ? QString::number(*p.leadTimeDays) : QString(); },
             takeLeadTime,
             [](const Partner& p) {
                 return p.leadTimeDays ? Text::tr("%Ln day(s)", nullptr, *p.leadTimeDays) : QString();
             },
             PartnerField::Of::Suppliers},
            {u"partnerMinimum"_s, Text::tr("Minimum order"), Kind::Text, minimum,
             [currency](Partner& p, const QString& typed) { return takeMinimum(p, typed, currency); },
             [](const Partner& p) {
                 return p.minimumOrderMinor ? formats::moneyWithCurrency(
                                                  {*p.minimumOrderMinor, *Currency::fromCode(p.currency)})
                                            : QString();
             },
             PartnerField::Of::Suppliers}};
}

} // namespace

QList<QPair<QString, QString>> roleChoices() {
    return {{u"supplier"_s, roleWords(true, false)},
            {u"customer"_s, roleWords(false, true)},
            {u"both"_s, roleWords(true, true)}};
}

void takeRole(Partner& partner, const QString& choice) {
    partner.isSupplier = choice != "customer"_L1;
    partner.isCustomer = choice != "supplier"_L1;
}

QList<PartnerField> partnerFieldList(const QString& currency) {
    QList<PartnerField> fields{
        plain("partnerNameField", Text::tr("Name"), Kind::Text, &Partner::name),
        plain("partnerCodeField", Text::tr("Code"), Kind::Code, &Partner::code),
        {u"partnerRole"_s,
         Text::tr("Role"),
         Kind::Choice,
         roleChoice,
         [](Partner& p, const QString& choice) -> Done {
             takeRole(p, choice);
             return {};
         },
         {},
         PartnerField::Of::Everybody,
         roleChoices()},
        plain("partnerContact", Text::tr("Contact person"), Kind::Text, &Partner::contact),
        plain("partnerEmail", Text::tr("E-mail"), Kind::Text, &Partner::email),
        plain("partnerPhone", Text::tr("Telephone"), Kind::Text, &Partner::phone),
        plain("partnerWarning", Text::tr("Warning"), Kind::Text, &Partner::warning),
        plain("partnerVat", Text::tr("VAT number"), Kind::Code, &Partner::vatNumber),
        plain("partnerCurrency", Text::tr("Currency"), Kind::Text, &Partner::currency),
        plain("partnerLanguage", Text::tr("Language"), Kind::Text, &Partner::language)};
    for (PartnerField& field : fields) {
        if (field.id == "partnerCurrency"_L1)
            field.shown = [currency](const Partner& p) {
                return p.currency.isEmpty() ? Text::tr("%1, as the company").arg(currency) : p.currency;
            };
        if (field.id == "partnerLanguage"_L1)
            field.shown = languageWords;
    }
    return fields + supplierFields(currency) +
           QList<PartnerField>{plain("partnerTerms", Text::tr("Terms"), Kind::Text, &Partner::terms)};
}

} // namespace backroom::partners
