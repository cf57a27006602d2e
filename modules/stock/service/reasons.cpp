#include "stock/service/reasons.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/edit_conflict.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/queries.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

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

constexpr int lastKey = 9;

std::optional<qint64> keyOf(const Reasons::Row& reason) {
    return reason.key > 0 ? std::optional<qint64>(reason.key) : std::nullopt;
}

QString keyText(const Reasons::Row& reason) {
    return reason.key > 0 ? QString::number(reason.key) : Text::tr("none");
}

QJsonObject factsOf(const Reasons::Row& reason) {
    return {{QStringLiteral("name"), reason.name},
            {QStringLiteral("kind"), reasonKindName(reason.kind)},
            {QStringLiteral("key"), reason.key},
            {QStringLiteral("forWhom"), forWhomName(reason.forWhom)}};
}

tl::unexpected<Error> conflict(const QString& where) {
    return fail(ErrorKind::Conflict, QStringLiteral("stock.edit_conflict"),
                Text::tr("Somebody else changed this reason meanwhile"), where,
                Text::tr("keep theirs, or enter yours once more"));
}

Done checkKind(const Reasons::Row& reason) {
    const bool isKey = reason.key >= 0 && reason.key <= lastKey;
    if (isKey && documentTypeFromName(reason.category) && mayBeOf(reason.kind, reason.category))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("stock.reason_kind"),
                Text::tr("No reason of this kind of document can be for that"), reason.name,
                Text::tr("choose what it is for anew"));
}

/// Name, what it is for, key, for whom: the changed ones over what is there now.
Result<Reasons::Row> edited(const Reasons::Row& before, const Reasons::Row& after, const Reasons::Row& now) {
    Reasons::Row merged = now;
    QStringList conflicts;
    const auto take = [&](const QString& label, const QString& was, const QString& mine,
                          const QString& theirs, const auto& put) {
        if (mine == was)
            return;
        if (theirs != was && theirs != mine)
            conflicts += Text::tr("%1: yours “%2”, theirs “%3”").arg(label, mine, theirs);
        put();
    };
    take(Text::tr("Name"), before.name, after.name, now.name, [&] { merged.name = after.name; });
    take(Text::tr("For"), reasonKindTitle(before.kind), reasonKindTitle(after.kind),
         reasonKindTitle(now.kind), [&] { merged.kind = after.kind; });
    take(Text::tr("Key"), keyText(before), keyText(after), keyText(now), [&] { merged.key = after.key; });
    take(Text::tr("Who may give it"), forWhomTitle(before.forWhom), forWhomTitle(after.forWhom),
         forWhomTitle(now.forWhom), [&] { merged.forWhom = after.forWhom; });
    if (now.archived && !before.archived)
        conflicts += Text::tr("yours “%1”, theirs archived").arg(after.name);
    if (!conflicts.isEmpty())
        return conflict(conflicts.join(QStringLiteral("; ")));
    return merged;
}

constexpr std::pair<ReasonKind, const char*> reasonKinds[] = {{ReasonKind::Any, "any"},
                                                              {ReasonKind::In, "in"},
                                                              {ReasonKind::Out, "out"},
                                                              {ReasonKind::Reject, "reject"}};
constexpr std::pair<ForWhom, const char*> groups[] = {
    {ForWhom::Everybody, ""}, {ForWhom::Managers, "manager"}, {ForWhom::Administrators, "admin"}};

template <class T, std::size_t n>
QString nameOf(const std::pair<T, const char*> (&names)[n], T value) {
    for (const auto& [known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class T, std::size_t n>
std::optional<T> valueOf(const std::pair<T, const char*> (&names)[n], const QString& name) {
    for (const auto& [value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString reasonKindName(ReasonKind kind) {
    return nameOf(reasonKinds, kind);
}

std::optional<ReasonKind> reasonKindFromName(const QString& name) {
    return valueOf(reasonKinds, name);
}

QString reasonKindTitle(ReasonKind kind) {
    switch (kind) {
    case ReasonKind::In:
        return Text::tr("What comes in");
    case ReasonKind::Out:
        return Text::tr("What goes out");
    case ReasonKind::Reject:
        return Text::tr("What is turned away");
    case ReasonKind::Any:
        break;
    }
    return Text::tr("Either way");
}

QString forWhomTitle(ForWhom whom) {
    switch (whom) {
    case ForWhom::Managers:
        return Text::tr("Managers");
    case ForWhom::Administrators:
        return Text::tr("Administrators");
    case ForWhom::Everybody:
        break;
    }
    return Text::tr("Everybody");
}

bool mayBeOf(ReasonKind kind, const QString& category) {
    switch (kind) {
    case ReasonKind::In:
    case ReasonKind::Out:
        return category == documentTypeName(DocumentType::Adjustment);
    case ReasonKind::Reject:
        return category == documentTypeName(DocumentType::Receipt);
    case ReasonKind::Any:
        break;
    }
    return true;
}

QString forWhomName(ForWhom whom) {
    return nameOf(groups, whom);
}

std::optional<ForWhom> forWhomFromName(const QString& name) {
    return valueOf(groups, name);
}

Result<std::optional<ReasonId>> Reasons::find(const QString& category, const QString& name) {
    Query find(m_desk.database(), queries::reasonFind);
    find.bind(":category", category).bind(":name_key", textKey(name));
    BACKROOM_TRY(const bool exists, find.execAndNext());
    return exists ? std::optional<ReasonId>(find.id<Reason>("id")) : std::nullopt;
}

Result<ReasonId> Reasons::insert(Row row) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    row.uuid = m_desk.newUuid();
    {
        // A statement that still has rows to give keeps SQLite from closing the transaction.
        Query add(m_desk.database(), queries::reasonAdd);
        add.bind(":uuid", row.uuid).bind(":category", row.category).bind(":name", row.name);
        add.bind(":name_key", textKey(row.name)).bind(":kind", reasonKindName(row.kind));
        add.bind(":for_role", forWhomName(row.forWhom)).bind(":key_digit", keyOf(row));
        BACKROOM_CHECK(add.execAndNext());
        row.id = add.id<Reason>("id");
    }
    QJsonObject after = factsOf(row);
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
    Row row;
    row.category = documentTypeName(category);
    row.name = clean;
    return insert(row);
}

Result<ReasonId> Reasons::add(DocumentType category, const QString& name) {
    Row row;
    row.category = documentTypeName(category);
    row.name = name;
    return add(row);
}

Result<ReasonId> Reasons::add(const Row& reason) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    Row row = reason;
    BACKROOM_TRY(row.name, checkedName(reason.name));
    BACKROOM_CHECK(checkKind(row));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const auto known, find(row.category, row.name));
    if (known)
        return taken(row.name);
    BACKROOM_CHECK(checkKey(row));
    BACKROOM_TRY(const ReasonId id, insert(row));
    BACKROOM_CHECK(transaction.commit());
    return id;
}

Result<QList<Reasons::Row>> Reasons::list() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::reasonList);
    BACKROOM_CHECK(query.exec());
    QList<Row> rows;
    while (query.next())
        rows += Row{query.id<Reason>("id"),
                    query.uuid("uuid"),
                    query.text("category"),
                    query.text("name"),
                    query.flag("archived"),
                    reasonKindFromName(query.text("kind")).value_or(ReasonKind::Any),
                    int(query.int64("key_digit")),
                    forWhomFromName(query.text("for_role")).value_or(ForWhom::Everybody),
                    query.int64("version")};
    return rows;
}

Result<QList<Reasons::Row>> Reasons::offered(DocumentType category) {
    BACKROOM_TRY(QList<Row> rows, list());
    rows.removeIf([this, name = documentTypeName(category)](const Row& row) {
        return row.archived || row.category != name || !isFor(row.forWhom);
    });
    return rows;
}

bool Reasons::isFor(ForWhom whom) const {
    const QString& role = m_desk.actor().role;
    const bool isAdmin = role == QLatin1String("admin");
    return whom == ForWhom::Everybody || isAdmin ||
           (whom == ForWhom::Managers && role == QLatin1String("manager"));
}

QList<Reasons::Row> Reasons::onKeys(const QList<Row>& reasons) {
    QList<Row> keys(lastKey);
    QList<Row> others;
    for (const Row& reason : reasons) {
        // Two desks may have given one key at the same moment: the second reason goes where there is room.
        const bool hasKey = reason.key > 0 && keys.at(reason.key - 1).name.isEmpty();
        if (hasKey)
            keys[reason.key - 1] = reason;
        else
            others += reason;
    }
    for (Row& key : keys) {
        if (key.name.isEmpty() && !others.isEmpty())
            key = others.takeFirst();
    }
    while (!keys.isEmpty() && keys.last().name.isEmpty())
        keys.removeLast();
    return keys;
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
    if (!isFor(reason.forWhom))
        return fail(ErrorKind::Forbidden, QStringLiteral("stock.reason_not_yours"),
                    Text::tr("This reason is not yours to give"), reason.name,
                    Text::tr("give another reason, or ask who may"));
    return {};
}

Result<Reasons::Row> Reasons::current(ReasonId id) {
    BACKROOM_TRY(Row now, row(id));
    // Renamed, it goes on as another reason; back under an old name it is that one again.
    QSet<ReasonId> seen;
    while (now.archived && !seen.contains(now.id)) {
        seen.insert(now.id);
        Query renamed(m_desk.database(), queries::reasonRenamedTo);
        renamed.bind(":uuid", now.uuid);
        BACKROOM_TRY(const bool isRenamed, renamed.execAndNext());
        if (!isRenamed)
            break;
        const auto payload = QJsonDocument::fromJson(renamed.text("payload").toUtf8()).object();
        const QString name = payload.value(u"after").toObject().value(u"name").toString();
        BACKROOM_TRY(const auto successor, find(now.category, name));
        if (!successor)
            break;
        BACKROOM_TRY(now, row(*successor));
    }
    return now;
}

Done Reasons::checkKey(const Row& reason) {
    if (reason.key == 0)
        return {};
    BACKROOM_TRY(const QList<Row> rows, list());
    for (const Row& other : rows) {
        if (!other.archived && other.category == reason.category && other.key == reason.key &&
            other.id != reason.id)
            return fail(ErrorKind::Refused, QStringLiteral("stock.reason_key_taken"),
                        Text::tr("Key %1 is “%2” already").arg(reason.key).arg(other.name), reason.name,
                        Text::tr("choose another key, or take it from that one first"));
    }
    return {};
}

Result<Reasons::Row> Reasons::change(const Row& before, const Row& after) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Row now, current(before.id));
    const auto laidOver = edited(before, after, now);
    if (!laidOver)
        return fail(withWho(m_desk, now.uuid, laidOver.error()));
    Row merged = *laidOver;
    BACKROOM_TRY(merged.name, checkedName(merged.name));
    BACKROOM_CHECK(checkKind(merged));
    BACKROOM_CHECK(checkKey(merged));
    if (factsOf(merged) == factsOf(now))
        return now;
    const bool isAnother = merged.name != now.name;
    if (!isAnother)
        BACKROOM_CHECK(store(now, merged));
    BACKROOM_TRY(Row stored, isAnother ? succeed(now, merged) : row(now.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Done Reasons::store(const Row& before, const Row& after) {
    Query query(m_desk.database(), queries::reasonChange);
    query.bind(":id", before.id).bind(":version", before.version).bind(":kind", reasonKindName(after.kind));
    query.bind(":for_role", forWhomName(after.forWhom)).bind(":key_digit", keyOf(after));
    BACKROOM_CHECK(query.exec());
    if (query.rowsAffected() == 0)
        return conflict(before.name); // between our look and this statement
    return record("change", before, factsOf(before), factsOf(after));
}

Result<Reasons::Row> Reasons::succeed(const Row& before, const Row& after) {
    BACKROOM_TRY(const auto known, find(before.category, after.name));
    if (known) {
        BACKROOM_TRY(const Row other, row(*known));
        if (!other.archived || other.id == before.id)
            return taken(after.name);
    }
    Query archived(m_desk.database(), queries::reasonArchive);
    archived.bind(":id", before.id);
    BACKROOM_CHECK(archived.exec());
    if (archived.rowsAffected() == 0)
        return conflict(before.name);
    ReasonId id = known.value_or(ReasonId());
    if (known) {
        BACKROOM_CHECK(restore(id));
        BACKROOM_TRY(const Row old, row(id));
        BACKROOM_CHECK(store(old, after));
    } else {
        BACKROOM_TRY(id, insert(after));
    }
    BACKROOM_CHECK(record("rename", before, named(before.name), named(after.name)));
    return row(id);
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
