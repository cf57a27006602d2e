#include "catalog/domain/code_rules.h"

#include "foundation/domain/text_key.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeRules)
};

// ISO 3166-1 alpha-2, officially assigned; XK is what customs use for Kosovo.
constexpr const char* countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI "
                                  "BJ BL BM BN BO BQ BR BS BT BV BW "
                                  "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK "
                                  "DM DO DZ EC EE EG EH ER ES ET FI "
                                  "FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY "
                                  "HK HM HN HR HT HU ID IE IL IM IN "
                                  "IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI "
                                  "LK LR LS LT LU LV LY MA MC MD ME "
                                  "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG "
                                  "NI NL NO NP NR NU NZ OM PA PE PF "
                                  "PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH "
                                  "SI SJ SK SL SM SN SO SR SS ST SV "
                                  "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
                                  "UZ VA VC VE VG VI VN VU WF WS XK "
                                  "YE YT ZA ZM ZW";

bool hasControlCharacter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

Done checkText(const QString& text, qsizetype maxLength, const QString& prefix) {
    if (text.isEmpty())
        return fail(ErrorKind::Invalid, prefix + u"_empty"_s, Text::tr("This must not be empty"), {},
                    Text::tr("enter a value"));
    if (hasControlCharacter(text))
        return fail(ErrorKind::Invalid, u"catalog.control_character"_s,
                    Text::tr("The text holds a line break, a tab or another control character"),
                    text.simplified(), Text::tr("type it again in one line"));
    if (text.size() > maxLength)
        return fail(ErrorKind::Invalid, prefix + u"_too_long"_s,
                    Text::tr("The text is longer than %1 characters").arg(maxLength), text.left(40) + u"…"_s,
                    Text::tr("shorten it"));
    return {};
}

} // namespace

Result<QString> checkedCode(const QString& text, qsizetype maxLength, const QString& prefix) {
    const QString code = text.trimmed();
    BACKROOM_CHECK(checkText(code, maxLength, prefix));
    return code;
}

Result<QString> checkedName(const QString& text, qsizetype maxLength) {
    const QString name = text.trimmed();
    BACKROOM_CHECK(checkText(name, maxLength, u"catalog.name"_s));
    return name;
}

Result<Sku> Sku::parse(const QString& text) {
    BACKROOM_TRY(const QString code, checkedCode(text, 64, u"catalog.sku"_s));
    return Sku(code);
}

QString Sku::key() const {
    return codeKey(m_text);
}

Result<QString> checkedTariffNumber(const QString& text) {
    QString digits = text;
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    if (digits.isEmpty())
        return QString();
    const bool onlyDigits = std::all_of(
        digits.begin(), digits.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!onlyDigits || digits.size() < 6 || digits.size() > 11)
        return fail(ErrorKind::Invalid, u"catalog.tariff_number"_s,
                    Text::tr("A tariff number has 6 to 11 digits"), text,
                    Text::tr("enter it like 69111000, or leave it empty"));
    return digits;
}

Result<QString> checkedCountry(const QString& text) {
    const QString code = text.trimmed().toUpper();
    if (code.isEmpty())
        return QString();
    if (code.size() != 2 || !QString::fromLatin1(countries).split(QLatin1Char(' ')).contains(code))
        return fail(ErrorKind::Invalid, u"catalog.country"_s, Text::tr("There is no such country code"), text,
                    Text::tr("enter two letters of ISO 3166, such as DE"));
    return code;
}

} // namespace backroom::catalog
