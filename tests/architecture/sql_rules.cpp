#include "architecture/rules.h"

#include <QSet>

namespace backroom::test {

namespace {

const QRegularExpression::PatternOptions anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

/// SQL that belongs to a module: its queries and its objects.
bool isOwned(const SourceFile& file) {
    return file.isSql() && !file.module().isEmpty();
}

bool isOwnName(const SourceFile& file, const QString& name) {
    return name.startsWith(file.module() + QLatin1Char('_'));
}

QSet<QString> baseTables(const SourceTree& tree) {
    static const QRegularExpression create(
        QStringLiteral("\\bCREATE\\s+(?:VIRTUAL\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)"), anyCase);
    QSet<QString> names;
    for (const SourceFile& file : tree.files()) {
        if (!file.path.startsWith(QLatin1String("db/migrations/")))
            continue;
        auto matches = create.globalMatch(file.code);
        while (matches.hasNext())
            names.insert(matches.next().captured(1).toLower());
    }
    return names;
}

/// The modules whose objects CMake builds in; a table may be there before its module.
QStringList schemaModules(const SourceTree& tree) {
    static const QRegularExpression list(QStringLiteral("set\\(schema_modules ([a-z ]+)\\)"));
    const SourceFile* foundation = tree.find(QStringLiteral("modules/foundation/CMakeLists.txt"));
    const auto match = list.match(foundation ? foundation->text : QString());
    return tree.modules() + match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QList<Violation> tablesHaveOneWriter(const SourceTree& tree) {
    static const QRegularExpression write(
        QStringLiteral(
            "\\b(?:INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO|REPLACE\\s+INTO|DELETE\\s+FROM(?:\\s+ONLY)?"
            "|UPDATE(?:\\s+OR\\s+\\w+)?(?:\\s+ONLY)?(?=\\s+\\w+\\s+(?:AS\\s+\\w+\\s+|\\w+\\s+)?SET\\b))"
            "\\s+(?:main\\.|public\\.)?(\\w+)"),
        anyCase);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!isOwned(file))
            continue;
        auto matches = write.globalMatch(file.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(1).toLower();
            // A name without a prefix is a common table expression or a temporary table of the statement
            // itself.
            if (name.contains(QLatin1Char('_')) && !isOwnName(file, name))
                found.append({QStringLiteral("sql-write"), file.at(match.capturedStart(1)),
                              QStringLiteral("%1 writes %2").arg(file.module(), name)});
        }
    }
    static const QRegularExpression create(
        QStringLiteral("\\bCREATE\\s+(?:VIRTUAL\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)"), anyCase);
    for (const SourceFile& file : tree.files()) {
        if (!file.path.startsWith(QLatin1String("db/migrations/")))
            continue;
        auto matches = create.globalMatch(file.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!schemaModules(tree).contains(match.captured(1).section(QLatin1Char('_'), 0, 0)))
                found.append({QStringLiteral("sql-write"), file.at(match.capturedStart(1)),
                              QStringLiteral("%1 bears no module's name").arg(match.captured(1))});
        }
    }
    return found;
}

QList<Violation> foreignTablesAreReadThroughViews(const SourceTree& tree) {
    static const QRegularExpression read(
        QStringLiteral("\\b(?:FROM|JOIN)\\s+(?:LATERAL\\s+)?(?:ONLY\\s+)?(?:main\\.|public\\.)?(\\w+)"),
        anyCase);
    const QSet<QString> tables = baseTables(tree);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!isOwned(file))
            continue;
        auto matches = read.globalMatch(file.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(1).toLower();
            if (tables.contains(name) && !isOwnName(file, name))
                found.append({QStringLiteral("sql-read"), file.at(match.capturedStart(1)),
                              QStringLiteral("%1 reads the table %2; its owner publishes views for that")
                                  .arg(file.module(), name)});
        }
    }
    return found;
}

QList<Violation> sqlStandsInSqlFiles(const SourceTree& tree) {
    static const QRegularExpression sql(QStringLiteral(
        "\\b(?:SELECT\\s+[\\w*(\"]|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s"
        "|(?:CREATE|ALTER|DROP)\\s+(?:OR\\s+REPLACE\\s+)?(?:TABLE|VIEW|ROLE|USER|DATABASE|INDEX|TRIGGER"
        "|FUNCTION)\\b|PRAGMA\\s+\\w|(?:GRANT|REVOKE)\\s+\\w|LOCK\\s+TABLE|VACUUM\\b|LISTEN\\s+\\w)"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isCpp() &&
            (file.path.startsWith(QLatin1String("modules/")) || file.path.startsWith(QLatin1String("app/"))))
            found += findAll(file, file.literals, sql, QStringLiteral("sql-place"),
                             QStringLiteral("SQL stands in service/queries/*.sql, not here: %1"));
    }
    return found;
}

QList<Violation> textsOfOneEngineHaveAReason(const SourceTree& tree) {
    // Lists bound as one value and row locks are written differently on each engine, which needs no words.
    static const QRegularExpression obvious(
        QStringLiteral("\\[\\]|\\bunnest\\b|json_array_elements|json_each|\\bFOR\\s+UPDATE\\b"), anyCase);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!file.path.contains(QLatin1String("/queries/")))
            continue;
        for (const auto& [mine, other] :
             {std::pair{QStringLiteral(".sqlite.sql"), QStringLiteral(".postgresql.sql")},
              std::pair{QStringLiteral(".postgresql.sql"), QStringLiteral(".sqlite.sql")}}) {
            if (!file.path.endsWith(mine))
                continue;
            const SourceFile* pair = tree.find(file.path.chopped(mine.size()) + other);
            const QString theirs = pair ? pair->text : QString();
            if (!obvious.match(file.text + theirs).hasMatch() && !file.text.startsWith(QLatin1String("--")) &&
                !theirs.startsWith(QLatin1String("--")))
                found.append({QStringLiteral("sql-pair"), file.at(0),
                              QStringLiteral("say in the first line (-- …) why this is for one engine")});
        }
    }
    return found;
}

QList<Violation> onlyIdentityAsksWhoIsConnected(const SourceTree& tree) {
    static const QRegularExpression who(QStringLiteral("\\b(?:session_user|current_user)\\b"), anyCase);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (isOwned(file) && file.module() != QLatin1String("identity"))
            found += findAll(file, file.code, who, QStringLiteral("sql-who"),
                             QStringLiteral("%1: only identity_actor() says who it is"));
    }
    return found;
}

QList<Violation> definersFixTheSearchPath(const SourceTree& tree) {
    static const QRegularExpression definer(QStringLiteral("\\bSECURITY\\s+DEFINER\\b"), anyCase);
    static const QRegularExpression path(QStringLiteral("\\bSET\\s+search_path\\b"), anyCase);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isSql() && file.code.count(definer) > file.code.count(path))
            found.append({QStringLiteral("sql-definer"), file.at(file.code.indexOf(definer)),
                          QStringLiteral("a SECURITY DEFINER function without SET search_path")});
    }
    return found;
}

QList<Violation> definersKeepTheirPlans(const SourceTree& tree) {
    static const QRegularExpression planned(
        QStringLiteral("\\bLANGUAGE\\s+sql\\b[^$']*\\bSECURITY\\s+DEFINER\\b"), anyCase);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isSql())
            found += findAll(
                file, file.code, planned, QStringLiteral("sql-definer"),
                QStringLiteral("planned anew by each statement that calls it: plpgsql keeps its plan"));
    }
    return found;
}

} // namespace backroom::test
