#include "catalog/domain/gtin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gtin)
};

// QChar::isDigit would take Arabic and other digits too; a code printed as a GTIN has only these.
bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

qsizetype lengthOf(GtinKind kind) {
    switch (kind) {
    case GtinKind::Ean8:
    case GtinKind::UpcE:
        return 8;
    case GtinKind::UpcA:
        return 12;
    case GtinKind::Ean13:
        return 13;
    case GtinKind::Gtin14:
        return 14;
    }
    Q_UNREACHABLE();
}

bool hasRightCheckDigit(const QString& digits) {
    return Gtin::checkDigit(digits.chopped(1)) == digits.back();
}

} // namespace

QString expandUpcE(const QString& code) {
    if (code.size() != 8 || !isDigits(code) || code[0] > QLatin1Char('1'))
        return {};
    const QString body = code.mid(1, 6);
    QString middle;
    switch (body[5].unicode() - '0') {
    case 0:
    case 1:
    case 2:
        middle = body.left(2) + body[5] + u"0000"_s + body.mid(2, 3);
        break;
    case 3:
        middle = body.left(3) + u"00000"_s + body.mid(3, 2);
        break;
    case 4:
        middle = body.left(4) + u"00000"_s + body[4];
        break;
    default:
        middle = body.left(5) + u"0000"_s + body[5];
    }
    return code[0] + middle + code[7];
}

QChar Gtin::checkDigit(const QString& digits) {
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += weight * (digits[i].unicode() - '0');
        weight = 4 - weight;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

bool Gtin::looksLikeOne(const QString& text) {
    return isDigits(text) &&
           (text.size() == 8 || text.size() == 12 || text.size() == 13 || text.size() == 14);
}

Result<Gtin> Gtin::parseAs(GtinKind kind, const QString& given) {
    const QString text = given.trimmed();
    if (!isDigits(text) || text.size() != lengthOf(kind))
        return fail(ErrorKind::Invalid, u"catalog.gtin_malformed"_s,
                    Text::tr("A code of this kind has %1 digits").arg(lengthOf(kind)), given,
                    Text::tr("check the digits"));
    const QString full = kind == GtinKind::UpcE ? expandUpcE(text) : text;
    if (full.isEmpty())
        return fail(ErrorKind::Invalid, u"catalog.gtin_malformed"_s,
                    Text::tr("A UPC-E code begins with 0 or 1"), given,
                    Text::tr("check the digits, or keep it as an EAN-8"));
    if (!hasRightCheckDigit(full))
        return fail(ErrorKind::Invalid, u"catalog.check_digit"_s,
                    Text::tr("The check digit of this barcode is wrong"), given,
                    Text::tr("scan it again; its last digit should be %1").arg(checkDigit(full.chopped(1))));
    return Gtin(kind, text, full.rightJustified(14, QLatin1Char('0')));
}

QList<Gtin> Gtin::readings(const QString& given) {
    const QString text = given.trimmed();
    QList<GtinKind> kinds;
    if (text.size() == 8)
        kinds = text[0] == QLatin1Char('0') ? QList{GtinKind::UpcE, GtinKind::Ean8}
                                            : QList{GtinKind::Ean8, GtinKind::UpcE};
    else if (text.size() == 12)
        kinds = {GtinKind::UpcA};
    else if (text.size() == 13)
        kinds = {GtinKind::Ean13};
    else if (text.size() == 14)
        kinds = {GtinKind::Gtin14};
    QList<Gtin> found;
    for (const GtinKind kind : kinds) {
        if (auto reading = parseAs(kind, text))
            found.append(*reading);
    }
    return found;
}

bool Gtin::isPack() const {
    return m_key[0] >= QLatin1Char('1') && m_key[0] <= QLatin1Char('8');
}

} // namespace backroom::catalog
