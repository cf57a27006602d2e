#include "foundation/service/file_check.h"

#include "foundation/service/migrator.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

Done askFile(Database& db, QStringList& found) {
    Query pages(db, queries::fileIntegrity);
    BACKROOM_CHECK(pages.exec());
    while (pages.next()) {
        // One row may have several lines, the first of them a heading.
        const QStringList lines = pages.text("verdict").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(found), [](const QString& line) {
            return line != QLatin1String("ok") && !line.startsWith(QLatin1String("***"));
        });
    }
    Query keys(db, queries::fileForeignKeys);
    BACKROOM_CHECK(keys.exec());
    while (keys.next())
        found += QStringLiteral("%1 %2 -> %3").arg(keys.text("child"), keys.text("row"), keys.text("parent"));
    return {};
}

QString sentence(const QString& kind, const QString& name, const QString& place) {
    if (kind == QLatin1String("constraint"))
        return Text::tr("%1 of %2 was never checked against its rows").arg(name, place);
    if (kind == QLatin1String("trigger"))
        return Text::tr("%1 of %2 is switched off").arg(name, place);
    if (kind == QLatin1String("index"))
        return Text::tr("index %1 of %2 is not valid").arg(name, place);
    return Text::tr("pages of %2 failed their checksum: %1").arg(name, place);
}

Done askServer(Database& db, QStringList& found) {
    Query known(db, queries::fileDamage);
    BACKROOM_CHECK(known.exec());
    while (known.next())
        found += sentence(known.text("kind"), known.text("name"), known.text("place"));
    Query indexes(db, queries::fileIndexChecks);
    BACKROOM_CHECK(indexes.exec());
    while (indexes.next()) {
        Done sound = db.runScript(indexes.text("statement"));
        if (!sound && sound.error().code == QLatin1String("database.connection_lost"))
            return sound;
        if (!sound)
            found += indexes.text("name") + QStringLiteral(": ") + sound.error().detail;
    }
    return {};
}

Done askRules(Database& db, QStringList& found) {
    BACKROOM_TRY(const QStringList names, Migrator(db).rulesTampered());
    for (const QString& name : names)
        found += Text::tr("the rule %1 is gone or worded otherwise").arg(name);
    return {};
}

} // namespace

Result<QStringList> fileDamage(Database& db) {
    QStringList found;
    Done asked = db.isSqlite() ? askFile(db, found) : askServer(db, found);
    if (asked && found.isEmpty())
        asked = askRules(db, found);
    if (!asked && asked.error().code == QLatin1String("database.damaged"))
        found += asked.error().detail;
    else if (!asked)
        return fail(asked.error());
    return found;
}

} // namespace backroom
