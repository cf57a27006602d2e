#include "dataexchange/service/movement_import.h"

#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/checkpoints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace backroom::dataexchange {

using locations::LocationKind;
using stock::DocumentType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype skusPerStatement = 2000;
constexpr qsizetype documentsPerCall = 50;
// Inside a larger transaction a call is a savepoint, and SQLite pays for its size with each statement.
constexpr qsizetype documentsPerNestedCall = 1;

QString jsonList(const QStringList& texts) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

Done MovementImport::begin(ImportRun& run) {
    BACKROOM_CHECK(run.desk().require(Permission::PostStock));
    BACKROOM_CHECK(run.desk().require(Permission::AdjustStock));
    BACKROOM_CHECK(m_places.load());
    BACKROOM_CHECK(siteOf(run.options().site));
    return {};
}

Result<const MovementImport::Site*> MovementImport::siteOf(const QString& code) {
    const QString key = codeKey(code);
    const auto known = m_sites.constFind(key);
    if (known != m_sites.constEnd())
        return &*known;
    BACKROOM_TRY(const BookedPlace site, m_places.site(code));
    return &*m_sites.insert(key, {site, m_places.receivingOf(site), m_places.zoneOf(site)});
}

Done MovementImport::take(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    LedgerRow line;
    line.row = row.number();
    line.site = values.text("site").isEmpty() ? run.options().site : values.text("site");
    const auto site = siteOf(line.site);
    if (!site) {
        values.fail("site", Text::tr("a site of the company"), site.error());
        return {};
    }
    line.document = values.requiredText("document", FieldKind::Code);
    line.sku = values.requiredText("sku", FieldKind::Code);
    line.effectiveAtMs = values.requiredInstant("effective", (*site)->zone).value_or(0);
    const auto quantity = values.requiredQuantity("quantity");
    line.priceMicros = values.perUnitMicros("price");
    if (!values.good())
        return {};
    line.quantity = *quantity;
    if (line.quantity.isZero()) {
        run.notice(line.row, QStringLiteral("quantity"), Text::tr("a quantity of 0 moves nothing"));
        run.count(line.row, RowOutcome::PassedOver);
        return {};
    }
    // Only a write-off needs its text; a hundred thousand others would only fill the memory.
    if (documentTypeOf(line) == DocumentType::Adjustment)
        line.description = values.text("description");
    m_rows.append(line);
    return {};
}

Done MovementImport::findItems() {
    QStringList skus;
    QSet<QString> seen;
    for (const LedgerRow& row : std::as_const(m_rows)) {
        const QString key = codeKey(row.sku);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        skus << row.sku;
    }
    for (qsizetype from = 0; from < skus.size(); from += skusPerStatement) {
        BACKROOM_TRY(const auto found, m_finder.bySkus(skus.mid(from, skusPerStatement)));
        m_items.insert(found);
    }
    return {};
}

/// Parts goods from what is none and from what nobody knows.
Done MovementImport::sortOut(ImportRun& run, LedgerGroups& groups) {
    for (const LedgerRow& row : std::as_const(m_rows)) {
        const auto item = m_items.constFind(codeKey(row.sku));
        if (item == m_items.constEnd() && isNoGoods(row.sku)) {
            run.notice(row.row, QStringLiteral("sku"), Text::tr("skipped: %1 is no goods").arg(row.sku));
            run.count(row.row, RowOutcome::PassedOver);
        } else if (item == m_items.constEnd()) {
            run.failCell(row.row, QStringLiteral("sku"), Text::tr("the SKU of an item in the catalogue"),
                         row.sku,
                         {ErrorKind::NotFound,
                          QStringLiteral("import.sku_unknown"),
                          Text::tr("There is no item with the SKU \"%1\"").arg(row.sku),
                          {},
                          Text::tr("correct the SKU, or import the products first"),
                          {}});
        } else {
            groups.add(row);
        }
    }
    noteSpellings(run);
    m_rows.clear();
    return {};
}

void MovementImport::noteSpellings(ImportRun& run) {
    QHash<QString, std::pair<qint64, qint64>> others; // spelling -> first row, rows
    QStringList order;
    for (const LedgerRow& row : std::as_const(m_rows)) {
        const auto item = m_items.constFind(codeKey(row.sku));
        if (item == m_items.constEnd() || item->sku == row.sku)
            continue;
        auto& count = others[row.sku];
        if (count.second++ == 0) {
            count.first = row.row;
            order << row.sku;
        }
    }
    for (const QString& spelling : std::as_const(order))
        run.notice(others[spelling].first, QStringLiteral("sku"),
                   Text::tr("\"%1\" is the item \"%2\" (%3 rows)")
                       .arg(spelling, m_items[codeKey(spelling)].sku)
                       .arg(others[spelling].second));
}

/// The UUID each document will have. One whose posting was taken back by an undo gets the next one, so that
/// an import may be repeated after its undo.
Result<QHash<Uuid, qsizetype>> MovementImport::chooseUuids(Desk& desk, const QList<LedgerGroup>& groups) {
    QHash<Uuid, qsizetype> chosen;
    QList<qsizetype> open(groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i)
        open[i] = i;
    for (int generation = 0; !open.isEmpty(); ++generation) {
        QHash<Uuid, qsizetype> candidates;
        QStringList texts;
        for (const qsizetype index : std::as_const(open)) {
            const Uuid uuid = groups[index].uuid(generation);
            candidates.insert(uuid, index);
            texts << uuid.toString();
        }
        Query query(desk.database(), queries::documentsTakenBack);
        query.bind(":uuids", jsonList(texts));
        BACKROOM_CHECK(query.exec());
        QSet<Uuid> takenBack;
        while (query.next())
            takenBack.insert(query.uuid("uuid"));
        open.clear();
        for (auto it = candidates.constBegin(); it != candidates.constEnd(); ++it)
            if (takenBack.contains(it.key()))
                open.append(*it);
            else
                chosen.insert(it.key(), *it);
    }
    return chosen;
}

Result<stock::Draft> MovementImport::draftOf(const ImportRun& run, const LedgerGroup& group,
                                             const Uuid& uuid) {
    BACKROOM_TRY(const Site* site, siteOf(group.site));
    const auto customer = m_places.outside(LocationKind::Customer).id;
    const auto loss = m_places.outside(LocationKind::Loss).id;
    stock::Draft draft;
    draft.uuid = uuid;
    draft.type = group.type;
    draft.site = site->site.id;
    draft.party = group.type == DocumentType::Adjustment ? locations::LocationId() : customer;
    draft.reference = group.document;
    draft.effectiveAtMs = group.effectiveAtMs;
    draft.group = run.importUuid();
    if (!group.reason.isEmpty()) {
        const QString key = textKey(group.reason);
        if (!m_reasonIds.contains(key)) {
            BACKROOM_TRY(const stock::ReasonId reason, m_reasons.findOrCreate(group.type, group.reason));
            m_reasonIds.insert(key, reason);
        }
        draft.reason = m_reasonIds.value(key);
    }
    for (const LedgerRow& row : group.rows) {
        stock::DraftLine line;
        line.variant = m_items[codeKey(row.sku)].id;
        line.quantity = row.quantity.isNegative() ? -row.quantity : row.quantity;
        line.from = site->receiving.id;
        line.to = group.type == DocumentType::Adjustment ? loss : customer;
        // The file's quantities are what left the shelf: one below zero puts goods back, whatever the
        // document is.
        if (row.quantity.isNegative())
            std::swap(line.from, line.to);
        draft.lines.append(line);
    }
    return draft;
}

void MovementImport::count(ImportRun& run, const LedgerGroup& group, const stock::Posted& posted) {
    for (const LedgerRow& row : group.rows) {
        const bool isNew = !posted.already;
        run.count(row.row, isNew ? RowOutcome::Created : RowOutcome::Unchanged,
                  !run.isShown(row.row) ? QString()
                  : isNew               ? Text::tr("in a new document of %1").arg(group.document)
                                        : Text::tr("%1 was posted before").arg(group.document));
    }
}

/// Some documents in one call; when the ledger refuses one of them, each alone, so that only the refused one
/// fails.
Done MovementImport::post(ImportRun& run, const QList<LedgerGroup>& groups,
                          const QList<stock::Draft>& drafts) {
    const auto together = m_posting.post(drafts);
    if (together) {
        for (qsizetype i = 0; i < groups.size(); ++i) {
            count(run, groups[i], together->at(i));
            m_already += together->at(i).already ? 1 : 0;
        }
        return {};
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto alone = m_posting.post(drafts[i]);
        if (alone) {
            count(run, groups[i], *alone);
            m_already += alone->already ? 1 : 0;
            continue;
        }
        const Error& error = alone.error();
        if (error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Forbidden ||
            error.kind == ErrorKind::Unexpected)
            return fail(error);
        Error said = error;
        said.remedy.clear();
        for (const LedgerRow& row : groups[i].rows)
            run.failRow({row.row,
                         {},
                         Text::tr("a document the ledger takes"),
                         groups[i].document,
                         said.oneLine(),
                         error.remedy});
    }
    return {};
}

Done MovementImport::finish(ImportRun& run) {
    BACKROOM_CHECK(findItems());
    LedgerGroups sorted;
    BACKROOM_CHECK(sortOut(run, sorted));
    QList<LedgerGroup> groups = sorted.groups();
    // In the order of time, so that later checkpoints and costs need no second look.
    std::stable_sort(groups.begin(), groups.end(), [](const LedgerGroup& left, const LedgerGroup& right) {
        return left.effectiveAtMs < right.effectiveAtMs;
    });
    BACKROOM_TRY(const auto byUuid, chooseUuids(run.desk(), groups));
    QList<Uuid> uuids(groups.size());
    for (auto it = byUuid.constBegin(); it != byUuid.constEnd(); ++it)
        uuids[*it] = it.key();
    qint64 withoutReason = 0;
    const qsizetype perCall = run.isOneTransaction() ? documentsPerNestedCall : documentsPerCall;
    for (qsizetype from = 0; from < groups.size(); from += perCall) {
        const QList<LedgerGroup> some = groups.mid(from, perCall);
        QList<stock::Draft> drafts;
        for (qsizetype i = 0; i < some.size(); ++i) {
            BACKROOM_TRY(const stock::Draft draft, draftOf(run, some[i], uuids[from + i]));
            drafts.append(draft);
            withoutReason += some[i].type == DocumentType::Adjustment && some[i].reason.isEmpty() ? 1 : 0;
        }
        BACKROOM_CHECK(post(run, some, drafts));
        qint64 rows = 0;
        for (const LedgerGroup& group : some)
            rows += group.rows.size();
        BACKROOM_CHECK(run.stored(rows));
    }
    if (!run.isOneTransaction())
        BACKROOM_CHECK(stock::Checkpoints(run.desk()).ensure());
    if (m_already > 0)
        run.notice(0, {},
                   Text::tr("%Ln document(s) were posted before and left alone", nullptr, int(m_already)));
    if (withoutReason > 0)
        run.notice(0, QStringLiteral("description"),
                   Text::tr("%Ln adjustment(s) give no reason", nullptr, int(withoutReason)));
    return {};
}

} // namespace backroom::dataexchange
