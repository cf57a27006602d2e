#include "partners/domain/vat_number.h"

#include "partners/domain/country.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace backroom::partners {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VatNumber)
};

struct Form {
    const char* prefix;
    const char* rest;
    const char* sample;
};

// As the European Commission's VIES describes them.
constexpr std::array<Form, 28> forms = {{{"AT", "U\\d{8}", "ATU12345678"},
                                         {"BE", "[01]\\d{9}", "BE0123456789"},
                                         {"BG", "\\d{9,10}", "BG123456789"},
                                         {"CY", "\\d{8}[A-Z]", "CY12345678L"},
                                         {"CZ", "\\d{8,10}", "CZ12345678"},
                                         {"DE", "\\d{9}", "DE123456789"},
                                         {"DK", "\\d{8}", "DK12345678"},
                                         {"EE", "\\d{9}", "EE123456789"},
                                         {"EL", "\\d{9}", "EL123456789"},
                                         {"ES", "[A-Z0-9]\\d{7}[A-Z0-9]", "ESX1234567X"},
                                         {"FI", "\\d{8}", "FI12345678"},
                                         {"FR", "[A-HJ-NP-Z0-9]{2}\\d{9}", "FR12345678901"},
                                         {"HR", "\\d{11}", "HR12345678901"},
                                         {"HU", "\\d{8}", "HU12345678"},
                                         {"IE", "(\\d{7}[A-Z]{1,2}|\\d[A-Z]\\d{5}[A-Z])", "IE1234567WA"},
                                         {"IT", "\\d{11}", "IT12345678901"},
                                         {"LT", "(\\d{9}|\\d{12})", "LT123456789"},
                                         {"LU", "\\d{8}", "LU12345678"},
                                         {"LV", "\\d{11}", "LV12345678901"},
                                         {"MT", "\\d{8}", "MT12345678"},
                                         {"NL", "\\d{9}B\\d{2}", "NL123456789B01"},
                                         {"PL", "\\d{10}", "PL1234567890"},
                                         {"PT", "\\d{9}", "PT123456789"},
                                         {"RO", "\\d{2,10}", "RO1234567890"},
                                         {"SE", "\\d{12}", "SE123456789001"},
                                         {"SI", "\\d{8}", "SI12345678"},
                                         {"SK", "\\d{10}", "SK1234567890"},
                                         {"XI", "(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})", "XI123456789"}}};

tl::unexpected<Error> refused(const QString& text, const QString& remedy) {
    return fail(ErrorKind::Invalid, u"partners.vat_number"_s, Text::tr("This is no VAT number"), text,
                remedy);
}

bool matches(const QString& pattern, const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

Result<QString> checkedVatNumber(const QString& text) {
    static const QRegularExpression between(u"[\\s.\\-]"_s);
    QString number = text.toUpper();
    number.remove(between);
    if (number.isEmpty())
        return number;
    const QString prefix = number.left(2);
    for (const Form& form : forms) {
        if (prefix != QLatin1String(form.prefix))
            continue;
        if (!matches(QLatin1String(form.rest), number.mid(2)))
            return refused(text, Text::tr("write it like %1").arg(QLatin1String(form.sample)));
        return number;
    }
    if (prefix == "GR"_L1)
        return refused(text, Text::tr("Greek numbers begin with EL"));
    if (!isCountryCode(prefix))
        return refused(text, Text::tr("begin with the two letters of its country, like DE123456789"));
    if (!matches(u"[A-Z0-9]{2,18}"_s, number.mid(2)))
        return refused(text, Text::tr("after its country stand 2 to 18 letters and digits"));
    return number;
}

} // namespace backroom::partners
