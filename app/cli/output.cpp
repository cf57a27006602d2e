#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace backroom::cli {

namespace {

void write(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString cellText(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString csvCell(QString text) {
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) ||
        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text;
}

bool looksNumeric(const QString& text) {
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

void printTable(const Listing& listing) {
    QList<qsizetype> widths;
    for (const QString& key : listing.keys)
        widths += key.size();
    QList<QStringList> cells;
    for (const auto& row : listing.rows) {
        QStringList texts;
        for (qsizetype c = 0; c < row.size(); ++c) {
            texts += cellText(row[c]).replace(QLatin1Char('\n'), QLatin1Char(' '));
            widths[c] = qMax(widths[c], texts.last().size());
        }
        cells += texts;
    }
    QString out;
    for (qsizetype c = 0; c < listing.keys.size(); ++c)
        out += listing.keys[c].leftJustified(widths[c] + 2);
    out = out.trimmed() + QLatin1Char('\n');
    for (const QStringList& row : cells) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const bool isRight = looksNumeric(row[c]) && !listing.rows.isEmpty() && c > 0;
            line += isRight ? row[c].rightJustified(widths[c]) + QStringLiteral("  ")
                            : row[c].leftJustified(widths[c] + 2);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    }
    write(stdout, out.toUtf8());
}

} // namespace

void print(const Listing& listing, Format format) {
    if (format == Format::Table) {
        printTable(listing);
        return;
    }
    QByteArray out;
    if (format == Format::Csv) {
        out += listing.keys.join(QLatin1Char(',')).toUtf8() + "\r\n";
        for (const auto& row : listing.rows) {
            QStringList cells;
            for (const QJsonValue& value : row)
                cells += csvCell(cellText(value));
            out += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
        }
        write(stdout, out);
        return;
    }
    out += '[';
    for (qsizetype r = 0; r < listing.rows.size(); ++r) {
        QJsonObject object;
        for (qsizetype c = 0; c < listing.keys.size(); ++c)
            object.insert(listing.keys[c], listing.rows[r][c]);
        out += (r == 0 ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    out += listing.rows.isEmpty() ? "]\n" : "\n]\n";
    write(stdout, out);
}

void printJson(const QJsonValue& document) {
    const QJsonDocument out =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    write(stdout, out.toJson(QJsonDocument::Compact) + '\n');
}

void printLine(const QString& line) {
    write(stdout, line.toUtf8() + '\n');
}

void printMessage(const QString& line) {
    write(stderr, line.toUtf8() + '\n');
}

int exitCode(const Error& error) {
    // The command line itself is wrong: an argument that cannot be read, whatever the database holds.
    static const QStringList usage{QStringLiteral("cli.usage"),
                                   QStringLiteral("cli.bad_map"),
                                   QStringLiteral("cli.bad_delimiter"),
                                   QStringLiteral("cli.bad_time"),
                                   QStringLiteral("cli.bad_param"),
                                   QStringLiteral("database.bad_url"),
                                   QStringLiteral("import.failed_is_input")};
    if (usage.contains(error.code))
        return Usage;
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
        return Rejected;
    case ErrorKind::Forbidden:
        return NotAllowed;
    case ErrorKind::Unavailable:
        return OutOfReach;
    case ErrorKind::Unexpected:
        break;
    }
    return Fault;
}

int printError(const Error& error, Format format) {
    printMessage(QStringLiteral("backroomctl: ") + error.oneLine());
    if (format == Format::Json) {
        const QJsonObject body{{QStringLiteral("kind"), errorKindName(error.kind)},
                               {QStringLiteral("message"), error.oneLine()},
                               {QStringLiteral("detail"), error.code}};
        printJson(QJsonObject{{QStringLiteral("error"), body}});
    }
    return exitCode(error);
}

} // namespace backroom::cli
