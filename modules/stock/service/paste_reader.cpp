#include "stock/service/paste_reader.h"

#include "foundation/domain/text_key.h"
#include "scanning/service/code_book.h"

#include <QCoreApplication>
#include <QDateTime>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::PasteReader)
};

using locations::Place;
using scanning::NewScan;
using scanning::ScanEffect;

// More is no quantity but a barcode in the wrong column.
constexpr qint64 mostAtOnce = 999'999;

/// What a sign before a number says, and the number without it.
std::pair<ScanEffect, QString> signOf(QString number) {
    number = number.trimmed();
    const QChar first = number.isEmpty() ? QChar() : number.front();
    if (first == QLatin1Char('-') || first == QChar(0x2212))
        return {ScanEffect::Out, number.mid(1).trimmed()};
    if (first == QLatin1Char('+'))
        return {ScanEffect::In, number.mid(1).trimmed()};
    if (first == QLatin1Char('='))
        return {ScanEffect::Are, number.mid(1).trimmed()};
    return {ScanEffect::None, number};
}

} // namespace

void trouble(PasteLine& line, const QString& what, const QString& remedy) {
    if (!line.what.isEmpty())
        return;
    line.what = what;
    line.remedy = remedy;
}

void PasteReader::readQuantity(PasteLine& line, const PasteText& text) const {
    if (!m_table.hasQuantities) {
        line.times = Quantity::whole(1);
        return;
    }
    if (line.row.quantity.isEmpty())
        return trouble(line, Text::tr("No quantity stands there"), Text::tr("write one"));
    const auto [effect, number] = signOf(line.row.quantity);
    line.effect = effect == ScanEffect::None ? m_table.effect : effect;
    const auto times = Quantity::parse(text.plainNumber ? text.plainNumber(number) : number);
    const bool isTooLarge = times ? *times > Quantity::whole(mostAtOnce)
                                  : times.error().code == QLatin1String("decimal.too_large");
    if (!isTooLarge && (!times || times->isNegative()))
        return trouble(line, Text::tr("“%1” is no quantity").arg(line.row.quantity),
                       Text::tr("write a number"));
    if (isTooLarge)
        return trouble(line, Text::tr("%1 is too much for one line").arg(line.row.quantity),
                       Text::tr("check whether it is a barcode"));
    line.times = *times;
}

void PasteReader::findItem(PasteLine& line, const scanning::CodeMeaning& meaning) const {
    const QString& code = line.row.item;
    if (code.isEmpty())
        return trouble(line, Text::tr("No SKU and no barcode stands there"), Text::tr("write one"));
    if (meaning.items.isEmpty())
        return meaning.places.isEmpty() ? trouble(line, Text::tr("Nothing has the code %1").arg(code),
                                                  Text::tr("check it, or add the product first"))
                                        : trouble(line, Text::tr("%1 is a location, no item").arg(code),
                                                  Text::tr("check the order of the columns"));
    if (meaning.items.size() > 1)
        return trouble(line, Text::tr("%1 means several items").arg(code), Text::tr("write the SKU"));
    line.item = meaning.items.front();
    const auto total = line.item.pack.times(line.times);
    if (!total)
        return trouble(line, total.error().what, total.error().remedy);
    line.total = *total;
    qint64 step = Quantity::one;
    for (int i = 0; i < line.item.unitDecimals; ++i)
        step /= 10;
    if (line.total.micros() % step != 0)
        trouble(line,
                Text::tr("%1 is counted in %2 with %3 decimals, not %4")
                    .arg(line.item.sku, line.item.unit, QString::number(line.item.unitDecimals),
                         line.total.toString()),
                Text::tr("round the quantity"));
}

void PasteReader::findPlace(PasteLine& line, const QString& code, const QHash<QString, Place>& places,
                            std::optional<Place>& into) const {
    if (code.isEmpty())
        return;
    const auto found = places.constFind(codeKey(code));
    if (found == places.cend())
        return trouble(line, Text::tr("There is no location %1").arg(code),
                       Text::tr("check the code, or add the location first"));
    if (!locations::holdsStock(found->location.kind))
        return trouble(line, Text::tr("%1 is no location of ours").arg(code), Text::tr("name a bin"));
    if (found->location.archived)
        return trouble(line, Text::tr("%1 is archived").arg(code), Text::tr("name another bin"));
    into = *found;
}

Result<QList<PasteLine>> PasteReader::read(const PasteText& text) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    BACKROOM_TRY(m_table, readPastedTable(text.text, m_task));
    const int year = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), Qt::UTC).date().year();
    QList<scanning::ParsedScan> codes;
    QStringList placeCodes;
    for (const PastedRow& row : std::as_const(m_table.rows)) {
        codes += scanning::parseScan(row.item, scanning::ParsedScan::Symbology::Unknown, year);
        for (const QString& code : {row.place, row.from}) {
            if (!code.isEmpty())
                placeCodes += code;
        }
    }
    placeCodes.removeDuplicates();
    BACKROOM_TRY(const auto meanings, scanning::CodeBook(m_desk).meaningsOf(codes));
    QHash<QString, Place> places;
    if (!placeCodes.isEmpty()) {
        BACKROOM_TRY(places, locations::PlaceFinder(m_desk).byCodes(placeCodes));
    }
    QList<PasteLine> lines;
    lines.reserve(m_table.rows.size());
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        PasteLine line;
        line.row = m_table.rows.at(i);
        readQuantity(line, text);
        findItem(line, meanings.at(i));
        findPlace(line, line.row.place, places, line.place);
        findPlace(line, line.row.from, places, line.from);
        lines += line;
    }
    return lines;
}

NewScan PasteReader::scanOf(const PasteLine& line) const {
    NewScan scan;
    scan.uuid = m_desk.newUuid();
    scan.raw = scan.parsed = line.row.item;
    scan.meaning = scanning::ScanMeaning::Item;
    scan.variant = line.item.variant;
    scan.quantity = line.times;
    scan.pack = line.item.pack;
    return scan;
}

PasteReading PasteReader::reading(const QList<PasteLine>& lines, QList<NewScan> good) const {
    PasteReading reading;
    reading.lines = lines.size();
    reading.good = std::move(good);
    reading.unread = m_table.unread;
    QList<std::pair<qsizetype, QString>> failed;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PasteLine& line = lines.at(i);
        if (line.what.isEmpty())
            continue;
        reading.failed += {line.row.line, line.row.item, line.what, line.remedy};
        failed += {i, QStringLiteral("%1: %2").arg(line.what, line.remedy)};
    }
    if (!failed.isEmpty())
        reading.failedText = pastedRowsText(m_table, failed);
    return reading;
}

} // namespace backroom::stock
