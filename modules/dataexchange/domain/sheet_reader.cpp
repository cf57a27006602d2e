#include "dataexchange/domain/sheet_reader.h"

#include "foundation/domain/csv_text.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype chunkBytes = 256 * 1024;
constexpr qint64 mostRows = 1'048'576; // of a sheet
constexpr qint64 mostTextBytes = 256LL * 1024 * 1024;

tl::unexpected<Error> damagedAt(const QXmlStreamReader& xml) {
    return fail(ErrorKind::Invalid, QStringLiteral("workbook.damaged"), Text::tr("The Excel file is damaged"),
                {}, Text::tr("open it in the spreadsheet program and save it anew"),
                QStringLiteral("%1, line %2").arg(xml.errorString()).arg(xml.lineNumber()));
}

/// The text of a string item: all its runs, without what says how it is spoken.
QString textOf(QXmlStreamReader& xml) {
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == QLatin1String("r"))
            text += textOf(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

Result<QStringList> readSharedTexts(QIODevice& device) {
    QXmlStreamReader xml(&device);
    QStringList texts;
    qint64 bytes = 0;
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("si")) {
                xml.skipCurrentElement();
                continue;
            }
            texts += workbookText(textOf(xml));
            bytes += texts.constLast().size() * qsizetype(sizeof(QChar));
            if (bytes > mostTextBytes)
                return fail(ErrorKind::Refused, QStringLiteral("workbook.too_large"),
                            Text::tr("The Excel file has more text than fits"), {},
                            Text::tr("save the sheet as CSV and import that"));
        }
    }
    if (xml.hasError())
        return damagedAt(xml);
    return texts;
}

SheetReader::SheetReader(QIODevice& xml, QStringList texts, WorkbookValues values)
    : m_xml(&xml), m_texts(std::move(texts)), m_values(std::move(values)) {}

Result<QByteArray> SheetReader::next() {
    QByteArray out;
    while (!m_isEnded && out.size() < chunkBytes) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("row"))
            readRow(out);
        m_isEnded = m_xml.atEnd();
    }
    if (m_xml.hasError())
        return damagedAt(m_xml);
    return out;
}

void SheetReader::readRow(QByteArray& out) {
    bool isNamed = false;
    const qint64 named = m_xml.attributes().value(QLatin1String("r")).toLongLong(&isNamed);
    const qint64 row = isNamed && named > m_line && named <= mostRows ? named : m_line + 1;
    out.append(row - m_line - 1, '\n');
    m_line = row;
    QStringList cells;
    int column = -1;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("c")) {
            m_xml.skipCurrentElement();
            continue;
        }
        const QString text = readCell(column);
        if (text.isEmpty() || column >= workbookColumns)
            continue;
        cells.resize(qMax(cells.size(), qsizetype(column) + 1));
        cells[column] = text;
    }
    if (m_width == 0)
        m_width = cells.size();
    // A row without anything is an empty line, which is passed over.
    if (!cells.isEmpty() && cells.size() < m_width)
        cells.resize(m_width);
    for (QString& cell : cells)
        cell = csvQuoted(csvNeutralised(cell), QLatin1Char(','));
    out += cells.join(QLatin1Char(',')).toUtf8() + '\n';
}

/// `column`: that of the cell before; becomes this one's.
QString SheetReader::readCell(int& column) {
    const auto attributes = m_xml.attributes();
    const int named = workbookColumn(attributes.value(QLatin1String("r")));
    column = named > column ? named : column + 1;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    QString value, formula;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("v"))
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == QLatin1String("is"))
            value = textOf(m_xml);
        else if (m_xml.name() == QLatin1String("f"))
            formula = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            m_xml.skipCurrentElement();
    }
    // What a formula came to stands beside it, unless the program that wrote it cannot work it out.
    if (value.isEmpty() && !formula.isEmpty())
        return QLatin1Char('=') + formula;
    if (type == QLatin1String("s"))
        return m_texts.value(value.toInt());
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
    if (type == QLatin1String("str") || type == QLatin1String("inlineStr"))
        return workbookText(value);
    // "e" is what a formula could not work out ("#N/A"): it stays and fails its row in words.
    return type.isEmpty() || type == QLatin1String("n") ? m_values.text(value, style) : value;
}

} // namespace backroom::dataexchange
