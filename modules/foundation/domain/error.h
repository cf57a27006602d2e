#pragma once

#include <QString>

namespace backroom {

/// What code branches on. The exit codes of backroomctl and the face of an error in the window follow from
/// it.
enum class ErrorKind {
    NotFound,    ///< the thing named does not exist
    Invalid,     ///< the input cannot be what was meant
    Refused,     ///< a rule of the trade or of the company says no
    Conflict,    ///< somebody else changed it meanwhile
    Forbidden,   ///< the person may not
    Unavailable, ///< server, disk, device or file out of reach
    Unexpected   ///< a fault of ours
};

/// Everything a person needs to go on after something failed, and what the log needs besides.
/// It never carries a secret and never an exception's text alone.
struct Error {
    ErrorKind kind = ErrorKind::Unexpected;
    QString code;   ///< stable, e.g. "stock.below_zero"; tests and scripts branch on it
    QString what;   ///< translated: what happened
    QString where;  ///< translated: at which record, line, column or file
    QString remedy; ///< translated: what to do now
    QString detail; ///< for the log: driver text, numbers

    /// "<what> (<where>): <remedy>", the one line of cli.md; parts that are empty are left out.
    [[nodiscard]] QString oneLine() const;
};

/// Lower-case name of a kind as scripts see it: "notFound", "invalid", "refused", …
QString errorKindName(ErrorKind kind);

} // namespace backroom
