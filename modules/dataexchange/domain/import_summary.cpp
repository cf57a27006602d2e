#include "dataexchange/domain/import_summary.h"

#include "foundation/domain/csv_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype longestGot = 100;

/// JSON as text: QJsonObject would sort the keys, and the contract names an order people read.
QByteArray quoted(const QString& text) {
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray ImportSummary::toJson() const {
    QByteArray out = "{\"rows\":" + QByteArray::number(rows) + ",\"created\":" + QByteArray::number(created) +
                     ",\"updated\":" + QByteArray::number(updated) +
                     ",\"skipped\":" + QByteArray::number(skipped) +
                     ",\"failed\":" + QByteArray::number(failed) + ",\"errors\":[";
    for (qsizetype i = 0; i < errors.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"row\":" + QByteArray::number(errors[i].row) +
               ",\"column\":" + quoted(errors[i].column) + ",\"expected\":" + quoted(errors[i].expected) +
               ",\"got\":" + quoted(errors[i].got) + ",\"message\":" + quoted(errors[i].message) + '}';
    out += "],\"notices\":[";
    for (qsizetype i = 0; i < notices.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"row\":" + QByteArray::number(notices[i].row) +
               ",\"column\":" + quoted(notices[i].column) + ",\"message\":" + quoted(notices[i].message) +
               '}';
    return out + "],\"import\":" + (importId.isNull() ? QByteArray("null") : quoted(importId.toString())) +
           "}\n";
}

Error sentence(ErrorKind kind, const QString& what) {
    return {kind, QStringLiteral("import.row"), what, {}, {}, {}};
}

bool isOfTheProgram(const Error& error) {
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::Unexpected;
}

RowError raggedRow(qint64 row, qsizetype cells, qsizetype columns) {
    return {row,
            {},
            Text::tr("%1 cells, as many as the first line has").arg(columns),
            Text::tr("%1 cells").arg(cells),
            Text::tr("The row has %1 cells where the first line has %2").arg(cells).arg(columns),
            {}};
}

RowError cellError(qint64 row, const QString& column, const QString& expected, const QString& got,
                   const Error& error) {
    QString shown = got;
    if (shown.size() > longestGot)
        shown = shown.left(longestGot) + QChar(0x2026);
    return {row, column, expected, shown, error.what, error.remedy};
}

QString FailedRows::reasonColumn() {
    return QStringLiteral("reason");
}

FailedRows::FailedRows(const QStringList& head, QChar delimiter)
    : m_csv("\xEF\xBB\xBF"),
      m_delimiter(delimiter),
      m_columns(head.size()),
      m_reasonAt(head.indexOf(reasonColumn(), 0)) {
    QStringList names = head;
    // A file that failed once already has the column; it is written over, not doubled.
    if (m_reasonAt < 0)
        names << reasonColumn();
    append(names);
}

void FailedRows::append(QStringList cells) {
    static const QRegularExpression number(QStringLiteral("^[+-][0-9][0-9.,]*$"));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_csv += QString(m_delimiter).toUtf8();
        // The reader took the guard off; "-5" stays a number for whoever puts the row right.
        const QString text = number.match(cells[i]).hasMatch() ? cells[i] : csvNeutralised(cells[i]);
        m_csv += csvQuoted(text, m_delimiter).toUtf8();
    }
    m_csv += "\r\n";
}

void FailedRows::add(const QStringList& cells, const QString& reason) {
    QStringList row = cells;
    // Short rows are filled up, so the reason stands in its own column.
    while (row.size() < m_columns)
        row << QString();
    if (m_reasonAt >= 0 && m_reasonAt < row.size())
        row[m_reasonAt] = reason;
    else
        row << reason;
    append(row);
    ++m_count;
}

} // namespace backroom::dataexchange
