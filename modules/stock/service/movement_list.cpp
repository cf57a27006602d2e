#include "stock/service/movement_list.h"

#include "foundation/domain/text_key.h"
#include "stock/service/list_declarations.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

#include <array>

namespace backroom::stock {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MovementList)
};
} // namespace

QString MovementCursor::toString() const {
    return QStringLiteral("%1:%2").arg(postedSeq).arg(line);
}

Result<MovementCursor> MovementCursor::parse(const QString& text) {
    bool isSeq = false;
    bool isLine = false;
    const MovementCursor cursor{text.section(QLatin1Char(':'), 0, 0).toLongLong(&isSeq),
                                text.section(QLatin1Char(':'), 1).toLongLong(&isLine)};
    if (!isSeq || !isLine || cursor.postedSeq < 0 || cursor.line < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("stock.bad_cursor"), Text::tr("This is not a cursor"),
                    text, Text::tr("use the one the page before ended with"));
    return cursor;
}

Result<QList<MovementRow>> MovementList::page(const MovementQuestion& question) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    DocumentId document;
    if (!question.document.isEmpty()) {
        Query find(m_desk.database(), queries::documentByNumber);
        find.bind(":number", question.document.trimmed().toUpper())
            .bind(":uuid", question.document.trimmed().toLower());
        BACKROOM_TRY(const bool exists, find.execAndNext());
        if (!exists)
            return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_document"),
                        Text::tr("There is no such document"), question.document,
                        Text::tr("check its number"));
        document = find.id<Document>("id");
    }
    Query query(m_desk.database(), queries::movementsPage);
    query.bindOrNull(":variant_id", question.variant).bindOrNull(":document_id", document);
    if (question.locationPath.isEmpty())
        query.bindNull(":path");
    else
        query.bind(":path", question.locationPath);
    query.bind(":from_at", question.fromMs).bind(":to_at", question.toMs);
    query.bind(":after_seq", question.after ? std::optional(question.after->postedSeq) : std::nullopt);
    query.bind(":after_line", question.after ? std::optional(question.after->line) : std::nullopt);
    query.bind(":row_limit", question.limit);
    BACKROOM_CHECK(query.exec());
    QList<MovementRow> rows;
    while (query.next())
        rows += read(query);
    return rows;
}

Result<QList<MovementRow>> MovementList::lastOf(VariantId variant, qint64 toMs, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::movementsOfItem);
    query.bind(":variant_id", variant).bind(":to_at", toMs).bind(":row_limit", limit);
    BACKROOM_CHECK(query.exec());
    QList<MovementRow> rows;
    while (query.next())
        rows += read(query);
    return rows;
}

MovementRow MovementList::read(const Query& query) const {
    MovementRow row;
    row.cursor = {query.int64("posted_seq"), query.int64("line_no")};
    row.number = query.text("number");
    row.documentUuid = query.uuid("document_uuid");
    row.type = documentTypeFromName(query.text("type")).value_or(DocumentType::Adjustment);
    row.reference = query.text("reference");
    const QString lineNote = query.text("line_note");
    row.note = lineNote.isEmpty() ? query.text("note") : lineNote;
    row.reason = query.text("reason");
    row.sku = query.text("sku");
    row.itemName = query.text("name");
    row.unit = query.text("unit_code");
    row.variantUuid = query.uuid("variant_uuid");
    row.quantity = query.quantity("quantity");
    if (m_desk.actor().may(Permission::SeeCost)) {
        if (const auto cost = query.optionalInt64("unit_cost"))
            row.unitCost = UnitCost::fromMicros(*cost);
        row.costTotalMinor = query.optionalInt64("cost_total");
    }
    row.effectiveAtMs = query.int64("effective_at");
    row.postedAtMs = query.int64("posted_at");
    row.businessDay = query.day("business_day");
    row.fromCode = query.text("from_code");
    row.fromName = query.text("from_name");
    row.fromState = static_cast<StockState>(query.int64("from_state"));
    row.fromInside = query.flag("from_tracked");
    row.toCode = query.text("to_code");
    row.toName = query.text("to_name");
    row.toState = static_cast<StockState>(query.int64("to_state"));
    row.toInside = query.flag("to_tracked");
    row.actor = query.text("actor");
    row.party = query.text("party");
    row.reversesNumber = query.text("reverses_number");
    row.reversedByNumber = query.text("reversed_by_number");
    return row;
}

namespace {

QString likePattern(QString word) {
    word.replace(QLatin1Char('!'), QLatin1String("!!"))
        .replace(QLatin1Char('%'), QLatin1String("!%"))
        .replace(QLatin1Char('_'), QLatin1String("!_"));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

/// Reads the values of a row by the names of their columns.
class Values {
public:
    Values(const QHash<QString, int>& places, const QVariantList& values)
        : m_places(places), m_values(values) {}
    [[nodiscard]] const QVariant& at(const char* name) const {
        return m_values.at(m_places.value(QLatin1String(name), -1));
    }
    [[nodiscard]] QString text(const char* name) const { return at(name).toString(); }
    [[nodiscard]] qint64 number(const char* name) const { return at(name).toLongLong(); }
    [[nodiscard]] std::optional<qint64> known(const char* name) const {
        const QVariant& value = at(name);
        return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
    }

private:
    const QHash<QString, int>& m_places;
    const QVariantList& m_values;
};

enum class Costs { Shown, Hidden };

MovementRow readListed(const Values& values, Costs costs) {
    MovementRow row;
    row.cursor = {values.number("posted_seq"), values.number("line_no")};
    row.number = values.text("number");
    row.documentUuid = Uuid::fromString(values.text("document_uuid"));
    row.type = documentTypeFromName(values.text("type")).value_or(DocumentType::Adjustment);
    row.reference = values.text("reference");
    const QString lineNote = values.text("line_note");
    row.note = lineNote.isEmpty() ? values.text("note") : lineNote;
    row.reason = values.text("reason");
    row.sku = values.text("sku");
    row.itemName = values.text("name");
    row.unit = values.text("unit_code");
    row.variant = VariantId(values.number("variant_id"));
    row.variantUuid = Uuid::fromString(values.text("variant_uuid"));
    row.quantity = Quantity::fromMicros(values.number("quantity"));
    if (costs == Costs::Shown) {
        if (const auto cost = values.known("unit_cost"))
            row.unitCost = UnitCost::fromMicros(*cost);
        row.costTotalMinor = values.known("cost_total");
    }
    row.effectiveAtMs = values.number("effective_at");
    row.postedAtMs = values.number("posted_at");
    row.businessDay = QDate::fromString(values.text("business_day"), Qt::ISODate);
    row.fromCode = values.text("from_code");
    row.fromName = values.text("from_name");
    row.fromState = static_cast<StockState>(values.number("from_state"));
    row.fromInside = values.number("from_tracked") != 0;
    row.toCode = values.text("to_code");
    row.toName = values.text("to_name");
    row.toState = static_cast<StockState>(values.number("to_state"));
    row.toInside = values.number("to_tracked") != 0;
    row.actor = values.text("actor");
    row.party = values.text("party");
    row.reversesNumber = values.text("reverses_number");
    return row;
}

} // namespace

PagedList<MovementRow> MovementList::list() {
    ListDeclaration declaration = movementRows();
    QHash<QString, int> places;
    for (int i = 0; i < declaration.columns.size(); ++i)
        places.insert(declaration.columns.at(i).name, i);
    return {m_desk, std::move(declaration), Permission::ReadStock,
            [desk = &m_desk, places = std::move(places)](const QVariantList& values) {
                return readListed({places, values},
                                  desk->actor().may(Permission::SeeCost) ? Costs::Shown : Costs::Hidden);
            }};
}

Result<QString> MovementList::numberOf(qint64 digits) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::numberOfPosting);
    query.bind(":posted_seq", digits);
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? query.text("number") : QString();
}

Result<QString> MovementList::lastPosted() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::lastDocumentOfPerson);
    query.bind(":actor_id", m_desk.actor().id);
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? query.text("number") : QString();
}

Result<ListFilter> MovementList::filterFor(const QString& text) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    const auto ids = [](Query& query) -> Result<QVariantList> {
        BACKROOM_CHECK(query.exec());
        QVariantList found;
        while (query.next())
            found.append(query.int64("id"));
        return found;
    };
    Query called(m_desk.database(), queries::documentsCalled);
    called.bind(":number", text.trimmed().toUpper()).bind(":reference", text.trimmed());
    BACKROOM_TRY(const QVariantList documents, ids(called));
    Query items(m_desk.database(), queries::itemsWithWords);
    const QStringList words = textKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::array<const char*, 4> names{":word1", ":word2", ":word3", ":word4"};
    for (std::size_t i = 0; i < names.size(); ++i)
        items.bind(names.at(i), likePattern(words.value(qsizetype(i))));
    BACKROOM_TRY(const QVariantList variants, ids(items));
    return ListFilter::any({ListFilter::where(QStringLiteral("document_id"), Compare::In, documents),
                            ListFilter::where(QStringLiteral("variant_id"), Compare::In, variants)});
}

} // namespace backroom::stock
