#pragma once

#include "architecture/source_tree.h"

#include <functional>

namespace backroom::test {

/// One place where the house is not as its law says.
struct Violation {
    QString rule;
    QString where; ///< "<path>:<line>"
    QString what;

    [[nodiscard]] QString path() const { return where.section(QLatin1Char(':'), 0, 0); }
    [[nodiscard]] QString text() const {
        return rule + QStringLiteral("  ") + where + QStringLiteral("  ") + what;
    }
};

using Rule = QList<Violation> (*)(const SourceTree&);

// include_rules.cpp: who may use whom (modules/README.md)
QList<Violation> includesFollowTheTable(const SourceTree& tree);
QList<Violation> qtModulesFollowTheTable(const SourceTree& tree);
QList<Violation> oneOwnerPerLibrary(const SourceTree& tree);

// sql_rules.cpp: whose table, whose view, and where SQL may stand
QList<Violation> tablesHaveOneWriter(const SourceTree& tree);
QList<Violation> foreignTablesAreReadThroughViews(const SourceTree& tree);
QList<Violation> sqlStandsInSqlFiles(const SourceTree& tree);
QList<Violation> textsOfOneEngineHaveAReason(const SourceTree& tree);
QList<Violation> onlyIdentityAsksWhoIsConnected(const SourceTree& tree);
QList<Violation> definersFixTheSearchPath(const SourceTree& tree);
QList<Violation> definersKeepTheirPlans(const SourceTree& tree);

// size_rules.cpp: budgets and names
QList<Violation> functionsFit(const SourceTree& tree);
QList<Violation> filesFit(const SourceTree& tree);
QList<Violation> linesFit(const SourceTree& tree);
QList<Violation> namesAreOfTheTrade(const SourceTree& tree);
QList<Violation> topLevelIsKnown(const SourceTree& tree);

// word_rules.cpp: what must not stand in the text of a layer
QList<Violation> looksComeFromTheTheme(const SourceTree& tree);
QList<Violation> windowsNeverWait(const SourceTree& tree);
QList<Violation> domainIsPure(const SourceTree& tree);
QList<Violation> noFloatingMoney(const SourceTree& tree);
QList<Violation> noPathOfAWorkplace(const SourceTree& tree);
QList<Violation> nothingIsLeftForLater(const SourceTree& tree);
QList<Violation> wordsAreTranslated(const SourceTree& tree);
QList<Violation> numbersAreGrouped(const SourceTree& tree);
QList<Violation> nothingIsLeftOfAMerge(const SourceTree& tree);
QList<Violation> windowTestsUseTheKeyboard(const SourceTree& tree);
QList<Violation> noBoolParameters(const SourceTree& tree);

/// Every match of `pattern` in one shape of a file as violations; `what` may hold %1 for the match.
QList<Violation> findAll(const SourceFile& file, const QString& shape, const QRegularExpression& pattern,
                         const QString& rule, const QString& what);

} // namespace backroom::test
