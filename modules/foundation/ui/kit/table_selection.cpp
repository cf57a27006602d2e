#include "foundation/ui/kit/table_selection.h"

#include "foundation/domain/csv_text.h"
#include "foundation/domain/decimal.h"
#include "foundation/domain/quantity.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>

namespace backroom {

namespace {

// So many are added up or copied at once, between two frames.
constexpr int atOnce = 2000;

using CellReader = RowPull::Cell;

/// False when nobody knows it.
bool addCell(UnitSums& sums, const CellReader& cell, int column) {
    const QVariant value = cell(column, TableRole::Value);
    if (!value.isValid())
        return false;
    const QVariant beside = cell(column, TableRole::UnitOfSum);
    sums.add((beside.isValid() ? beside : cell(column, TableRole::Unit)).toString(), value.toLongLong());
    return true;
}

/// As a person here types it: a spreadsheet, and our own fields, read the point of another language as
/// something else, a thousand times more.
QString figureText(qint64 value, int scale) {
    return decimal::toString(value, scale).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// What somebody typed as a name must not run as a formula where it is pasted, nor fall into two cells.
QString textCell(const QString& text) {
    return csvQuoted(csvNeutralised(text), QLatin1Char('\t'));
}

QString plainCell(const CellReader& cell, const Column& column, int at) {
    const QVariant value = cell(at, TableRole::Value);
    switch (column.kind) {
    case ColumnKind::Number:
    case ColumnKind::Bar:
        return value.isValid() ? figureText(value.toLongLong(), Quantity::scale) : QString();
    case ColumnKind::Money: {
        const QVariant digits = cell(at, TableRole::Digits);
        return value.isValid() ? figureText(value.toLongLong(), digits.isValid() ? digits.toInt() : 2)
                               : QString();
    }
    case ColumnKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case ColumnKind::Picture:
        return {};
    case ColumnKind::Code:
        return textCell(value.toString()); // without the indent of a tree
    default:
        return textCell(cell(at, Qt::DisplayRole).toString());
    }
}

QString lineOf(const CellReader& cell, const Columns& columns, const QList<int>& shown) {
    QStringList cells;
    for (const int column : shown)
        cells << plainCell(cell, columns.at(column), column);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

CellReader cellsOf(const RowsModelBase& model, int row) {
    return [&model, row](int column, int role) { return model.index(row, column).data(role); };
}

} // namespace

struct TableSelection::Sums {
    explicit Sums(const Columns& all) : columns(all) {}
    void add(const CellReader& cell) {
        for (int c = 0; c < columns.size(); ++c) {
            const ColumnSum kind = columns.at(c).sum;
            if (kind == ColumnSum::None)
                continue;
            const bool isKnown = addCell(kind == ColumnSum::Value ? value : quantity, cell, c);
            if (kind == ColumnSum::Value && !isKnown)
                ++unknown;
            if (kind != ColumnSum::Value || rows > 0)
                continue;
            if (const QVariant own = cell(c, TableRole::Digits); own.isValid())
                digits = own.toInt();
        }
        ++rows;
    }
    Columns columns;
    UnitSums quantity;
    UnitSums value;
    int unknown = 0; ///< of the values
    int rows = 0;
    int digits = 2;
};

TableSelection::TableSelection(TableView& view) : QObject(&view), m_view(view) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(time::waitLineMs);
    connect(&m_wait, &QTimer::timeout, this, &TableSelection::sumAside);
}

const RowsModelBase* TableSelection::model() const {
    return m_view.table();
}

QList<RowRange> TableSelection::ranges() const {
    QList<RowRange> ranges;
    if (!m_view.selectionModel())
        return ranges;
    // Ranges, not selectedRows(): that takes 0.7 s for a million.
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        ranges.append({range.top(), range.bottom() - range.top() + 1});
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange& a, const RowRange& b) { return a.first < b.first; });
    QList<RowRange> joined;
    for (const RowRange& range : std::as_const(ranges)) {
        if (joined.isEmpty() || range.first > joined.last().first + joined.last().count) {
            joined.append(range);
            continue;
        }
        RowRange& last = joined.last();
        last.count = qMax(last.count, range.first + range.count - last.first);
    }
    return joined;
}

bool TableSelection::isLoaded(const QList<RowRange>& ranges) const {
    int rows = 0;
    for (const RowRange& range : ranges)
        rows += range.count;
    if (rows > atOnce)
        return false;
    for (const RowRange& range : ranges)
        for (int row = range.first; row < range.first + range.count; ++row)
            if (!model()->isLoaded(row))
                return false;
    return true;
}

QString TableSelection::headUnit(ColumnSum sum) const {
    for (const Column& column : model()->columns())
        if (column.sum == sum)
            return column.unit;
    return {};
}

SelectionSum TableSelection::sumOf(const Sums& sums) const {
    SelectionSum sum;
    sum.rows = sums.rows;
    sum.digits = sums.digits;
    sum.quantities = sums.quantity.withoutNothing();
    for (UnitSums::OfUnit& part : sum.quantities)
        if (part.unit.isEmpty())
            part.unit = headUnit(ColumnSum::Quantity);
    sum.unknownValues = sums.unknown;
    if (sums.value.all().size() != 1)
        return sum;
    const UnitSums::OfUnit& value = sums.value.all().first();
    sum.valueMinor = value.micros;
    sum.currency = value.unit.isEmpty() ? headUnit(ColumnSum::Value) : value.unit;
    return sum;
}

SelectionSum TableSelection::sum() const {
    if (!model())
        return {};
    Sums sums(model()->columns());
    for (const RowRange& range : ranges())
        for (int row = range.first; row < range.first + range.count; ++row)
            if (model()->isLoaded(row))
                sums.add(cellsOf(*model(), row));
    return sumOf(sums);
}

void TableSelection::sumUp() {
    ++*m_turn;
    m_wait.stop();
    const QList<RowRange> selected = ranges();
    if (!model() || isLoaded(selected)) {
        emit summed(sum());
        return;
    }
    SelectionSum reading;
    reading.isReading = true;
    for (const RowRange& range : selected)
        reading.rows += range.count;
    emit summed(reading);
    // Who drags over the list is not read to.
    m_wait.start();
}

void TableSelection::sumAside() {
    auto sums = std::make_shared<Sums>(model()->columns());
    readRanges(
        ranges(),
        [sums](const CellReader& cell) -> Done {
            sums->add(cell);
            return {};
        },
        [this, sums] { emit summed(sumOf(*sums)); });
}

void TableSelection::readRanges(const QList<RowRange>& ranges, const RowPull::Take& take,
                                const std::function<void()>& done) {
    if (ranges.isEmpty())
        return done();
    const RowRange first = ranges.first();
    const int turn = *m_turn;
    const auto wanted = [turn, now = std::weak_ptr<std::atomic_int>(m_turn)] {
        const auto current = now.lock();
        return current && *current == turn;
    };
    const auto takeWanted = [take, wanted](const CellReader& cell) -> Done {
        return wanted() ? take(cell)
                        : Done(fail(ErrorKind::Unavailable, QStringLiteral("list.not_wanted"), {}, {}, {}));
    };
    model()->read(first.first, first.count, takeWanted).then(this, [=, this](const Done& read) {
        if (!wanted())
            return;
        if (read)
            return readRanges(ranges.mid(1), take, done);
        if (read.error().code != QLatin1String("list.not_wanted"))
            emit refused(read.error());
    });
}

QList<int> TableSelection::textColumns() const {
    QList<int> columns;
    const QStringList shown = m_view.shownColumns(); // with those for which there is no room at the moment
    for (const QString& id : shown)
        if (const int column = model()->columnOf(id);
            model()->columns().at(column).kind != ColumnKind::Picture)
            columns << column;
    return columns;
}

QString TableSelection::headLine() const {
    QStringList heads;
    for (const int column : textColumns())
        heads << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return heads.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString TableSelection::asTsv() const {
    if (!model())
        return {};
    QString text = headLine();
    for (const RowRange& range : ranges())
        for (int row = range.first; row < range.first + range.count; ++row)
            if (model()->isLoaded(row))
                text += lineOf(cellsOf(*model(), row), model()->columns(), textColumns());
    return text;
}

void TableSelection::copy() {
    const QList<RowRange> selected = ranges();
    if (!model() || isLoaded(selected)) {
        QApplication::clipboard()->setText(asTsv());
        return;
    }
    auto text = std::make_shared<QString>(headLine());
    auto rows = std::make_shared<int>(0);
    readRanges(
        selected,
        [text, rows, columns = model()->columns(), shown = textColumns()](const CellReader& cell) -> Done {
            *text += lineOf(cell, columns, shown);
            ++*rows;
            return {};
        },
        [this, text, rows] {
            QApplication::clipboard()->setText(*text);
            emit copied(*rows);
        });
}

} // namespace backroom
