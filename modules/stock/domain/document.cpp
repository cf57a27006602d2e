#include "stock/domain/document.h"

#include <QCoreApplication>

#include <array>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

struct TypeNames {
    DocumentType type;
    const char* name;
    const char* prefix;
};
constexpr std::array<TypeNames, 6> types{{{DocumentType::Receipt, "receipt", "RCV"},
                                          {DocumentType::Issue, "issue", "ISS"},
                                          {DocumentType::Transfer, "transfer", "TRF"},
                                          {DocumentType::Adjustment, "adjustment", "ADJ"},
                                          {DocumentType::Count, "count", "CNT"},
                                          {DocumentType::Return, "return", "RET"}}};
constexpr std::array<std::pair<StockState, const char*>, 3> states{
    {{StockState::Good, "good"}, {StockState::Quarantine, "quarantine"}, {StockState::Damaged, "damaged"}}};

Done checkLine(const Draft& draft, const DraftLine& line, const QString& where) {
    const bool isCount = draft.type == DocumentType::Count;
    if (line.quantity.isNegative() || (line.quantity.isZero() && !isCount))
        return fail(ErrorKind::Invalid, QStringLiteral("stock.quantity_not_positive"),
                    Text::tr("The quantity is not more than 0"), where,
                    Text::tr("enter a positive quantity"));
    if (line.variant.isNull() || line.to.isNull() || line.from.isNull() ||
        (line.from == line.to && line.fromState == line.toState))
        return fail(ErrorKind::Invalid, QStringLiteral("stock.nowhere_to_go"),
                    Text::tr("The line does not say from where to where"), where,
                    Text::tr("name two different locations"));
    if ((line.unitCost && line.unitCost->micros() < 0) || (line.costTotalMinor && *line.costTotalMinor < 0))
        return fail(ErrorKind::Invalid, QStringLiteral("stock.negative_cost"),
                    Text::tr("The cost is below 0"), where,
                    Text::tr("enter the cost, or leave it out if it is unknown"));
    return {};
}

using locations::LocationKind;

bool isBooked(LocationKind kind) {
    return kind == LocationKind::Loss || kind == LocationKind::Opening;
}

bool fits(DocumentType type, LocationKind from, LocationKind to) {
    const bool fromOurs = locations::holdsStock(from);
    const bool toOurs = locations::holdsStock(to);
    switch (type) {
    case DocumentType::Receipt:
        return !fromOurs && toOurs;
    case DocumentType::Issue:
        return fromOurs && !toOurs;
    case DocumentType::Transfer:
        return (fromOurs && (toOurs || to == LocationKind::Transit)) ||
               (toOurs && from == LocationKind::Transit);
    case DocumentType::Adjustment:
    case DocumentType::Count:
        return (fromOurs && isBooked(to)) || (toOurs && isBooked(from));
    case DocumentType::Return:
        return fromOurs != toOurs;
    }
    return false;
}

QString endsOf(DocumentType type) {
    switch (type) {
    case DocumentType::Receipt:
        return Text::tr("a receipt comes from outside to a location of ours");
    case DocumentType::Issue:
        return Text::tr("an issue goes from a location of ours to outside");
    case DocumentType::Transfer:
        return Text::tr("a transfer goes from a location of ours to another");
    case DocumentType::Adjustment:
    case DocumentType::Count:
        return Text::tr("name one location of ours, the other end is LOSS or OPENING");
    case DocumentType::Return:
        break;
    }
    return Text::tr("a return goes between a location of ours and outside");
}

} // namespace

QString documentTypeName(DocumentType type) {
    return QString::fromLatin1(types[static_cast<size_t>(type)].name);
}

std::optional<DocumentType> documentTypeFromName(const QString& name) {
    for (const TypeNames& entry : types) {
        if (name == QLatin1String(entry.name))
            return entry.type;
    }
    return std::nullopt;
}

QString documentNumberPrefix(DocumentType type) {
    return QString::fromLatin1(types[static_cast<size_t>(type)].prefix);
}

QString stockStateName(StockState state) {
    return QString::fromLatin1(states[static_cast<size_t>(state)].second);
}

std::optional<StockState> stockStateFromName(const QString& name) {
    for (const auto& [state, text] : states) {
        if (name == QLatin1String(text))
            return state;
    }
    return std::nullopt;
}

Done checkDraft(const Draft& draft) {
    if (draft.uuid.isNull())
        return fail(ErrorKind::Invalid, QStringLiteral("stock.document_without_uuid"),
                    Text::tr("The document has no UUID"), draft.reference, Text::tr("give it one"));
    if (draft.lines.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("stock.document_is_empty"),
                    Text::tr("The document has no lines"), draft.reference,
                    Text::tr("add at least one line"));
    for (qsizetype i = 0; i < draft.lines.size(); ++i)
        BACKROOM_CHECK(checkLine(draft, draft.lines[i], Text::tr("line %1").arg(i + 1)));
    return {};
}

Done checkEnds(DocumentType type, LocationKind from, LocationKind to, const QString& where) {
    if (fits(type, from, to))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("stock.ends_of_type"),
                Text::tr("This document cannot go from there to there"), where, endsOf(type));
}

} // namespace backroom::stock
