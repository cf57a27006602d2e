#include "stock/ui/receive/scans_panel.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/table_view.h"

#include <QVBoxLayout>

namespace backroom::stock {

namespace {

Columns columns(const QTimeZone& zone) {
    const auto sorting = Sorting::None;
    Column at{
        QStringLiteral("at"), ScansPanel::tr("Scanned"), ColumnKind::DateTime, 0, ColumnSum::None, sorting};
    at.zone = zone;
    Columns columns = {
        at,
        {QStringLiteral("code"), ScansPanel::tr("Code"), ColumnKind::Code, 0, ColumnSum::None, sorting, true},
        {QStringLiteral("quantity"), ScansPanel::tr("Times"), ColumnKind::Number, 0, ColumnSum::None,
         sorting},
        {QStringLiteral("pack"), ScansPanel::tr("Pack of"), ColumnKind::Number, 0, ColumnSum::None, sorting},
        {QStringLiteral("total"), ScansPanel::tr("Makes"), ColumnKind::Number, 0, ColumnSum::Quantity,
         sorting}};
    columns[1].names = true;
    return columns;
}

QVariant read(const scanning::StoredScan& scan, int column, int role) {
    if (role != TableRole::Value)
        return {};
    switch (column) {
    case 0:
        return scan.atMs;
    case 1:
        return scan.raw;
    case 2:
        return scan.quantity.micros();
    case 3:
        return scan.pack.micros();
    default:
        return scan.total.micros();
    }
}

} // namespace

ScansPanel::ScansPanel(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, TextStyle::Title)),
      m_table(new TableView(QStringLiteral("receive.scans"))),
      m_scans(columns(zone), read, [](const scanning::StoredScan& scan) { return scan.seq; }) {
    setObjectName(QStringLiteral("scansPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x3);
    m_title->setObjectName(QStringLiteral("scansTitle"));
    m_table->setObjectName(QStringLiteral("scansTable"));
    m_table->setAccessibleName(tr("Scans of this line"));
    m_table->setTable(&m_scans);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void ScansPanel::setScans(const QString& title, const QList<scanning::StoredScan>& scans) {
    m_title->setText(title);
    m_scans.setRows(scans);
}

} // namespace backroom::stock
