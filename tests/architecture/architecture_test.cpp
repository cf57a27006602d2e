#include "architecture/rules.h"
#include "architecture/samples.h"

#include <QFile>
#include <QTest>

using namespace backroom::test;

namespace {

struct Allowance {
    QString rule;
    QString path;
    std::optional<int> most; ///< so often and no more; none = as often as it likes
    QString reason;

    [[nodiscard]] bool covers(const Violation& violation) const {
        return rule == violation.rule &&
               (path.endsWith(QLatin1Char('*')) ? violation.path().startsWith(path.chopped(1))
                                                : violation.path() == path);
    }
};

QList<Allowance> readAllowances() {
    QFile file(QStringLiteral(BACKROOM_SOURCE_DIR "/tests/architecture/allowed.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no allowed.txt");
    QList<Allowance> result;
    for (const QString& line :
         QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (line.startsWith(QLatin1Char('#')))
            continue;
        bool isNumber = false;
        const int most = parts.value(2).trimmed().toInt(&isNumber);
        result.append({parts.value(0).trimmed(), parts.value(1).trimmed(),
                       isNumber ? std::optional(most) : std::nullopt, parts.last().trimmed()});
    }
    return result;
}

struct NamedRule {
    const char* name;
    Rule rule;
};

const NamedRule rules[] = {{"includes follow the table", includesFollowTheTable},
                           {"Qt modules follow the table", qtModulesFollowTheTable},
                           {"one owner per library", oneOwnerPerLibrary},
                           {"tables have one writer", tablesHaveOneWriter},
                           {"foreign tables are read through views", foreignTablesAreReadThroughViews},
                           {"SQL stands in .sql files", sqlStandsInSqlFiles},
                           {"texts of one engine have a reason", textsOfOneEngineHaveAReason},
                           {"only identity asks who is connected", onlyIdentityAsksWhoIsConnected},
                           {"definers fix the search path", definersFixTheSearchPath},
                           {"definers keep their plans", definersKeepTheirPlans},
                           {"functions fit", functionsFit},
                           {"files fit", filesFit},
                           {"lines fit", linesFit},
                           {"names are of the trade", namesAreOfTheTrade},
                           {"the top level is known", topLevelIsKnown},
                           {"looks come from the theme", looksComeFromTheTheme},
                           {"windows never wait", windowsNeverWait},
                           {"the domain is pure", domainIsPure},
                           {"no floating money", noFloatingMoney},
                           {"no path of a workplace", noPathOfAWorkplace},
                           {"nothing is left for later", nothingIsLeftForLater},
                           {"numbers are grouped", numbersAreGrouped},
                           {"nothing is left of a merge", nothingIsLeftOfAMerge},
                           {"words are translated", wordsAreTranslated},
                           {"window tests use the keyboard", windowTestsUseTheKeyboard},
                           {"no bool parameters", noBoolParameters}};

} // namespace

/// Holds modules/README.md. Each rule is run on the project, where it must find nothing, and on samples that
/// break it, where it must find what was broken.
class ArchitectureTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_tree = SourceTree::read(QStringLiteral(BACKROOM_SOURCE_DIR));
        QVERIFY(m_tree.find(QStringLiteral("modules/foundation/domain/result.h")));
        QVERIFY(m_tree.modules().contains(QStringLiteral("foundation")));
        QVERIFY2(!qtModuleOf(QStringLiteral("QSqlQuery")).isEmpty(), "Qt's headers are not where CMake says");
        m_allowances = readAllowances();
    }
    void project_data() {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(rules); ++i)
            QTest::newRow(rules[i].name) << int(i);
    }
    void project() {
        QFETCH(int, index);
        QStringList lines;
        for (const Violation& violation : rules[index].rule(m_tree)) {
            bool allowed = false;
            for (int i = 0; i < m_allowances.size(); ++i) {
                if (m_allowances.at(i).covers(violation)) {
                    allowed = true;
                    ++m_used[i];
                }
            }
            if (!allowed)
                lines.append(violation.text());
        }
        // QtTest cuts long messages, and each line of this one is needed.
        for (const QString& line : std::as_const(lines))
            qWarning().noquote() << line;
        QVERIFY2(lines.isEmpty(), "see the lines above");
    }
    void allowances() {
        static const QStringList budgets{QStringLiteral("function"), QStringLiteral("file"),
                                         QStringLiteral("line")};
        int exceptions = 0;
        for (int i = 0; i < m_allowances.size(); ++i) {
            const Allowance& allowance = m_allowances.at(i);
            QVERIFY2(allowance.reason.size() >= 20,
                     qPrintable(allowance.path + QStringLiteral(" has no reason")));
            QVERIFY2(m_used.contains(i),
                     qPrintable(allowance.path + QStringLiteral(" needs no allowance any more: ") +
                                allowance.rule));
            QVERIFY2(allowance.rule != QLatin1String("hand") || allowance.most,
                     qPrintable(allowance.path + QStringLiteral(" does not say how often")));
            QVERIFY2(!allowance.most || *allowance.most == m_used.value(i),
                     qPrintable(QStringLiteral("%1 breaks %2 %3 times; its allowance says %4")
                                    .arg(allowance.path, allowance.rule)
                                    .arg(m_used.value(i))
                                    .arg(allowance.most.value_or(0))));
            exceptions += budgets.contains(allowance.rule) ? 1 : 0;
        }
        QVERIFY2(exceptions <= 10, "more than ten exceptions from the budgets");
    }
    void samples_data() {
        QTest::addColumn<int>("index");
        m_samples = includeSamples() + sqlSamples() + definerSamples() + sizeSamples() + handSamples() +
                    wordSamples();
        for (int i = 0; i < m_samples.size(); ++i)
            QTest::newRow(m_samples.at(i).name) << i;
    }
    void samples() {
        QFETCH(int, index);
        const Sample& sample = m_samples.at(index);
        QStringList lines;
        for (const Violation& violation : sample.rule(SourceTree::of(sample.files)))
            lines.append(violation.text());
        const QString all = lines.join(QLatin1Char('\n'));
        if (sample.says.isEmpty())
            QVERIFY2(lines.isEmpty(), qPrintable(all));
        else
            QVERIFY2(all.contains(sample.says), qPrintable(QStringLiteral("found only: ") + all));
    }
    void everyRuleIsProved() {
        m_samples = includeSamples() + sqlSamples() + definerSamples() + sizeSamples() + handSamples() +
                    wordSamples();
        for (const NamedRule& named : rules) {
            bool proved = false;
            for (const Sample& sample : m_samples)
                proved = proved || (sample.rule == named.rule && !sample.says.isEmpty());
            QVERIFY2(proved, named.name);
        }
    }

private:
    SourceTree m_tree;
    QList<Allowance> m_allowances;
    QHash<int, int> m_used; ///< how often each lets something pass
    QList<Sample> m_samples;
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
