#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// The company's own reasons, in categories: one for each kind of document. A reason is never renamed or
/// deleted, because old documents name it; an archived one is no longer offered and no new document may give
/// it.
class Reasons {
public:
    explicit Reasons(Desk& desk) : m_desk(desk) {}
    struct Row {
        ReasonId id;
        Uuid uuid;
        QString category; ///< a document type's name
        QString name;
        bool archived = false;
    };
    /// The reason of this name (any case) in the category of a document type; made when it is new. Needs
    /// PostStock. Error: Invalid stock.reason_name.
    Result<ReasonId> findOrCreate(DocumentType category, const QString& name);
    /// By category and name. Needs ReadStock, as offered().
    Result<QList<Row>> list();
    /// What a new document of this type may give, by name.
    Result<QList<Row>> offered(DocumentType category);
    /// Errors: NotFound stock.no_such_reason; Refused stock.reason_archived.
    Done checkUsable(ReasonId id);

    /// These need EditLocations. Errors: Invalid stock.reason_name; Refused stock.reason_taken; NotFound
    /// stock.no_such_reason. There is no renaming: old documents would say something else.
    Result<ReasonId> add(DocumentType category, const QString& name);
    Done archive(ReasonId id);
    Done restore(ReasonId id);

private:
    Result<Row> row(ReasonId id);
    Result<std::optional<ReasonId>> find(const QString& category, const QString& name);
    Result<ReasonId> insert(DocumentType category, const QString& cleanName);
    Done record(const char* action, const Row& row, const QJsonObject& before, const QJsonObject& after);

    Desk& m_desk;
};

} // namespace backroom::stock
