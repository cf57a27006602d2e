#include "stock/service/movement_list.h"

#include "stock/service/queries.h"

#include <QCoreApplication>

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
    return row;
}

} // namespace backroom::stock
