#pragma once

#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"

namespace backroom::test {

struct Row {
    int id;
    QString sku;
    std::optional<qint64> micros;
    qint64 minor;
    QString unit = QStringLiteral("pcs");
};

inline QVariant read(const Row& row, int column, int role) {
    if (role == TableRole::Unit && column == 1)
        return row.unit;
    if (role != TableRole::Value)
        return {};
    switch (column) {
    case 0:
        return row.sku;
    case 1:
        return row.micros ? QVariant(*row.micros) : QVariant();
    default:
        return row.minor;
    }
}

inline Columns columns() {
    Column sku{QStringLiteral("sku"), QStringLiteral("SKU"), ColumnKind::Code};
    Column have{QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnKind::Number};
    have.sum = ColumnSum::Quantity;
    Column value{QStringLiteral("value"), QStringLiteral("Value"), ColumnKind::Money};
    value.sum = ColumnSum::Value;
    value.unit = QStringLiteral("EUR");
    return {sku, have, value};
}

/// A list of three rows.
class List : public ListPage {
public:
    List() : ListPage(QStringLiteral("kit")), model(columns(), read, [](const Row& row) { return row.id; }) {
        setTitle(QStringLiteral("Kit"));
        setTable(&model);
        setDetail(new FieldEditor(QStringLiteral("Name"), FieldEditor::Kind::Text));
    }
    [[nodiscard]] QString pageId() const override { return QStringLiteral("kit"); }
    void activate(const QVariantMap&) override {}
    RowsModel<Row> model;
};

inline QList<Row> rows() {
    return {{1, QStringLiteral("0017"), 37'500'000, 41250},
            {2, QStringLiteral("90.750"), -3'000'000, -750},
            {3, QStringLiteral("X"), {}, 0}};
}

} // namespace backroom::test
