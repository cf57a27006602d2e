#include "reports/service/report_book.h"

#include "foundation/service/query.h"
#include "identity/service/company.h"
#include "reports/service/queries.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/stock_list.h"

#include <QCoreApplication>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportBook)
};

ReportColumn column(const char* key, const QString& title, ColumnType type,
                    ColumnTotal total = ColumnTotal::None) {
    return {QString::fromLatin1(key), title, type, total, {}, 0};
}

/// A quantity of goods with a total of each unit; the report has a column "unit".
ReportColumn counted(const char* key, const QString& title) {
    return {QString::fromLatin1(key), title, ColumnType::Quantity, ColumnTotal::Sum,
            QStringLiteral("unit"),   0};
}

/// What one of a unit cost: a number alone, so the head says the currency, on the screen as in a file.
ReportColumn unitCost(const Currency& currency) {
    return column("unitCost", QStringLiteral("%1, %2").arg(Text::tr("Unit cost"), currency.code()),
                  ColumnType::UnitCost);
}

ReportColumns onHandColumns() {
    return {column("sku", Text::tr("SKU"), ColumnType::Code),
            column("name", Text::tr("Item"), ColumnType::Text),
            column("unit", Text::tr("Unit"), ColumnType::Text),
            column("location", Text::tr("Location"), ColumnType::Code),
            counted("onHand", Text::tr("On hand")),
            counted("reserved", Text::tr("Reserved")),
            counted("available", Text::tr("Available")),
            counted("held", Text::tr("Held"))};
}

ReportColumns movementColumns(const Currency& currency) {
    return {
        column("number", Text::tr("Document"), ColumnType::Code),
        column("effective", Text::tr("When"), ColumnType::Instant),
        column("businessDay", Text::tr("Business day"), ColumnType::Date),
        column("sku", Text::tr("SKU"), ColumnType::Code), column("name", Text::tr("Item"), ColumnType::Text),
        // No totals: what came, went, moved about and was taken back adds up to nothing.
        column("quantity", Text::tr("Quantity"), ColumnType::Quantity),
        column("unit", Text::tr("Unit"), ColumnType::Text),
        column("from", Text::tr("From"), ColumnType::Code), column("to", Text::tr("To"), ColumnType::Code),
        unitCost(currency), column("costTotal", Text::tr("Cost"), ColumnType::Money),
        column("party", Text::tr("Partner"), ColumnType::Text),
        column("reference", Text::tr("Reference"), ColumnType::Code),
        column("reason", Text::tr("Reason"), ColumnType::Text),
        column("actor", Text::tr("Person"), ColumnType::Text)};
}

ReportColumns valueColumns(const Currency& currency) {
    return {column("sku", Text::tr("SKU"), ColumnType::Code),
            column("name", Text::tr("Item"), ColumnType::Text),
            column("unit", Text::tr("Unit"), ColumnType::Text),
            counted("onHand", Text::tr("On hand")),
            counted("onTheWay", Text::tr("On the way")),
            counted("unknownCost", Text::tr("Without cost")),
            unitCost(currency),
            column("value", Text::tr("Value"), ColumnType::Money, ColumnTotal::Sum)};
}

/// Movements, a page at a time: the ledger may be long.
class MovementSource : public ReportSource {
public:
    MovementSource(Desk& desk, stock::MovementQuestion question, Currency currency)
        : m_list(desk),
          m_question(std::move(question)),
          m_currency(std::move(currency)),
          m_columns(movementColumns(m_currency)) {
        m_question.limit = 2000;
    }
    [[nodiscard]] const ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<ReportRow>> next() override {
        if (m_at >= m_page.size()) {
            if (m_isLast)
                return std::optional<ReportRow>();
            BACKROOM_TRY(m_page, m_list.page(m_question));
            m_at = 0;
            m_isLast = m_page.size() < m_question.limit;
            if (m_page.isEmpty())
                return std::optional<ReportRow>();
            m_question.after = m_page.last().cursor;
        }
        return std::optional<ReportRow>(cells(m_page[m_at++]));
    }
    Done restart() override {
        m_question.after.reset();
        m_page.clear();
        m_at = 0;
        m_isLast = false;
        return {};
    }

private:
    [[nodiscard]] ReportRow cells(const stock::MovementRow& row) const {
        ReportRow out;
        out.emplace_back(row.number);
        out.emplace_back(Instant{row.effectiveAtMs});
        out.emplace_back(row.businessDay);
        out.emplace_back(row.sku);
        out.emplace_back(row.itemName);
        out.emplace_back(row.quantity);
        out.emplace_back(row.unit);
        // A place of ours is known by its code, somebody else by name: their codes are made up.
        out.emplace_back(row.fromInside ? row.fromCode : row.fromName);
        out.emplace_back(row.toInside ? row.toCode : row.toName);
        out.push_back(row.unitCost ? ReportCell(PerUnitAmount::of(*row.unitCost)) : ReportCell());
        out.push_back(row.costTotalMinor ? ReportCell(Money(*row.costTotalMinor, m_currency)) : ReportCell());
        for (const QString& text : {row.party, row.reference, row.reason, row.actor})
            out.emplace_back(text);
        return out;
    }

    stock::MovementList m_list;
    stock::MovementQuestion m_question;
    Currency m_currency;
    ReportColumns m_columns;
    QList<stock::MovementRow> m_page;
    qsizetype m_at = 0;
    bool m_isLast = false;
};

} // namespace

QList<ReportDefinition> ReportBook::definitions() {
    const ReportOption site{QStringLiteral("site"), Text::tr("Site or location")};
    return {{QStringLiteral("stock-on-hand"),
             Text::tr("Stock on hand"),
             Text::tr("What lies where, now or at any moment?"),
             {site, {QStringLiteral("as-of"), Text::tr("As of")}}},
            {QStringLiteral("movements"),
             Text::tr("Movements"),
             Text::tr("What came, went and moved?"),
             {site,
              {QStringLiteral("from"), Text::tr("After")},
              {QStringLiteral("to"), Text::tr("Up to")},
              {QStringLiteral("sku"), Text::tr("Item")}}},
            {QStringLiteral("value-at-cost"),
             Text::tr("Value at cost"),
             Text::tr("What is the stock worth?"),
             {{QStringLiteral("as-of"), Text::tr("As of")}}}};
}

ReportColumns ReportBook::columns(const QString& name, const Currency& currency) {
    return name == QLatin1String("stock-on-hand") ? onHandColumns()
           : name == QLatin1String("movements")   ? movementColumns(currency)
                                                  : valueColumns(currency);
}

Result<PreparedReport> ReportBook::prepare(const QString& name, const QMap<QString, QString>& options) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    BACKROOM_TRY(const auto company, identity::Company(m_desk).settings());
    m_zone = company.zone();
    BACKROOM_TRY(m_currency, Currency::fromCode(company.currency));
    for (const ReportDefinition& definition : definitions()) {
        if (definition.name != name)
            continue;
        BACKROOM_TRY(ReportInfo about, info(definition, options));
        auto prepared = name == QLatin1String("stock-on-hand") ? stockOnHand(options)
                        : name == QLatin1String("movements")   ? movements(options)
                                                               : valueAtCost(options);
        if (!prepared)
            return prepared;
        about.chart = prepared->info.chart;
        about.notes = prepared->info.notes;
        about.company = company.name;
        prepared->info = about;
        return prepared;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("reports.unknown"), Text::tr("There is no such report"),
                name, Text::tr("see them with: backroomctl report list"));
}

Result<ReportInfo> ReportBook::info(const ReportDefinition& definition,
                                    const QMap<QString, QString>& options) {
    ReportInfo out;
    out.name = definition.name;
    out.title = definition.title;
    out.madeAtMs = m_desk.nowMs();
    out.zone = m_zone;
    out.locale = QLocale();
    out.version = QStringLiteral(BACKROOM_VERSION);
    BACKROOM_TRY(out.person, personName());
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        const auto known = std::find_if(definition.options.cbegin(), definition.options.cend(),
                                        [&](const ReportOption& option) { return option.key == it.key(); });
        if (known == definition.options.cend())
            return fail(ErrorKind::Invalid, QStringLiteral("reports.bad_option"),
                        Text::tr("The report %1 has no such parameter").arg(definition.name), it.key(),
                        Text::tr("see: backroomctl report show %1").arg(definition.name));
    }
    // What nobody chose holds all the same, and whoever reads the file later has to know it.
    for (const ReportOption& option : definition.options) {
        const QString chosen = options.value(option.key);
        out.parameters += ReportParameter{option.title, chosen.isEmpty() ? unchosen(option.key) : chosen};
    }
    return out;
}

/// As people call each other.
Result<QString> ReportBook::personName() {
    Query query(m_desk.database(), queries::personName);
    query.bind(":id", m_desk.actor().id.value());
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? query.text("person") : m_desk.actor().name;
}

QString ReportBook::unchosen(const QString& key) const {
    if (key == QLatin1String("site"))
        return Text::tr("All sites");
    if (key == QLatin1String("sku"))
        return Text::tr("All items");
    if (key == QLatin1String("from"))
        return Text::tr("the beginning");
    constexpr qint64 second = 1000; // as people tell the time
    return Text::tr("now (%1)").arg(instantText(m_desk.nowMs() / second * second, m_zone));
}

Result<std::optional<qint64>> ReportBook::moment(const QMap<QString, QString>& options, const QString& key) {
    const QString text = options.value(key).trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return std::optional(endOfBusinessDayMs(day, m_zone));
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || text.size() < 17)
        return fail(ErrorKind::Invalid, QStringLiteral("reports.bad_time"), Text::tr("This is not a time"),
                    key + QLatin1Char('=') + text,
                    Text::tr("write a date like 2026-03-01 or an instant like 2026-03-01T10:00:00Z"));
    return std::optional(instant.toMSecsSinceEpoch());
}

Result<QString> ReportBook::path(const QMap<QString, QString>& options) {
    const QString code = options.value(QStringLiteral("site"));
    if (code.isEmpty())
        return QString();
    BACKROOM_TRY(const auto place, stock::StockList(m_desk).placeByCode(code));
    return place.path;
}

Result<PreparedReport> ReportBook::stockOnHand(const QMap<QString, QString>& options) {
    stock::StockList list(m_desk);
    stock::StockQuestion question;
    question.grouping = stock::StockGrouping::Location;
    BACKROOM_TRY(question.asOfMs, moment(options, QStringLiteral("as-of")));
    BACKROOM_TRY(question.locationPath, path(options));
    BACKROOM_TRY(const auto stockRows, list.rows(question));
    std::vector<ReportRow> rows;
    rows.reserve(static_cast<size_t>(stockRows.size()));
    for (const stock::StockRow& row : stockRows)
        rows.push_back(ReportRow{row.sku, row.name, row.unit, row.locationCode, row.onHand, row.reserved,
                                 row.available, row.held});
    PreparedReport out;
    out.source = std::make_unique<ReportTable>(onHandColumns(), std::move(rows));
    out.info.chart = ReportChart{QStringLiteral("name"), QStringLiteral("onHand"), 10};
    return out;
}

Result<PreparedReport> ReportBook::movements(const QMap<QString, QString>& options) {
    stock::MovementQuestion question;
    BACKROOM_TRY(question.fromMs, moment(options, QStringLiteral("from")));
    if (question.fromMs && options.value(QStringLiteral("from")).trimmed().size() == 10)
        ++*question.fromMs;
    BACKROOM_TRY(question.toMs, moment(options, QStringLiteral("to")));
    BACKROOM_TRY(question.locationPath, path(options));
    if (const QString sku = options.value(QStringLiteral("sku")); !sku.isEmpty()) {
        BACKROOM_TRY(question.variant, stock::StockList(m_desk).variantBySku(sku));
    }
    PreparedReport out;
    out.source = std::make_unique<MovementSource>(m_desk, question, m_currency);
    out.info.chart = ReportChart{QStringLiteral("name"), QStringLiteral("quantity"), 10};
    return out;
}

Result<PreparedReport> ReportBook::valueAtCost(const QMap<QString, QString>& options) {
    BACKROOM_TRY(const auto asOf, moment(options, QStringLiteral("as-of")));
    stock::Explain explain(m_desk);
    BACKROOM_TRY(const auto values, asOf ? explain.valuesAt(*asOf) : explain.values());
    std::vector<ReportRow> rows;
    int unknownItems = 0;
    for (const stock::ItemValue& value : values) {
        if (value.onHand.isZero() && value.onTheWay.isZero())
            continue;
        if (!value.unknownPieces.isZero())
            ++unknownItems;
        const bool isValued = value.unitCost.has_value();
        rows.push_back(ReportRow{value.sku, value.name, value.unit, value.onHand, value.onTheWay,
                                 value.unknownPieces,
                                 isValued ? ReportCell(PerUnitAmount::of(*value.unitCost)) : ReportCell(),
                                 isValued ? ReportCell(Money(value.valueMinor, m_currency)) : ReportCell()});
    }
    PreparedReport out;
    out.source = std::make_unique<ReportTable>(valueColumns(m_currency), std::move(rows));
    if (unknownItems > 0)
        out.info.notes += Text::tr("without %Ln item(s) of unknown cost", nullptr, unknownItems);
    out.info.chart = ReportChart{QStringLiteral("name"), QStringLiteral("value"), 10};
    return out;
}

} // namespace backroom::reports
