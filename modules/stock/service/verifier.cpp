#include "stock/service/verifier.h"

#include "foundation/service/file_check.h"
#include "foundation/service/query.h"
#include "stock/service/ledger_writer.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

QString pieces(qint64 micros) {
    return Quantity::fromMicros(micros).toString();
}

} // namespace

Result<QList<Difference>> Verifier::differences(Depth depth) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QList<Difference> out;
    if (depth == Depth::Deep) {
        BACKROOM_TRY(const QStringList damage, fileDamage(m_desk.database()));
        for (const QString& sentence : damage)
            out += damaged(m_desk.database().url(), sentence);
    }
    const Done derived = derive(depth, out);
    // What a damaged file cannot tell any more does not hide that it is damaged.
    if (!derived && out.isEmpty())
        return fail(derived.error());
    return out;
}

Difference Verifier::damaged(const DatabaseUrl& url, const QString& sentence) {
    const bool isFile = url.engine == Engine::Sqlite;
    return {isFile ? Text::tr("File") : Text::tr("Server"), isFile ? url.path : url.name, Text::tr("sound"),
            sentence};
}

Done Verifier::derive(Depth depth, QList<Difference>& out) {
    BACKROOM_CHECK(balances(out));
    BACKROOM_CHECK(documents(out));
    if (depth == Depth::Deep) {
        BACKROOM_CHECK(checkpoints(out));
        BACKROOM_CHECK(contents(out));
    }
    return {};
}

Done Verifier::balances(QList<Difference>& out) {
    Query query(m_desk.database(), queries::verifyBalances);
    BACKROOM_CHECK(query.exec());
    while (query.next())
        out += Difference{Text::tr("Balance"), query.text("sku") + QStringLiteral(" @ ") + query.text("code"),
                          pieces(query.int64("derived")), pieces(query.int64("on_hand"))};
    return {};
}

Done Verifier::documents(QList<Difference>& out) {
    Query open(m_desk.database(), queries::verifyOpenDocuments);
    BACKROOM_CHECK(open.exec());
    while (open.next())
        out += Difference{Text::tr("Document"), open.text("uuid"), Text::tr("posted"), Text::tr("open")};
    Query mixed(m_desk.database(), queries::verifyMixedEntries);
    BACKROOM_CHECK(mixed.exec());
    while (mixed.next())
        out += Difference{Text::tr("Entry"),
                          QStringLiteral("%1/%2").arg(mixed.text("number")).arg(mixed.int64("line_no")),
                          Text::tr("item and dates of its document"), Text::tr("others")};
    return {};
}

Done Verifier::checkpoints(QList<Difference>& out) {
    Query query(m_desk.database(), queries::verifyCheckpoints);
    BACKROOM_CHECK(query.exec());
    while (query.next()) {
        const QString when = QDateTime::fromMSecsSinceEpoch(query.int64("at"), Qt::UTC).toString(Qt::ISODate);
        out += Difference{Text::tr("Checkpoint"),
                          QStringLiteral("%1 @ %2, %3").arg(query.text("sku"), query.text("code"), when),
                          pieces(query.int64("derived")), pieces(query.int64("kept"))};
    }
    return {};
}

Done Verifier::contents(QList<Difference>& out) {
    Query last(m_desk.database(), queries::verifyLastSeq);
    BACKROOM_CHECK(last.execAndNext());
    constexpr qint64 step = 5000; // documents read at a time: memory stays flat
    for (qint64 after = 0; after < last.int64("last"); after += step) {
        Query query(m_desk.database(), queries::verifyDocuments);
        query.bind(":after_seq", after).bind(":until_seq", after + step);
        BACKROOM_CHECK(query.exec());
        QList<LedgerLine> lines;
        qint64 current = 0;
        QString kept;
        QString number;
        QString type;
        Uuid uuid;
        qint64 effectiveAt = 0;
        QDate day;
        const auto check = [&] {
            if (current != 0 && kept != documentContentHash(uuid, type, effectiveAt, day, lines))
                out += Difference{Text::tr("Document"), number, Text::tr("as it was posted"),
                                  Text::tr("changed")};
            lines.clear();
        };
        while (query.next()) {
            if (query.int64("id") != current) {
                check();
                current = query.int64("id");
                kept = query.text("content_hash");
                number = query.text("number");
                type = query.text("type");
                uuid = query.uuid("uuid");
                effectiveAt = query.int64("effective_at");
                day = query.day("business_day");
            }
            LedgerLine line{VariantId(query.int64("variant_id")),
                            query.id<Holding>("from_holding_id"),
                            query.id<Holding>("to_holding_id"),
                            query.quantity("quantity"),
                            {},
                            query.optionalInt64("cost_total"),
                            {},
                            {}};
            if (const auto cost = query.optionalInt64("unit_cost"))
                line.unitCost = UnitCost::fromMicros(*cost);
            lines += line;
        }
        check();
    }
    return {};
}

} // namespace backroom::stock
