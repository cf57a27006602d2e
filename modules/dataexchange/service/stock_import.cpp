#include "dataexchange/service/stock_import.h"

#include "catalog/domain/unit.h"
#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype skusPerStatement = 2000;
constexpr qsizetype linesPerDocument = 2000;

QString balanceKey(qint64 variant, qint64 location, qint64 state) {
    return QStringLiteral("%1/%2/%3").arg(variant).arg(location).arg(state);
}

/// An item counted in whole pieces has no half (rules.md 9).
Done acceptedBy(const catalog::VariantRef& item, Quantity quantity) {
    BACKROOM_TRY(const catalog::Unit unit,
                 catalog::Unit::make(item.unitCode, item.unitCode, item.unitDecimals));
    return unit.accepts(quantity);
}

} // namespace

Done StockImport::begin(ImportRun& run) {
    BACKROOM_CHECK(run.desk().require(Permission::AdjustStock));
    Query company(run.desk().database(), queries::companyCurrency);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    m_currency = exists ? company.text("currency") : QString();
    BACKROOM_CHECK(m_places.load());
    BACKROOM_CHECK(m_places.site(run.options().site));
    return {};
}

std::optional<BookedPlace> StockImport::placeOf(ImportRun& run, RowValues& values) {
    const QString siteCode = values.text("site").isEmpty() ? run.options().site : values.text("site");
    const auto site = m_places.site(siteCode);
    if (!site) {
        values.fail("site", Text::tr("a site of the company"), site.error());
        return std::nullopt;
    }
    if (values.text("location").isEmpty())
        return m_places.receivingOf(*site);
    const auto place = m_places.place(values.text("location"));
    if (!place) {
        values.fail("location", Text::tr("the code of a location"), place.error());
        return std::nullopt;
    }
    if (!place->holdsStock) {
        values.fail("location", Text::tr("the code of a location inside the company"),
                    sentence(ErrorKind::Invalid,
                             Text::tr("\"%1\" is a location outside the company").arg(place->code)));
        return std::nullopt;
    }
    return *place;
}

void StockImport::readRest(ImportRun&, RowValues& values, Line& line) {
    if (line.quantity.isNegative())
        values.fail("quantity", Text::tr("a quantity of 0 or more"),
                    sentence(ErrorKind::Invalid, Text::tr("Less than nothing cannot lie there")));
    Error notKept = sentence(ErrorKind::Refused, Text::tr("Lots and serial numbers are not kept yet"));
    notKept.remedy = Text::tr("leave the cell empty");
    for (const char* field : {"lot", "serial", "expires"})
        if (!values.text(field).isEmpty())
            values.fail(field, Text::tr("an empty cell"), notKept);
    if (const QString state = values.text("state"); !state.isEmpty()) {
        const auto known = stock::stockStateFromName(state.toLower());
        if (known)
            line.state = *known;
        else
            values.fail("state", Text::tr("good, quarantine or damaged"),
                        sentence(ErrorKind::Invalid, Text::tr("There is no state \"%1\"").arg(state)));
    }
    if (const auto cost = values.perUnitMicros("unitCost"))
        line.cost = UnitCost::fromMicros(*cost);
    const QString currency = values.text("currency");
    if (!currency.isEmpty() && currency.compare(m_currency, Qt::CaseInsensitive) != 0)
        values.fail("currency", m_currency,
                    sentence(ErrorKind::Refused, Text::tr("Costs are kept in %1").arg(m_currency)));
}

Done StockImport::take(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    Line line;
    line.row = row.number();
    line.sku = values.requiredText("sku", FieldKind::Code);
    line.quantity = values.requiredQuantity("quantity").value_or(Quantity());
    const auto place = placeOf(run, values);
    readRest(run, values, line);
    if (!values.good() || !place)
        return {};
    line.place = *place;
    m_lines.append(line);
    return {};
}

Done StockImport::findItems() {
    QStringList skus;
    for (const Line& line : std::as_const(m_lines))
        skus << line.sku;
    skus.removeDuplicates();
    for (qsizetype from = 0; from < skus.size(); from += skusPerStatement) {
        BACKROOM_TRY(const auto found, m_finder.bySkus(skus.mid(from, skusPerStatement)));
        m_items.insert(found);
    }
    return {};
}

/// Lines whose item is known and that state a place once.
QList<StockImport::Line> StockImport::knownLines(ImportRun& run) {
    QList<Line> known;
    QHash<QString, qint64> statedBy;
    for (const Line& line : std::as_const(m_lines)) {
        const auto item = m_items.constFind(codeKey(line.sku));
        if (item == m_items.constEnd()) {
            run.failCell(line.row, QStringLiteral("sku"), Text::tr("the SKU of an item in the catalogue"),
                         line.sku,
                         sentence(ErrorKind::NotFound,
                                  Text::tr("There is no item with the SKU \"%1\"").arg(line.sku)));
            continue;
        }
        if (const auto fits = acceptedBy(*item, line.quantity); !fits) {
            run.failCell(line.row, QStringLiteral("quantity"),
                         Text::tr("at most %Ln decimals", nullptr, item->unitDecimals),
                         line.quantity.toString(), fits.error());
            continue;
        }
        const QString key =
            balanceKey(item->id.value(), line.place.id.value(), static_cast<qint64>(line.state));
        if (statedBy.contains(key)) {
            run.failCell(line.row, QStringLiteral("sku"), Text::tr("each item once for a location"), line.sku,
                         sentence(ErrorKind::Invalid, Text::tr("Line %1 of the file states %2 at %3 already")
                                                          .arg(run.lineOf(statedBy[key]))
                                                          .arg(item->sku, line.place.code)));
            continue;
        }
        statedBy.insert(key, line.row);
        known.append(line);
    }
    return known;
}

/// What lies at the places now, to tell created from updated and equal rows. The ledger itself posts the
/// difference it finds when it holds the accounts.
Done StockImport::readBalances(ImportRun& run, const QList<Line>& lines) {
    QJsonArray variants;
    QSet<qint64> seen;
    for (const Line& line : lines) {
        const qint64 id = m_items[codeKey(line.sku)].id.value();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        variants.append(id);
    }
    Query query(run.desk().database(), queries::balancesOf);
    query.bind(":variants", QString::fromUtf8(QJsonDocument(variants).toJson(QJsonDocument::Compact)));
    BACKROOM_CHECK(query.exec());
    while (query.next())
        m_balances.insert(
            balanceKey(query.int64("variant_id"), query.int64("location_id"), query.int64("state")),
            query.int64("on_hand"));
    return {};
}

QString StockImport::wordsOf(const Line& line, qint64 before) {
    const QString lies = Quantity::fromMicros(before).toString();
    const QString& place = line.place.code;
    if (before == line.quantity.micros())
        return Text::tr("%1 lie at %2 already").arg(lies, place);
    return Text::tr("%1: %2 becomes %3").arg(place, lies, line.quantity.toString());
}

Done StockImport::postSite(ImportRun& run, locations::LocationId site, const QList<Line>& lines) {
    for (qsizetype from = 0; from < lines.size(); from += linesPerDocument)
        BACKROOM_CHECK(postLines(run, site, lines.mid(from, linesPerDocument)));
    return {};
}

Done StockImport::postLines(ImportRun& run, locations::LocationId site, const QList<Line>& lines) {
    stock::Draft draft;
    draft.uuid = run.desk().newUuid();
    draft.type = stock::DocumentType::Count;
    draft.site = site;
    draft.group = run.importUuid();
    draft.note = Text::tr("Stock as stated by an import");
    for (const Line& line : lines) {
        stock::DraftLine counted;
        counted.variant = m_items[codeKey(line.sku)].id;
        counted.quantity = line.quantity;
        counted.from = m_places.outside(locations::LocationKind::Opening).id;
        counted.to = line.place.id;
        counted.fromState = line.state;
        counted.toState = line.state;
        counted.unitCost = line.cost;
        draft.lines.append(counted);
    }
    BACKROOM_CHECK(m_posting.post(draft));
    BACKROOM_CHECK(run.stored(lines.size()));
    for (const Line& line : lines) {
        const qint64 before = m_balances.value(balanceKey(
            m_items[codeKey(line.sku)].id.value(), line.place.id.value(), static_cast<qint64>(line.state)));
        const RowOutcome outcome = before == line.quantity.micros() ? RowOutcome::Unchanged
                                   : before == 0                    ? RowOutcome::Created
                                                                    : RowOutcome::Updated;
        run.count(line.row, outcome, run.isShown(line.row) ? wordsOf(line, before) : QString());
    }
    return {};
}

Done StockImport::finish(ImportRun& run) {
    BACKROOM_CHECK(findItems());
    const QList<Line> lines = knownLines(run);
    if (lines.isEmpty())
        return {};
    BACKROOM_CHECK(readBalances(run, lines));
    QMap<qint64, QList<Line>> bySite;
    for (const Line& line : lines)
        bySite[line.place.site.value()].append(line);
    for (auto it = bySite.constBegin(); it != bySite.constEnd(); ++it)
        BACKROOM_CHECK(postSite(run, locations::LocationId(it.key()), *it));
    return {};
}

} // namespace backroom::dataexchange
