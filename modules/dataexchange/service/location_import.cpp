#include "dataexchange/service/location_import.h"

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "identity/service/company.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

using locations::LocationKind;
using locations::Place;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype codesPerStatement = 2000;
constexpr qsizetype changesPerBatch = 50;

/// Locations that were archived when the import that made them was undone.
Result<QSet<qint64>> placesUndone(Desk& desk) {
    Query query(desk.database(), queries::placesUndone);
    BACKROOM_CHECK(query.exec());
    QSet<qint64> undone;
    while (query.next())
        undone.insert(query.int64("id"));
    return undone;
}

QString fieldOf(const Error& error) {
    if (error.code == QLatin1String("locations.unknown") ||
        error.code == QLatin1String("locations.wrong_parent"))
        return QStringLiteral("parent");
    if (error.code == QLatin1String("locations.time_zone"))
        return QStringLiteral("timeZone");
    if (error.code == QLatin1String("locations.barcode"))
        return QStringLiteral("barcode");
    return error.code.startsWith(QLatin1String("locations.name")) ? QStringLiteral("name")
                                                                  : QStringLiteral("code");
}

/// "Gate" becomes "Dock": what a change comes to, value by value.
QString changesOf(const locations::Location& before, const locations::Location& after) {
    QStringList changes;
    for (const auto& [from, to] : {std::pair(before.name, after.name),
                                   {before.barcode, after.barcode},
                                   {before.timeZone, after.timeZone}})
        if (from != to)
            changes << (from.isEmpty() ? Text::tr("gets \"%1\"").arg(to)
                                       : Text::tr("\"%1\" becomes \"%2\"").arg(from, to));
    return changes.isEmpty() ? Text::tr("other rules") : changes.join(QStringLiteral("; "));
}

} // namespace

Done LocationImport::begin(ImportRun& run) {
    BACKROOM_CHECK(run.desk().require(Permission::EditLocations));
    BACKROOM_TRY(const auto company, identity::Company(run.desk()).settings());
    m_companyZone = company.timeZone;
    return {};
}

void LocationImport::readKind(RowValues& values, Line& line) {
    const QString kind = values.text("kind").toLower();
    if (!kind.isEmpty()) {
        const auto known = locations::locationKindFromName(kind);
        if (known && locations::holdsStock(*known))
            line.draft.kind = *(line.kind = known);
        else
            values.fail(
                "kind", Text::tr("site, zone or bin"),
                sentence(ErrorKind::Invalid, Text::tr("There is no kind of location \"%1\"").arg(kind)));
    }
    const QString policy = values.text("negative").toLower();
    line.policy = policy.isEmpty() ? std::nullopt : locations::negativePolicyFromName(policy);
    if (!policy.isEmpty() && !line.policy)
        values.fail("negative", Text::tr("inherit, refuse, warn or allow"),
                    sentence(ErrorKind::Invalid, Text::tr("There is no policy \"%1\"").arg(policy)));
    line.draft.negativePolicy = line.policy.value_or(locations::NegativePolicy::Inherit);
    const QString purpose = values.text("purpose").toLower();
    if (purpose.isEmpty())
        return;
    const auto known = locations::zonePurposeFromName(purpose);
    if (known)
        line.draft.purpose = *(line.purpose = known);
    else
        values.fail("purpose", Text::tr("storage, receiving, packing or quarantine"),
                    sentence(ErrorKind::Invalid, Text::tr("There is no purpose \"%1\"").arg(purpose)));
}

Done LocationImport::take(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    Line line;
    line.row = row.number();
    line.draft.code = values.requiredText("code", FieldKind::Code);
    line.draft.name = values.text("name");
    line.parentCell = line.draft.parentCode = values.text("parent");
    line.draft.barcode = values.text("barcode");
    line.draft.timeZone = values.text("timeZone");
    line.siteCell = values.text("site");
    line.site = line.siteCell.isEmpty() ? run.options().site : line.siteCell;
    readKind(values, line);
    if (line.draft.kind == LocationKind::Site && line.draft.timeZone.isEmpty())
        line.draft.timeZone = m_companyZone;
    const QString key = codeKey(line.draft.code);
    if (!key.isEmpty() && m_rowOf.contains(key))
        values.fail(
            "code", Text::tr("each code once"),
            sentence(ErrorKind::Invalid,
                     Text::tr("Line %1 of the file has this code already").arg(run.lineOf(m_rowOf[key]))));
    if (!values.good())
        return {};
    m_rowOf.insert(key, line.row);
    m_lines.append(line);
    return {};
}

/// A row that names nothing it lies in goes into its site, or into the first one there is.
Done LocationImport::settleParents(ImportRun& run, QList<Line>& fresh) {
    BACKROOM_TRY(const QList<Place> sites, m_finder.sites());
    QString main;
    for (const Place& site : sites)
        if (main.isEmpty() && !site.location.archived)
            main = site.location.code;
    for (const Line& line : std::as_const(fresh))
        if (main.isEmpty() && line.draft.kind == LocationKind::Site)
            main = line.draft.code;
    QList<Line> settled;
    for (Line& line : fresh) {
        if (line.draft.kind != LocationKind::Site && line.draft.parentCode.isEmpty())
            line.draft.parentCode = line.site.isEmpty() ? main : line.site;
        if (line.draft.kind == LocationKind::Site || !line.draft.parentCode.isEmpty())
            settled.append(line);
        else
            run.failCell(
                line.row, QStringLiteral("parent"), Text::tr("the code of the location it lies in"), {},
                sentence(ErrorKind::Invalid, Text::tr("There is no site this location could lie in")));
    }
    fresh = settled;
    return {};
}

void LocationImport::count(ImportRun& run, const Line& line) {
    run.count(line.row, RowOutcome::Created,
              line.draft.parentCode.isEmpty() ? Text::tr("new: %1").arg(line.draft.code)
                                              : Text::tr("new in %1").arg(line.draft.parentCode));
}

/// Whether the place is there now; not yet, when what it lies in is still missing.
Result<bool> LocationImport::tryCreate(ImportRun& run, const Line& line) {
    const auto made =
        line.draft.kind == LocationKind::Site ? m_tree.createSite(line.draft) : m_tree.create(line.draft);
    if (made) {
        run.remember(ImportedEntity::Location, made->location.uuid, ImportedAction::Created);
        count(run, line);
        return true;
    }
    return fail(made.error());
}

/// A new site brings its receiving zone along; a row about that one changes it.
Done LocationImport::takeOutDocks(ImportRun& run, QList<Line>& rest, QList<locations::PlaceDraft>& drafts,
                                  QStringList& codes) {
    QStringList docks;
    for (const Line& line : std::as_const(m_lines))
        if (line.draft.kind == LocationKind::Site)
            docks << line.draft.code << line.draft.code + QLatin1String("-DOCK");
    if (docks.isEmpty())
        return {};
    BACKROOM_CHECK(lookUp(docks));
    for (qsizetype i = rest.size() - 1; i >= 0; --i) {
        const auto dock = m_known.constFind(codeKey(rest[i].draft.code));
        if (dock == m_known.constEnd())
            continue;
        BACKROOM_CHECK(update(run, rest[i], *dock));
        rest.removeAt(i);
        drafts.removeAt(i);
        codes.removeAt(i);
    }
    return {};
}

/// Sites first. Then all at once; when something is refused, one by one and round by round, so that parents
/// may stand behind their children and only what is wrong fails.
Done LocationImport::create(ImportRun& run, QList<Line> lines) {
    QList<locations::PlaceDraft> drafts;
    QStringList codes;
    QList<Line> rest;
    for (const Line& line : std::as_const(lines)) {
        if (line.draft.kind != LocationKind::Site) {
            drafts.append(line.draft);
            codes << line.draft.code;
            rest.append(line);
            continue;
        }
        const auto made = tryCreate(run, line);
        if (!made && isOfTheProgram(made.error()))
            return fail(made.error());
        if (!made)
            run.failCell(line.row, fieldOf(made.error()), made.error());
    }
    BACKROOM_CHECK(takeOutDocks(run, rest, drafts, codes));
    if (drafts.isEmpty())
        return {};
    if (const auto together = m_tree.createMany(drafts); together) {
        for (const Line& line : std::as_const(rest))
            count(run, line);
        return remember(run, codes);
    } else if (isOfTheProgram(together.error())) {
        return fail(together.error());
    }
    for (bool progressed = true; progressed && !rest.isEmpty();) {
        progressed = false;
        QList<Line> waiting;
        for (const Line& line : std::as_const(rest)) {
            const auto made = tryCreate(run, line);
            progressed = progressed || made.has_value();
            if (!made && isOfTheProgram(made.error()))
                return fail(made.error());
            if (!made)
                waiting.append(line);
        }
        rest = waiting;
    }
    for (const Line& line : std::as_const(rest)) {
        const auto made = tryCreate(run, line);
        if (!made)
            run.failCell(line.row, fieldOf(made.error()), made.error());
    }
    return {};
}

Done LocationImport::remember(ImportRun& run, const QStringList& codes) {
    for (qsizetype from = 0; from < codes.size(); from += codesPerStatement) {
        const QStringList some = codes.mid(from, codesPerStatement);
        BACKROOM_TRY(const auto places, m_finder.byCodes(some));
        for (const QString& code : some)
            if (const auto place = places.constFind(codeKey(code)); place != places.constEnd())
                run.remember(ImportedEntity::Location, place->location.uuid, ImportedAction::Created);
    }
    return {};
}

Result<QString> LocationImport::codeOf(locations::LocationId id) {
    BACKROOM_TRY(const Place place, m_finder.byId(id));
    return place.location.code;
}

/// Goods lie there and movements name it: to move it or make something else of it is a person's decision.
Result<bool> LocationImport::liesWhereTheFileSays(ImportRun& run, const Line& line, const Place& known) {
    const auto isAt = [&](const QString& cell, locations::LocationId id) {
        const auto named = m_known.constFind(codeKey(cell));
        return cell.isEmpty() || (named != m_known.constEnd() && named->id() == id);
    };
    const auto refuse = [&](const char* field, const QString& is, const QString& got, const QString& what) {
        Error error = sentence(ErrorKind::Refused, what);
        error.remedy =
            is.isEmpty() ? Text::tr("leave the cell empty; an import moves no location")
                         : Text::tr("write %1 or leave the cell empty; an import moves no location").arg(is);
        run.failCell(line.row, QString::fromLatin1(field), is, got, error);
        return false;
    };
    const QString& code = known.location.code;
    if (line.kind && *line.kind != known.location.kind) {
        const QString is = locations::locationKindName(known.location.kind);
        const QString other = locations::locationKindName(*line.kind);
        return refuse("kind", is, other, Text::tr("\"%1\" is a %2, not a %3").arg(code, is, other));
    }
    if (!isAt(line.parentCell, known.location.parent)) {
        if (known.location.parent.isNull())
            return refuse("parent", {}, line.parentCell,
                          Text::tr("\"%1\" is a site and lies in nothing").arg(code));
        BACKROOM_TRY(const QString is, codeOf(known.location.parent));
        return refuse("parent", is, line.parentCell,
                      Text::tr("\"%1\" lies in %2, not in %3").arg(code, is, line.parentCell));
    }
    if (!isAt(line.siteCell, known.site ? known.site : known.id())) {
        BACKROOM_TRY(const QString is, codeOf(known.site ? known.site : known.id()));
        return refuse("site", is, line.siteCell,
                      Text::tr("\"%1\" belongs to %2, not to %3").arg(code, is, line.siteCell));
    }
    return true;
}

Done LocationImport::update(ImportRun& run, const Line& line, const Place& known) {
    BACKROOM_TRY(const bool lies, liesWhereTheFileSays(run, line, known));
    if (!lies)
        return {};
    locations::Location after = known.location;
    if (line.purpose && known.location.kind != LocationKind::Site)
        after.purpose = *line.purpose;
    if (!line.draft.name.isEmpty())
        after.name = line.draft.name;
    if (!line.draft.barcode.isEmpty())
        after.barcode = line.draft.barcode;
    // An empty cell was filled with the company's zone for a new site; one that is there keeps its own.
    if (!line.draft.timeZone.isEmpty() && line.draft.timeZone != m_companyZone)
        after.timeZone = line.draft.timeZone;
    const bool isNewPolicy = line.policy && *line.policy != known.location.negativePolicy;
    const bool isChanged = after.name != known.location.name || after.barcode != known.location.barcode ||
                           after.timeZone != known.location.timeZone ||
                           after.purpose != known.location.purpose;
    if (!isChanged && !isNewPolicy) {
        const bool isRevived = m_revived.contains(known.id().value());
        run.count(line.row, isRevived ? RowOutcome::Updated : RowOutcome::Unchanged);
        return {};
    }
    Place changed = known;
    Done stored = run.attempt([&]() -> Done {
        if (isChanged) {
            BACKROOM_TRY(changed, m_tree.change(known.location, after));
        }
        if (isNewPolicy) {
            BACKROOM_TRY(changed, m_tree.setNegativePolicy(known.location, *line.policy));
        }
        return {};
    });
    if (stored) {
        run.remember(ImportedEntity::Location, known.location.uuid, ImportedAction::Updated);
        run.remember(changesBetween(ChangedRecord::Location, known.location.uuid, valuesOf(known.location),
                                    valuesOf(changed.location)));
        run.count(line.row, RowOutcome::Updated, changesOf(known.location, after));
        return {};
    }
    if (isOfTheProgram(stored.error()))
        return stored;
    run.failCell(line.row, fieldOf(stored.error()), stored.error());
    return {};
}

Done LocationImport::lookUp(const QStringList& codes) {
    for (qsizetype from = 0; from < codes.size(); from += codesPerStatement) {
        BACKROOM_TRY(const auto some, m_finder.byCodes(codes.mid(from, codesPerStatement)));
        m_known.insert(some);
    }
    return {};
}

/// What the undo of an import put away comes back when it is imported again; what a person put away stays
/// there.
Done LocationImport::revive(ImportRun& run) {
    QSet<qint64> undone;
    bool isAsked = false;
    for (const Line& line : std::as_const(m_lines)) {
        const auto found = m_known.constFind(codeKey(line.draft.code));
        if (found == m_known.constEnd() || !found->location.archived)
            continue;
        if (!isAsked) {
            BACKROOM_TRY(undone, placesUndone(run.desk()));
        }
        isAsked = true;
        const QString& code = found->location.code;
        if (!undone.contains(found->id().value())) {
            run.notice(line.row, QStringLiteral("code"),
                       Text::tr("%1 is archived and stays so; take it out of the archive by hand").arg(code));
            continue;
        }
        BACKROOM_CHECK(m_tree.restore(found->id()));
        run.remember(ImportedEntity::Location, found->location.uuid, ImportedAction::Created);
        run.notice(line.row, QStringLiteral("code"),
                   Text::tr("%1 was archived when an import was undone; it is there again").arg(code));
        m_revived.insert(found->id().value());
    }
    // A change compares with what is there, and a restored location is a newer one.
    QStringList codes;
    for (const Line& line : std::as_const(m_lines))
        if (!m_revived.isEmpty())
            codes << line.draft.code;
    return lookUp(codes);
}

Done LocationImport::finish(ImportRun& run) {
    QStringList codes;
    for (const Line& line : std::as_const(m_lines))
        codes << line.draft.code << line.parentCell << line.siteCell;
    codes.removeAll(QString());
    codes.removeDuplicates();
    BACKROOM_CHECK(lookUp(codes));
    BACKROOM_CHECK(run.storeBatch(0, [&] { return revive(run); }));
    QList<Line> fresh;
    QList<Line> there;
    for (const Line& line : std::as_const(m_lines))
        (m_known.contains(codeKey(line.draft.code)) ? there : fresh).append(line);
    for (qsizetype from = 0; from < there.size(); from += changesPerBatch)
        BACKROOM_CHECK(run.storeBatch(changesPerBatch, [&]() -> Done {
            for (const Line& line : there.mid(from, changesPerBatch))
                BACKROOM_CHECK(update(run, line, m_known[codeKey(line.draft.code)]));
            return {};
        }));
    BACKROOM_CHECK(settleParents(run, fresh));
    return run.storeBatch(fresh.size(), [&] { return create(run, fresh); });
}

} // namespace backroom::dataexchange
