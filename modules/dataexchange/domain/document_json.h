#pragma once

#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"
#include "foundation/domain/uuid.h"
#include "stock/domain/document.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace backroom::dataexchange {

/// One line of a document file, its names not looked up yet. Empty = left out.
struct JsonLine {
    QString sku;
    QString barcode;
    Quantity quantity; ///< in `unit`; below zero only in an adjustment, 0 only in a count
    QString unit;
    QString from;
    QString to;
    std::optional<stock::StockState> state;
    QString lot;
    QString serial;
    std::optional<QDate> expires;
    std::optional<UnitCost> unitCost; ///< of one `unit`
    QString currency;
};

/// A document as `backroomctl post` reads it (cli.md); places, items and reasons by their names.
struct JsonDocument {
    Uuid uuid; ///< null = left out
    stock::DocumentType type = stock::DocumentType::Receipt;
    QString site;
    QString party;
    QString reason;
    QString note;
    QString effective; ///< as written: an instant, or a day whose end at the site is meant; empty = now
    QString reference;
    QList<JsonLine> lines;
};

/// Reads one document or a list of them. Strict: a key that nobody reads is a typing mistake and refused.
/// Errors, all Invalid, `where` names document, line and key: document.json (no JSON), document.unknown_key,
/// document.missing, document.value, document.quantity; decimal.too_precise, decimal.too_large.
Result<QList<JsonDocument>> readDocuments(const QByteArray& json);

} // namespace backroom::dataexchange
