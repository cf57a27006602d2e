#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// What a reason is for beside its kind of document: of adjustments what comes in or goes out, of receipts
/// what is turned away. Any: all of it.
enum class ReasonKind { Any, In, Out, Reject };
QString reasonKindName(ReasonKind kind); ///< "any", "in", … as stored
std::optional<ReasonKind> reasonKindFromName(const QString& name);
QString reasonKindTitle(ReasonKind kind); ///< in words
bool mayBeOf(ReasonKind kind, const QString& category);

/// Who may give a reason.
enum class ForWhom { Everybody, Managers, Administrators };
QString forWhomName(ForWhom whom); ///< "", "manager", "admin" as stored
std::optional<ForWhom> forWhomFromName(const QString& name);
QString forWhomTitle(ForWhom whom); ///< in words

/// The company's own reasons, in categories: one for each kind of document. Old documents name a reason, so
/// it is never deleted, and under another name it is another reason: the old one is archived. An archived one
/// is no longer offered and no new document may give it.
class Reasons {
public:
    explicit Reasons(Desk& desk) : m_desk(desk) {}
    struct Row {
        ReasonId id;
        Uuid uuid;
        QString category; ///< a document type's name
        QString name;
        bool archived = false;
        ReasonKind kind = ReasonKind::Any;
        int key = 0; ///< 1 to 9 behind F7; 0 = none of its own
        ForWhom forWhom = ForWhom::Everybody;
        qint64 version = 0;
    };
    /// The reason of this name (any case) in the category of a document type; made when it is new. Needs
    /// PostStock. Error: Invalid stock.reason_name.
    Result<ReasonId> findOrCreate(DocumentType category, const QString& name);
    /// By category and name. Needs ReadStock, as offered().
    Result<QList<Row>> list();
    /// As it is now, under the name it has now. Error: NotFound stock.no_such_reason.
    Result<Row> current(ReasonId id);
    /// What a new document of this type may give at the hand of the person signed in, by name.
    Result<QList<Row>> offered(DocumentType category);
    /// As they lie on the keys of a station, the first on 1: those with a key there, the others on what is
    /// free, at most nine. A row without a name is a key without a reason.
    static QList<Row> onKeys(const QList<Row>& reasons);
    /// Errors: NotFound stock.no_such_reason; Refused stock.reason_archived; Forbidden
    /// stock.reason_not_yours.
    Done checkUsable(ReasonId id);

    /// These need EditLocations. Errors: Invalid stock.reason_name, stock.reason_kind; Refused
    /// stock.reason_taken, stock.reason_key_taken; NotFound stock.no_such_reason.
    Result<ReasonId> add(DocumentType category, const QString& name);
    Result<ReasonId> add(const Row& reason);
    /// Name, kind, key and for whom, from what a person saw to what they want. What somebody else changed
    /// meanwhile stays, unless it is the same fact: Conflict stock.edit_conflict, with both values. The row
    /// that comes back may have another id: with another name it is another reason.
    Result<Row> change(const Row& before, const Row& after);
    /// Its key is free then.
    Done archive(ReasonId id);
    Done restore(ReasonId id);

private:
    Result<Row> row(ReasonId id);
    Done checkKey(const Row& reason);
    Done store(const Row& before, const Row& after);
    Result<Row> succeed(const Row& before, const Row& after);
    [[nodiscard]] bool isFor(ForWhom whom) const;
    Result<std::optional<ReasonId>> find(const QString& category, const QString& name);
    Result<ReasonId> insert(Row row);
    Done record(const char* action, const Row& row, const QJsonObject& before, const QJsonObject& after);

    Desk& m_desk;
};

} // namespace backroom::stock
