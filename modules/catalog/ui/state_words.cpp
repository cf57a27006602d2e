#include "catalog/ui/state_words.h"

#include <QCoreApplication>
#include <QHash>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogWords)
};
} // namespace

StateWords stateWords(PublicationState state, bool archived) {
    if (archived)
        return {IconName::Archive, Text::tr("Archived"), Token::Quiet};
    switch (state) {
    case PublicationState::Draft:
        return {IconName::Edit, Text::tr("Draft"), Token::Warn};
    case PublicationState::Published:
        return {IconName::Check, Text::tr("Published"), Token::Ok};
    case PublicationState::Scheduled:
        return {IconName::Clock, Text::tr("Scheduled"), Token::Moving};
    }
    Q_UNREACHABLE();
}

QString barcodeKindWords(BarcodeKind kind) {
    switch (kind) {
    case BarcodeKind::Ean8:
        return u"EAN-8"_s;
    case BarcodeKind::Ean13:
        return u"EAN-13"_s;
    case BarcodeKind::UpcA:
        return u"UPC-A"_s;
    case BarcodeKind::UpcE:
        return u"UPC-E"_s;
    case BarcodeKind::Gtin14:
        return u"GTIN-14"_s;
    case BarcodeKind::Free:
        return Text::tr("free code");
    }
    Q_UNREACHABLE();
}

QString unitWords(const QString& code, const QString& name) {
    static const QHash<QString, const char*> known{{u"pcs"_s, QT_TRANSLATE_NOOP("CatalogWords", "Piece")},
                                                   {u"kg"_s, QT_TRANSLATE_NOOP("CatalogWords", "Kilogram")},
                                                   {u"m"_s, QT_TRANSLATE_NOOP("CatalogWords", "Metre")},
                                                   {u"l"_s, QT_TRANSLATE_NOOP("CatalogWords", "Litre")}};
    const char* given = known.value(code, "");
    return name == QLatin1String(given) ? Text::tr(given) : name;
}

QString taxClassWords(const QString& code, const QString& name) {
    static const QHash<QString, const char*> known{
        {u"standard"_s, QT_TRANSLATE_NOOP("CatalogWords", "Standard rate")},
        {u"reduced"_s, QT_TRANSLATE_NOOP("CatalogWords", "Reduced rate")},
        {u"zero"_s, QT_TRANSLATE_NOOP("CatalogWords", "Not taxed")}};
    const char* given = known.value(code, "");
    return name == QLatin1String(given) ? Text::tr(given) : name;
}

Result<QList<NamedValue>> parseNamedValues(const QString& text) {
    QList<NamedValue> values;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const NamedValue value{part.left(colon).trimmed(), part.mid(colon + 1).trimmed()};
        if (part.trimmed().isEmpty())
            continue;
        if (colon < 0 || value.name.isEmpty() || value.value.isEmpty())
            return fail(ErrorKind::Invalid, u"catalog.option_text"_s, Text::tr("This cannot be read"),
                        part.trimmed(), Text::tr("write it like Colour: Blue; Size: L"));
        values.append(value);
    }
    return values;
}

QString namedValuesText(const QList<NamedValue>& values) {
    QStringList parts;
    for (const NamedValue& value : values)
        parts.append(value.name + u": "_s + value.value);
    return parts.join(u"; "_s);
}

} // namespace backroom::catalog
