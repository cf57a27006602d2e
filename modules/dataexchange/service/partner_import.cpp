#include "dataexchange/service/partner_import.h"

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/domain/value_reader.h"
#include "dataexchange/service/queries.h"
#include "foundation/domain/money.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "partners/domain/country.h"
#include "partners/domain/country_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace backroom::dataexchange {

using partners::Partner;
using partners::PartnerId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype rowsPerStatement = 2000;
constexpr qsizetype rowsPerBatch = 50;
constexpr qint64 longestLead = 999;

/// The text of a partner that a cell of this field becomes.
struct TextField {
    const char* field;
    QString Partner::*text;
};
constexpr TextField textFields[] = {
    {"name", &Partner::name},         {"contact", &Partner::contact},     {"email", &Partner::email},
    {"phone", &Partner::phone},       {"vatNumber", &Partner::vatNumber}, {"currency", &Partner::currency},
    {"language", &Partner::language}, {"terms", &Partner::terms},         {"warning", &Partner::warning}};

constexpr const char* addressFields[] = {"street", "postcode", "city", "country"};

/// The field a refusal of the partners is about; empty when it may be any.
QString fieldOf(const Error& error) {
    for (const auto& [code, field] : {std::pair{"partners.code", "code"},
                                      {"partners.role", "role"},
                                      {"partners.email", "email"},
                                      {"partners.phone", "phone"},
                                      {"partners.vat_number", "vatNumber"},
                                      {"partners.currency", "currency"},
                                      {"partners.minimum_currency", "currency"},
                                      {"partners.language", "language"},
                                      {"partners.lead_time", "leadTime"},
                                      {"partners.minimum_order", "minimumOrder"},
                                      {"import.number", "minimumOrder"},
                                      {"decimal.", "minimumOrder"},
                                      {"partners.address", "street"},
                                      {"partners.country", "country"}})
        if (error.code.startsWith(QLatin1String(code)))
            return QString::fromLatin1(field);
    return error.code == QLatin1String("partners.too_long") ? QString() : QStringLiteral("name");
}

/// The two letters of each country by its names: in English, in the language of the program, in its own.
QHash<QString, QString> countriesByName() {
    QHash<QString, QString> codes;
    for (const QString& code : partners::countryCodes()) {
        QStringList names{partners::countryName(code)};
        if (const auto land = QLocale::codeToTerritory(code); land != QLocale::AnyTerritory) {
            const QLocale own(QLocale::AnyLanguage, QLocale::AnyScript, land);
            names << QLocale::territoryToString(land);
            if (own.territory() == land)
                names << own.nativeTerritoryName();
        }
        for (const QString& name : std::as_const(names))
            if (!name.isEmpty() && !codes.contains(textKey(name)))
                codes.insert(textKey(name), code);
    }
    return codes;
}

QString jsonOf(const QStringList& texts) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Partners that were archived when the import that made them was undone.
Result<QSet<PartnerId>> partnersUndone(Desk& desk) {
    Query query(desk.database(), queries::partnersUndone);
    BACKROOM_CHECK(query.exec());
    QSet<PartnerId> undone;
    while (query.next())
        undone.insert(query.id<Partner>("id"));
    return undone;
}

/// Whom a person means by this row: its code, else its name.
QString calledIn(const QString& code, const QString& name) {
    return code.isEmpty() ? name : code;
}

} // namespace

Done PartnerImport::begin(ImportRun& run) {
    BACKROOM_CHECK(run.desk().require(Permission::EditLocations));
    Query company(run.desk().database(), queries::companyCurrency);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    m_currency = exists ? company.text("currency") : QString();
    m_countries = countriesByName();
    return {};
}

/// "supplier", "Kunde", "Lieferant und Kunde", "both".
void PartnerImport::readRole(RowValues& values, Line& line) {
    static const QRegularExpression between(QStringLiteral("[^a-z]+"));
    static const QStringList suppliers{QStringLiteral("supplier"), QStringLiteral("vendor"),
                                       QStringLiteral("lieferant"), QStringLiteral("kreditor")};
    static const QStringList customers{QStringLiteral("customer"), QStringLiteral("client"),
                                       QStringLiteral("kunde"), QStringLiteral("debitor")};
    static const QStringList both{QStringLiteral("both"), QStringLiteral("beide"), QStringLiteral("beides")};
    static const QStringList joining{QStringLiteral("and"), QStringLiteral("und")};
    const QStringList words = textKey(values.text("role")).split(between, Qt::SkipEmptyParts);
    bool isKnown = !words.isEmpty() || values.text("role").isEmpty();
    for (const QString& word : words) {
        line.isSupplier = line.isSupplier || suppliers.contains(word) || both.contains(word);
        line.isCustomer = line.isCustomer || customers.contains(word) || both.contains(word);
        isKnown = isKnown && (suppliers + customers + both + joining).contains(word);
    }
    if (!isKnown || (!words.isEmpty() && !line.isSupplier && !line.isCustomer))
        values.fail(
            "role", Text::tr("supplier, customer or both"),
            sentence(ErrorKind::Invalid, Text::tr("There is no role \"%1\"").arg(values.text("role"))));
}

/// One row is one partner; two rows that could be the same one are told apart by their codes.
void PartnerImport::checkTwice(ImportRun& run, RowValues& values, const Line& line) {
    const QString code = codeKey(line.text("code"));
    const QString name = textKey(line.text("name"));
    if (!code.isEmpty() && m_rowOfCode.contains(code))
        return values.fail("code", Text::tr("each code once"),
                           sentence(ErrorKind::Invalid, Text::tr("Line %1 of the file has this code already")
                                                            .arg(run.lineOf(m_rowOfCode[code]))));
    const QHash<QString, qint64>& same = code.isEmpty() ? m_rowOfName : m_nameAlone;
    if (!name.isEmpty() && same.contains(name))
        values.fail(
            "name", Text::tr("each name once, or a code for each"),
            sentence(ErrorKind::Invalid,
                     Text::tr("Line %1 of the file has this name already").arg(run.lineOf(same[name]))));
}

Done PartnerImport::take(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    Line line;
    line.row = row.number();
    for (const ImportField& field : m_fields)
        if (const QString cell = row.text(field.name); !cell.isEmpty())
            line.cells.insert(field.name, cell);
    if (line.text("code").isEmpty())
        values.requiredText("name", FieldKind::Text);
    readRole(values, line);
    if (const QString days = line.text("leadTime"); !days.isEmpty()) {
        const auto read = readInteger(days);
        if (read) // what is out of bounds stays so, and the partners say what they are
            line.leadTimeDays = int(qBound<qint64>(-1, *read, longestLead + 1));
        else
            values.fail("leadTime", expectedText(FieldKind::Integer), read.error());
    }
    checkTwice(run, values, line);
    if (!values.good())
        return {};
    const QString code = codeKey(line.text("code"));
    const QString name = textKey(line.text("name"));
    if (!code.isEmpty())
        m_rowOfCode.insert(code, line.row);
    else
        m_nameAlone.insert(name, line.row);
    if (!name.isEmpty() && !m_rowOfName.contains(name))
        m_rowOfName.insert(name, line.row);
    m_lines.append(line);
    return {};
}

Done PartnerImport::lookUp(Desk& desk) {
    for (qsizetype from = 0; from < m_lines.size(); from += rowsPerStatement) {
        QStringList codes;
        QStringList names;
        for (const Line& line : m_lines.mid(from, rowsPerStatement)) {
            if (const QString code = codeKey(line.text("code")); !code.isEmpty())
                codes << code;
            else
                names << textKey(line.text("name"));
        }
        Query query(desk.database(), queries::partnersKnown);
        query.bind(":codes", jsonOf(codes)).bind(":names", jsonOf(names));
        BACKROOM_CHECK(query.exec());
        while (query.next()) {
            const Known known{query.id<Partner>("id"), query.text("name_key"), query.flag("is_supplier"),
                              query.flag("is_customer"), query.flag("archived")};
            const QString code = query.text("code_key");
            if (m_byCode.contains(code))
                continue;
            m_byCode.insert(code, known);
            m_byName[known.nameKey].append(known);
        }
    }
    return {};
}

/// Nobody, the one that is meant, or several that could be.
QList<PartnerImport::Known> PartnerImport::whoIs(const Line& line) const {
    if (const QString code = codeKey(line.text("code")); !code.isEmpty()) {
        const auto known = m_byCode.constFind(code);
        return known == m_byCode.constEnd() ? QList<Known>() : QList<Known>{*known};
    }
    const bool wantsSupplier = line.isSupplier || !line.isCustomer;
    QList<Known> living;
    QList<Known> archived;
    for (const Known& known : m_byName.value(textKey(line.text("name")))) {
        if ((wantsSupplier && known.isSupplier) || (line.isCustomer && known.isCustomer))
            (known.archived ? archived : living).append(known);
    }
    return living.isEmpty() ? archived : living;
}

/// What the undo of an import put away comes back when it is imported again; whom a person put away stays
/// there.
Done PartnerImport::revive(ImportRun& run) {
    QSet<PartnerId> undone;
    bool isAsked = false;
    for (const Line& line : std::as_const(m_lines)) {
        const QList<Known> who = whoIs(line);
        if (who.size() != 1 || !who.first().archived || m_revived.contains(who.first().id))
            continue;
        if (!isAsked) {
            BACKROOM_TRY(undone, partnersUndone(run.desk()));
        }
        isAsked = true;
        const QString called = calledIn(line.text("code"), line.text("name"));
        const QString field = line.text("code").isEmpty() ? QStringLiteral("name") : QStringLiteral("code");
        if (!undone.contains(who.first().id)) {
            run.notice(
                line.row, field,
                Text::tr("%1 is archived and stays so; take it out of the archive by hand").arg(called));
            continue;
        }
        BACKROOM_TRY(const Partner back, m_partners.restore(who.first().id));
        run.remember(ImportedEntity::Partner, back.uuid, ImportedAction::Created);
        run.notice(line.row, field,
                   Text::tr("%1 was archived when an import was undone; it is there again").arg(called));
        m_revived.insert(back.id);
    }
    return {};
}

/// `before` with what the row says of it.
Result<Partner> PartnerImport::laidOver(const ImportRun& run, const Partner& before, const Line& line) const {
    Partner after = before;
    for (const auto& [field, text] : textFields)
        if (const QString cell = line.text(field); !cell.isEmpty())
            after.*text = cell;
    after.isSupplier = after.isSupplier || line.isSupplier;
    after.isCustomer = after.isCustomer || line.isCustomer;
    if (line.leadTimeDays)
        after.leadTimeDays = line.leadTimeDays;
    const bool hasAddress = std::any_of(std::begin(addressFields), std::end(addressFields),
                                        [&](const char* field) { return !line.text(field).isEmpty(); });
    if (hasAddress) {
        auto main = std::find_if(
            after.addresses.begin(), after.addresses.end(),
            [](const partners::Address& address) { return address.kind == partners::AddressKind::Main; });
        if (main == after.addresses.end())
            main = after.addresses.insert(after.addresses.begin(), partners::Address());
        const auto take = [&line](QString& text, const char* field) {
            if (const QString cell = line.text(field); !cell.isEmpty())
                text = cell;
        };
        take(main->street, "street");
        take(main->postcode, "postcode");
        take(main->city, "city");
        take(main->country, "country");
        // What is no name of a country stays as it is, and is refused by the partners.
        main->country = m_countries.value(textKey(main->country), main->country);
    }
    if (const QString sum = line.text("minimumOrder"); !sum.isEmpty()) {
        if (after.currency.isEmpty())
            after.currency = m_currency;
        // One that does not exist is refused as such.
        if (const auto currency = Currency::fromCode(after.currency.toUpper())) {
            BACKROOM_TRY(after.minimumOrderMinor,
                         readDecimal(sum, currency->minorDigits(), run.options().values));
        }
    }
    return after;
}

/// A row that is refused fails; an error of the program ends the import.
Done PartnerImport::refuse(ImportRun& run, const Line& line, const Error& error) {
    if (isOfTheProgram(error))
        return fail(error);
    QString field = fieldOf(error);
    for (auto cell = line.cells.begin(); fieldOf(error).isEmpty() && cell != line.cells.end(); ++cell)
        if (cell->size() > line.cells.value(field).size())
            field = cell.key();
    const auto known = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const ImportField& one) { return one.name == field; });
    run.failCell(line.row, field, known == m_fields.end() ? QString() : expectedText(known->kind),
                 line.cells.value(field), error);
    return {};
}

Done PartnerImport::create(ImportRun& run, const Line& line) {
    Partner draft;
    draft.code = line.text("code");
    draft.isSupplier = !line.isCustomer;
    const auto wanted = laidOver(run, draft, line);
    if (!wanted)
        return refuse(run, line, wanted.error());
    const auto made = m_partners.create(*wanted);
    if (!made)
        return refuse(run, line, made.error());
    run.remember(ImportedEntity::Partner, made->uuid, ImportedAction::Created);
    run.count(line.row, RowOutcome::Created, Text::tr("new: %1").arg(made->name));
    return {};
}

Done PartnerImport::update(ImportRun& run, const Line& line, PartnerId id) {
    BACKROOM_TRY(const Partner before, m_partners.partner(id));
    const auto wanted = laidOver(run, before, line);
    if (!wanted)
        return refuse(run, line, wanted.error());
    const auto after = m_partners.change(before, *wanted);
    if (!after)
        return refuse(run, line, after.error());
    const QList<partners::FieldText> old = partners::fieldTexts(before);
    const QList<partners::FieldText> now = partners::fieldTexts(*after);
    bool isChanged = false;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QString& from = old[i].text;
        const QString& to = now[i].text;
        if (from == to)
            continue;
        isChanged = true;
        // An address has four fields and is one value.
        QString field = now[i].name;
        for (const char* part : addressFields)
            if (field == QLatin1String("addresses") && !line.text(part).isEmpty())
                field = QString::fromLatin1(part);
        run.notice(line.row, field,
                   from.isEmpty() ? Text::tr("%1 gets \"%2\"").arg(before.code, to)
                                  : Text::tr("%1: \"%2\" becomes \"%3\"").arg(before.code, from, to));
    }
    if (isChanged) {
        run.remember(ImportedEntity::Partner, before.uuid, ImportedAction::Updated);
        run.remember(changesBetween(ChangedRecord::Partner, before.uuid, valuesOf(before), valuesOf(*after)));
    }
    run.count(line.row, isChanged || m_revived.contains(id) ? RowOutcome::Updated : RowOutcome::Unchanged);
    return {};
}

Done PartnerImport::store(ImportRun& run, const Line& line) {
    const QList<Known> who = whoIs(line);
    if (who.isEmpty())
        return create(run, line);
    if (who.size() == 1)
        return update(run, line, who.first().id);
    run.failCell(line.row, QStringLiteral("name"), Text::tr("the code of the one that is meant"),
                 line.text("name"),
                 sentence(ErrorKind::Invalid, Text::tr("Several suppliers or customers have this name")));
    return {};
}

Done PartnerImport::finish(ImportRun& run) {
    BACKROOM_CHECK(lookUp(run.desk()));
    BACKROOM_CHECK(run.storeBatch(0, [&] { return revive(run); }));
    for (qsizetype from = 0; from < m_lines.size(); from += rowsPerBatch) {
        const QList<Line> some = m_lines.mid(from, rowsPerBatch);
        BACKROOM_CHECK(run.storeBatch(some.size(), [&]() -> Done {
            for (const Line& line : some)
                BACKROOM_CHECK(store(run, line));
            return {};
        }));
    }
    return {};
}

} // namespace backroom::dataexchange
