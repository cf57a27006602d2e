#pragma once

#include "foundation/service/journal_reader.h"
#include "foundation/service/paged_list.h"

#include <QJsonObject>

namespace backroom::audit {

/// One entry of the journal and the record it is about.
struct AuditRow {
    qint64 seq = 0;
    qint64 atMs = 0;
    QString actor; ///< as people call each other
    QString desk;
    QString action;
    QString entity;
    Uuid entityUuid;    ///< null when it is not about one record
    QString recordCode; ///< number, SKU, code; empty when it has none
    QString recordName; ///< as it is called now; else as the entry calls it
    qint64 recordId = 0;
    QJsonObject before;
    QJsonObject after;
};

/// What a page asks about: "Who changed this?"
enum class RecordKind { Item, Place, Partner };

/// The rows that speak of one thing: its own and those of its parts.
struct RecordRows {
    QString name;
    QStringList uuids;
};

/// The rows that gave one field of a record a value.
struct FieldRows {
    QString name;
    QList<qint64> seqs; ///< newest first; empty when none says so
};

/// "audit_rows" as a list.
ListDeclaration auditRows();

/// The journal as people read it. Every call wants Permission::ReadJournal; none writes.
class AuditBook {
public:
    explicit AuditBook(Desk& desk) : m_desk(desk) {}

    PagedList<AuditRow> list();
    /// Error: NotFound audit.no_record.
    Result<RecordRows> recordsOf(RecordKind kind, qint64 id);
    /// Who set this field of an item, also by making it with a value. `field` as the journal calls it:
    /// "price". Error: NotFound audit.no_record.
    Result<FieldRows> rowsThatSet(qint64 item, const QString& field);
    /// What is wrong with this row or its place in the chain; nothing when it is as it was written.
    Result<std::optional<ChainBreak>> check(qint64 seq);
    /// The whole chain, from the first row; also against what this desk saw of it before. `job` may be
    /// nullptr. Error: Refused job.cancelled.
    Result<ChainReport> verify(const Uuid& company, Progress* job);

private:
    /// The row that made the product together with others; 0 when there is none.
    Result<qint64> madeWithOthers(const QString& product);

    Desk& m_desk;
};

} // namespace backroom::audit
