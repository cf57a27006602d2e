#pragma once

#include "foundation/domain/error.h"
#include "foundation/domain/uuid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace backroom::dataexchange {

/// Why one row was not taken.
struct RowError {
    qint64 row = 0;   ///< 1 is the first row below the head
    QString column;   ///< as the file names it; empty when the row as a whole is wrong
    QString expected; ///< what would have been right
    QString got;      ///< what stood there
    QString message;  ///< one sentence
    QString remedy;   ///< what to do, when that is more than writing what is expected
    qint64 line = 0;  ///< of the file, as a spreadsheet and an editor count; 1 is the head
};

/// Something a person should know though the row was taken or passed over on purpose.
struct RowNotice {
    qint64 row = 0; ///< 0 when it is about many
    QString column;
    QString message;
    qint64 line = 0; ///< where the row begins in the file
};

enum class RowOutcome { Created, Updated, Unchanged, PassedOver, Failed };

/// One of the first rows of a file and what an import makes of it, in words.
struct RowPreview {
    qint64 row = 0;
    QStringList cells; ///< as the file has them
    RowOutcome outcome = RowOutcome::PassedOver;
    QString words;   ///< "new: Mug blue", "price: 7.90 becomes 7.95", why it fails
    qint64 line = 0; ///< of the file
};

/// The account of an import, counted in rows: rows = created + updated + skipped + failed.
struct ImportSummary {
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    QList<RowError> errors;
    QList<RowNotice> notices;
    Uuid importId;              ///< null after a dry run
    QList<RowPreview> previews; ///< of the first rows, as many as were asked for
    QByteArray fileHash;        ///< of what was read

    /// cli.md:
    /// {"rows","created","updated","skipped","failed","errors":[{"row","column","expected","got","message"}],
    /// "import":ID}; "notices" [{"row","column","message"}] is added. ID is null after a dry run.
    [[nodiscard]] QByteArray toJson() const;
};

/// A cell of a row whose number differs from the head's.
RowError raggedRow(qint64 row, qsizetype cells, qsizetype columns);

/// What is wrong with a row in one sentence, for cellError().
Error sentence(ErrorKind kind, const QString& what);

/// Errors that end an import or its undo: the row is not to blame.
bool isOfTheProgram(const Error& error);

/// What `error` says about a cell.
RowError cellError(qint64 row, const QString& column, const QString& expected, const QString& got,
                   const Error& error);

/// Failed rows as CSV that can be put right and imported again: the same columns and a last one, "reason".
class FailedRows {
public:
    FailedRows(const QStringList& head, QChar delimiter);
    void add(const QStringList& cells, const QString& reason);
    [[nodiscard]] const QByteArray& csv() const { return m_csv; }
    [[nodiscard]] qint64 count() const { return m_count; }

    /// The name of the added column; an import passes over it.
    static QString reasonColumn();

private:
    void append(QStringList cells);

    QByteArray m_csv;
    QChar m_delimiter;
    qsizetype m_columns;
    qsizetype m_reasonAt;
    qint64 m_count = 0;
};

} // namespace backroom::dataexchange
