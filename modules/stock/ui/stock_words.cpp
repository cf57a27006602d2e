#include "stock/ui/stock_words.h"

#include "locations/domain/place_names.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

QString typeWords(DocumentType type) {
    switch (type) {
    case DocumentType::Receipt:
        return Text::tr("Receipt");
    case DocumentType::Issue:
        return Text::tr("Issue");
    case DocumentType::Transfer:
        return Text::tr("Transfer");
    case DocumentType::Adjustment:
        return Text::tr("Adjustment");
    case DocumentType::Count:
        return Text::tr("Count");
    case DocumentType::Return:
        return Text::tr("Return");
    }
    return {};
}

} // namespace

QString documentKind(DocumentType type, const QString& reversesNumber) {
    return reversesNumber.isEmpty() ? typeWords(type) : Text::tr("Undo of %1").arg(reversesNumber);
}

QString documentWords(DocumentType type, const QString& reversesNumber) {
    const QString kind = documentKind(type, reversesNumber);
    return reversesNumber.isEmpty() ? kind : kind + QLatin1Char(':');
}

IconName documentIcon(DocumentType type) {
    switch (type) {
    case DocumentType::Receipt:
        return IconName::Receive;
    case DocumentType::Issue:
        return IconName::Truck;
    case DocumentType::Transfer:
        return IconName::Movements;
    case DocumentType::Adjustment:
        return IconName::Scale;
    case DocumentType::Count:
        return IconName::Count;
    case DocumentType::Return:
        return IconName::Returns;
    }
    return IconName::Dot;
}

// Codes of places outside are ours to make up; people know the name.
QString fromWords(const MovementRow& row) {
    return row.fromInside || row.fromName.isEmpty() ? row.fromCode
                                                    : locations::placeName(row.fromCode, row.fromName);
}

QString toWords(const MovementRow& row) {
    return row.toInside || row.toName.isEmpty() ? row.toCode : locations::placeName(row.toCode, row.toName);
}

QStringList codesOf(const MovementRow& row) {
    return {row.number,   row.reversesNumber, row.reversedByNumber, row.sku,
            row.fromCode, row.toCode,         row.reference};
}

QString stateWords(StockState state) {
    switch (state) {
    case StockState::Good:
        return {};
    case StockState::Quarantine:
        return Text::tr("quarantine");
    case StockState::Damaged:
        return Text::tr("damaged");
    }
    return {};
}

} // namespace backroom::stock
