#include "stock/domain/pasted_table.h"

#include "foundation/domain/csv_text.h"
#include "foundation/domain/text_key.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace backroom::stock {

namespace {

using scanning::ScanEffect;
using scanning::ScanTask;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::PastedTable)
};

enum class Meaning { None, Item, Quantity, Missing, Found, Counted, Place, From, To, Reason, Trouble };

constexpr QChar tab(u'\t');
constexpr QChar quote(u'"');

struct HeadWords {
    Meaning meaning;
    const char* words; ///< parted by commas, the usual one first
};

constexpr HeadWords allHeads[] = {
    {Meaning::Item,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable",
                       "SKU,Item,Item number,Article,Article number,Code,Barcode,EAN,GTIN,UPC")},
    {Meaning::Quantity,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Quantity,Qty,Amount,Pieces,Change,Difference")},
    {Meaning::Missing,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Missing,Out,Lost")},
    {Meaning::Found,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Found,In")},
    {Meaning::Counted,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Counted,Count,There are,On hand,Stock")},
    {Meaning::Place,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Location,Bin,Place,Shelf")},
    {Meaning::From,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "From,From bin,From location")},
    {Meaning::To,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "To,To bin,To location")},
    {Meaning::Reason,
     //: Heads of columns in a spreadsheet, parted by commas without spaces; the usual one first.
     QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "Reason,Why")},
    {Meaning::Trouble, QT_TRANSLATE_NOOP("backroom::stock::PastedTable", "What is wrong")}};

/// By textKey(). The English ones always, because spreadsheets travel.
QHash<QString, Meaning> headWords() {
    QHash<QString, Meaning> meanings;
    for (const HeadWords& heads : allHeads) {
        for (const QString& words : {QString::fromLatin1(heads.words), Text::tr(heads.words)}) {
            for (const QString& word : words.split(QLatin1Char(',')))
                meanings.insert(textKey(word), heads.meaning);
        }
    }
    return meanings;
}

QString usualHead(Meaning meaning) {
    const auto* heads = std::find_if(std::begin(allHeads), std::end(allHeads),
                                     [meaning](const HeadWords& one) { return one.meaning == meaning; });
    return Text::tr(heads->words).section(QLatin1Char(','), 0, 0);
}

/// A column that another station asks for is none here.
Meaning atStation(Meaning meaning, ScanTask task) {
    const bool counts =
        meaning == Meaning::Missing || meaning == Meaning::Found || meaning == Meaning::Counted;
    if (counts && task != ScanTask::Adjust)
        return Meaning::None;
    if (meaning == Meaning::From || (meaning == Meaning::Reason && task == ScanTask::Transfer))
        return task == ScanTask::Transfer && meaning == Meaning::From ? meaning : Meaning::None;
    if (meaning == Meaning::To)
        return task == ScanTask::Adjust ? Meaning::None : Meaning::Place;
    return meaning == Meaning::Place && task == ScanTask::Transfer ? Meaning::None : meaning;
}

QList<Meaning> usualColumns(ScanTask task) {
    if (task == ScanTask::Transfer)
        return {Meaning::Item, Meaning::Quantity, Meaning::From, Meaning::Place};
    return {Meaning::Item, Meaning::Quantity, Meaning::Place, Meaning::Reason};
}

QStringList usualHeads(ScanTask task) {
    const Meaning last = task == ScanTask::Transfer ? Meaning::To : Meaning::Reason;
    const Meaning third = task == ScanTask::Transfer ? Meaning::From : Meaning::Place;
    return {usualHead(Meaning::Item), usualHead(Meaning::Quantity), usualHead(third), usualHead(last)};
}

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// Takes one line off `text` from `at`.
QStringList takeLine(const QString& text, qsizetype& at) {
    QStringList cells{QString()};
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        QString& cell = cells.last();
        if (quoted) {
            if (c != quote) {
                cell += c;
            } else if (at + 1 < text.size() && text.at(at + 1) == quote) {
                cell += quote;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == quote && cell.isEmpty()) {
            quoted = true;
        } else if (c == tab) {
            cells += QString();
        } else if (c == QLatin1Char('\n')) {
            ++at;
            return cells;
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    return cells;
}

struct Columns {
    QList<Meaning> meanings;
    bool areHeads = false;
};

Columns columnsOf(const QStringList& first, ScanTask task) {
    const QHash<QString, Meaning> words = headWords();
    Columns columns;
    int known = 0;
    for (const QString& cell : first) {
        const Meaning meaning = atStation(words.value(textKey(cell), Meaning::None), task);
        known += meaning == Meaning::None ? 0 : 1;
        columns.meanings += meaning;
    }
    columns.areHeads = known > 1 || columns.meanings.contains(Meaning::Item);
    if (!columns.areHeads)
        columns.meanings = usualColumns(task);
    return columns;
}

void takeCell(PastedRow& row, Meaning meaning, const QString& cell) {
    QString* field = nullptr;
    switch (meaning) {
    case Meaning::None:
    case Meaning::Trouble:
        return;
    case Meaning::Item:
        field = &row.item;
        break;
    case Meaning::Quantity:
    case Meaning::Missing:
    case Meaning::Found:
    case Meaning::Counted:
        field = &row.quantity;
        break;
    case Meaning::Place:
    case Meaning::To:
        field = &row.place;
        break;
    case Meaning::From:
        field = &row.from;
        break;
    case Meaning::Reason:
        field = &row.reason;
        break;
    }
    // Of two columns that say the same, SKU and barcode, the first that says something.
    if (field->isEmpty())
        *field = csvRestored(cell.trimmed()); // our own copies guard what looks like a formula
}

bool isQuantity(Meaning meaning) {
    return meaning == Meaning::Quantity || meaning == Meaning::Missing || meaning == Meaning::Found ||
           meaning == Meaning::Counted;
}

void readHeads(PastedTable& table, const Columns& columns, const QStringList& first, ScanTask task) {
    table.heads = columns.areHeads ? first : usualHeads(task);
    if (!columns.areHeads)
        return;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const Meaning meaning = columns.meanings.at(i);
        if (meaning == Meaning::None && !first.at(i).trimmed().isEmpty())
            table.unread += first.at(i).simplified();
        if (meaning == Meaning::Missing)
            table.effect = ScanEffect::Out;
        else if (meaning == Meaning::Found)
            table.effect = ScanEffect::In;
        else if (meaning == Meaning::Counted)
            table.effect = ScanEffect::Are;
    }
}

} // namespace

Result<PastedTable> readPastedTable(const QString& text, ScanTask task) {
    PastedTable table;
    Columns columns;
    qsizetype line = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QStringList cells = takeLine(text, at);
        ++line;
        if (isBlank(cells))
            continue;
        if (columns.meanings.isEmpty()) {
            columns = columnsOf(cells, task);
            readHeads(table, columns, cells, task);
            if (columns.areHeads)
                continue;
        }
        if (table.rows.size() == PastedTable::mostRows)
            return fail(ErrorKind::Refused, QStringLiteral("stock.paste_too_long"),
                        Text::tr("More than %1 lines were copied").arg(PastedTable::mostRows), {},
                        Text::tr("paste them in parts, or import the file"));
        PastedRow row;
        row.line = line;
        row.cells = cells;
        for (qsizetype i = 0; i < qMin(cells.size(), columns.meanings.size()); ++i)
            takeCell(row, columns.meanings.at(i), cells.at(i));
        // Without heads a single column is a list of codes.
        table.hasQuantities =
            table.hasQuantities ||
            (columns.areHeads ? std::any_of(columns.meanings.cbegin(), columns.meanings.cend(), isQuantity)
                              : cells.size() > 1);
        table.rows += row;
    }
    if (table.rows.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("stock.paste_empty"), Text::tr("No lines were copied"),
                    {}, Text::tr("copy them in the spreadsheet, SKU and quantity side by side"));
    if (!columns.meanings.contains(Meaning::Item))
        return fail(ErrorKind::Invalid, QStringLiteral("stock.paste_without_item"),
                    Text::tr("No column says which item it is"), table.heads.join(QStringLiteral(", ")),
                    Text::tr("name one of them SKU or Barcode and copy the heads, too"));
    return table;
}

QString pastedRowsText(const PastedTable& table, const QList<std::pair<qsizetype, QString>>& rowsAndTrouble) {
    const QString troubleHead = usualHead(Meaning::Trouble);
    // What was said the last time is said anew.
    qsizetype column = table.heads.size();
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        if (textKey(table.heads.at(i)) == textKey(troubleHead))
            column = i;
    }
    const auto lineOf = [column](QStringList cells, const QString& trouble) -> QString {
        while (cells.size() <= column)
            cells += QString();
        cells[column] = trouble;
        std::transform(cells.begin(), cells.end(), cells.begin(),
                       [](const QString& cell) { return csvQuoted(cell, tab); });
        return cells.join(tab) + QLatin1Char('\n');
    };
    QString text = lineOf(table.heads, troubleHead);
    for (const auto& [row, trouble] : rowsAndTrouble)
        text += lineOf(table.rows.at(row).cells, trouble);
    return text;
}

} // namespace backroom::stock
