#include "stock/service/reasons.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

Result<QString> checkedName(const QString& name) {
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > 200)
        return fail(ErrorKind::Invalid, QStringLiteral("stock.reason_name"),
                    Text::tr("A reason has 1 to 200 characters"), name.left(60),
                    Text::tr("write a shorter reason"));
    return clean;
}

tl::unexpected<Error> taken(const QString& name) {
    return fail(ErrorKind::Refused, QStringLiteral("stock.reason_taken"),
                Text::tr("There is this reason already"), name, Text::tr("choose another name"));
}

QJsonObject named(const QString& name) {
    return {{QStringLiteral("name"), name}};
}

} // namespace

Result<std::optional<ReasonId>> Reasons::find(const QString& category, const QString& name) {
    Query find(m_desk.database(), queries::reasonFind);
    find.bind(":category", category).bind(":name_key", textKey(name));
    BACKROOM_TRY(const bool exists, find.execAndNext());
    return exists ? std::optional<ReasonId>(find.id<Reason>("id")) : std::nullopt;
}

Result<ReasonId> Reasons::insert(DocumentType category, const QString& cleanName) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    Row row{{}, m_desk.newUuid(), documentTypeName(category), cleanName};
    {
        // A statement that still has rows to give keeps SQLite from closing the transaction.
        Query add(m_desk.database(), queries::reasonAdd);
        add.bind(":uuid", row.uuid).bind(":category", row.category).bind(":name", cleanName);
        add.bind(":name_key", textKey(cleanName));
        BACKROOM_CHECK(add.execAndNext());
        row.id = add.id<Reason>("id");
    }
    QJsonObject after = named(cleanName);
    after[QStringLiteral("category")] = row.category;
    BACKROOM_CHECK(record("create", row, {}, after));
    BACKROOM_CHECK(transaction.commit());
    return row.id;
}

Result<ReasonId> Reasons::findOrCreate(DocumentType category, const QString& name) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const QString clean, checkedName(name));
    BACKROOM_TRY(const auto known, find(documentTypeName(category), clean));
    if (known)
        return *known;
    return insert(category, clean);
}

Result<ReasonId> Reasons::add(DocumentType category, const QString& name) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(const QString clean, checkedName(name));
    BACKROOM_TRY(const auto known, find(documentTypeName(category), clean));
    if (known)
        return taken(clean);
    return insert(category, clean);
}

Result<QList<Reasons::Row>> Reasons::list() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::reasonList);
    BACKROOM_CHECK(query.exec());
    QList<Row> rows;
    while (query.next())
        rows += Row{query.id<Reason>("id"), query.uuid("uuid"), query.text("category"), query.text("name"),
                    query.flag("archived")};
    return rows;
}

Result<QList<Reasons::Row>> Reasons::offered(DocumentType category) {
    BACKROOM_TRY(QList<Row> rows, list());
    rows.removeIf(
        [name = documentTypeName(category)](const Row& row) { return row.archived || row.category != name; });
    return rows;
}

Result<Reasons::Row> Reasons::row(ReasonId id) {
    BACKROOM_TRY(const QList<Row> rows, list());
    for (const Row& row : rows) {
        if (row.id == id)
            return row;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_reason"),
                Text::tr("There is no such reason"), {}, Text::tr("reload and try again"));
}

Done Reasons::checkUsable(ReasonId id) {
    BACKROOM_TRY(const Row reason, row(id));
    if (reason.archived)
        return fail(ErrorKind::Refused, QStringLiteral("stock.reason_archived"),
                    Text::tr("This reason is archived"), reason.name,
                    Text::tr("give another reason, or bring this one back under Settings"));
    return {};
}

Done Reasons::record(const char* action, const Row& row, const QJsonObject& before,
                     const QJsonObject& after) {
    return m_desk.record(
        {QString::fromLatin1(action), QStringLiteral("stock.reason"), row.uuid, before, after});
}

Done Reasons::archive(ReasonId id) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Row before, row(id));
    Query query(m_desk.database(), queries::reasonArchive);
    query.bind(":id", id);
    BACKROOM_CHECK(query.exec());
    BACKROOM_CHECK(record("archive", before, named(before.name), {}));
    return transaction.commit();
}

Done Reasons::restore(ReasonId id) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Row before, row(id));
    Query query(m_desk.database(), queries::reasonRestore);
    query.bind(":id", id);
    BACKROOM_CHECK(query.exec());
    BACKROOM_CHECK(record("restore", before, {}, named(before.name)));
    return transaction.commit();
}

} // namespace backroom::stock
