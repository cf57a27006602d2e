#pragma once

#include "foundation/domain/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace backroom::cli {

/// Exit codes of the contract.
enum ExitCode { Ok = 0, AnswerIsNo = 1, Usage = 2, Rejected = 3, NotAllowed = 4, OutOfReach = 5, Fault = 6 };

enum class Format { Table, Csv, Json };

/// Rows of a command that lists: in JSON an array of objects with these keys, numbers as decimal strings; as
/// a table or CSV the same cells in this order. null is an empty cell.
struct Listing {
    QStringList keys;
    QList<QList<QJsonValue>> rows;
};

/// Writes a listing to stdout.
void print(const Listing& listing, Format format);
/// Writes one JSON document to stdout.
void printJson(const QJsonValue& document);
/// A line on stdout; only for people, never with JSON.
void printLine(const QString& line);
/// A line on stderr: progress and messages.
void printMessage(const QString& line);

/// The exit code of an error: by its kind, save that an argument nobody can read is wrong usage.
int exitCode(const Error& error);
/// One line on stderr, without the detail, which is for logs; and with JSON {"error":{…}} on stdout; returns
/// the exit code.
int printError(const Error& error, Format format);

} // namespace backroom::cli
