#include "catalog/domain/barcode.h"

#include "catalog/domain/code_rules.h"
#include "foundation/domain/text_key.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Barcode)
};

constexpr qsizetype maxBarcodeLength = 128;

constexpr std::array<std::pair<BarcodeKind, const char*>, 6> kindNames{{{BarcodeKind::Ean8, "ean8"},
                                                                        {BarcodeKind::Ean13, "ean13"},
                                                                        {BarcodeKind::UpcA, "upca"},
                                                                        {BarcodeKind::UpcE, "upce"},
                                                                        {BarcodeKind::Gtin14, "gtin14"},
                                                                        {BarcodeKind::Free, "free"}}};

BarcodeKind kindOf(GtinKind kind) {
    switch (kind) {
    case GtinKind::Ean8:
        return BarcodeKind::Ean8;
    case GtinKind::Ean13:
        return BarcodeKind::Ean13;
    case GtinKind::UpcA:
        return BarcodeKind::UpcA;
    case GtinKind::UpcE:
        return BarcodeKind::UpcE;
    case GtinKind::Gtin14:
        return BarcodeKind::Gtin14;
    }
    Q_UNREACHABLE();
}

std::optional<GtinKind> gtinKindOf(BarcodeKind kind) {
    switch (kind) {
    case BarcodeKind::Ean8:
        return GtinKind::Ean8;
    case BarcodeKind::Ean13:
        return GtinKind::Ean13;
    case BarcodeKind::UpcA:
        return GtinKind::UpcA;
    case BarcodeKind::UpcE:
        return GtinKind::UpcE;
    case BarcodeKind::Gtin14:
        return GtinKind::Gtin14;
    case BarcodeKind::Free:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Done checkPack(const Gtin& gtin, Quantity packQuantity) {
    if (gtin.isPack() && packQuantity == Quantity::whole(1))
        return fail(ErrorKind::Invalid, u"catalog.pack_of_one"_s,
                    Text::tr("A GTIN-14 that begins with 1 to 8 names a pack, not one piece"), gtin.text(),
                    Text::tr("say how many pieces the pack holds"));
    return {};
}

} // namespace

QString barcodeKindName(BarcodeKind kind) {
    for (const auto& [known, name] : kindNames) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<BarcodeKind> barcodeKindFromName(const QString& name) {
    for (const auto& [kind, known] : kindNames) {
        if (name == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

Result<Barcode> Barcode::fromText(const QString& text, Quantity packQuantity) {
    const QString code = text.trimmed();
    if (!Gtin::looksLikeOne(code))
        return fromTextAs(BarcodeKind::Free, text, packQuantity);
    const QList<Gtin> readings = Gtin::readings(code);
    if (readings.isEmpty()) {
        // The error of the plain reading names the digit that would be right.
        const auto kind = code.size() == 8    ? GtinKind::Ean8
                          : code.size() == 12 ? GtinKind::UpcA
                          : code.size() == 13 ? GtinKind::Ean13
                                              : GtinKind::Gtin14;
        return fail(Gtin::parseAs(kind, code).error());
    }
    return fromTextAs(kindOf(readings.first().kind()), text, packQuantity);
}

Result<Barcode> Barcode::fromTextAs(BarcodeKind kind, const QString& text, Quantity packQuantity) {
    BACKROOM_TRY(const QString code, checkedCode(text, maxBarcodeLength, u"catalog.barcode"_s));
    if (packQuantity <= Quantity())
        return fail(ErrorKind::Invalid, u"catalog.pack_quantity"_s, Text::tr("A pack holds more than 0"),
                    code, Text::tr("enter how many pieces it holds"));
    const auto gtinKind = gtinKindOf(kind);
    if (!gtinKind)
        return Barcode(code, kind, packQuantity, codeKey(code));
    BACKROOM_TRY(const Gtin gtin, Gtin::parseAs(*gtinKind, code));
    BACKROOM_CHECK(checkPack(gtin, packQuantity));
    return Barcode(code, kind, packQuantity, gtin.key());
}

QStringList barcodeLookupKeys(const QString& text) {
    QStringList keys;
    for (const Gtin& reading : Gtin::readings(text))
        keys.append(reading.key());
    const QString free = codeKey(text);
    if (!free.isEmpty() && !keys.contains(free))
        keys.append(free);
    return keys;
}

} // namespace backroom::catalog
