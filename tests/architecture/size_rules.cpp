#include "architecture/rules.h"

namespace backroom::test {

namespace {

constexpr int functionLines = 70;
constexpr int fileLines = 500;
constexpr int headerLines = 200;
constexpr int lineColumns = 120;

bool hasBudget(const SourceFile& file) {
    return file.isCpp() || file.isSql() || file.path.endsWith(QLatin1String(".cmake")) ||
           file.path.endsWith(QLatin1String("CMakeLists.txt")) ||
           file.path.startsWith(QLatin1String("packaging/"));
}

/// Finds the bodies of functions by their braces: outside functions, a brace after parentheses opens one.
class FunctionReader {
public:
    explicit FunctionReader(const SourceFile& file) : m_file(file) {}

    QList<Violation> read() {
        for (m_at = 0; m_at < m_file.code.size(); ++m_at)
            step(m_file.code.at(m_at));
        return m_found;
    }

private:
    enum class Scope { Outer, Function, Values };

    void step(QChar c) {
        if (c == QLatin1Char('{'))
            open();
        else if (c == QLatin1Char('}'))
            close();
        else if (c == QLatin1Char(';') && m_parentheses == 0)
            m_headStart = m_at + 1;
        else if (c == QLatin1Char('('))
            ++m_parentheses;
        else if (c == QLatin1Char(')'))
            --m_parentheses;
        else if (c == QLatin1Char('#') && m_inside == 0)
            skipDirective();
    }
    void open() {
        static const QRegularExpression outer(
            QStringLiteral("\\b(?:namespace|class|struct|union|enum|extern)\\b"));
        const QStringView head = QStringView(m_file.code).mid(m_headStart, m_at - m_headStart);
        Scope scope = Scope::Values;
        if (m_inside == 0 && m_parentheses == 0) {
            const bool call = head.contains(QLatin1Char('('));
            if (outer.match(head.toString()).hasMatch() &&
                !(call && head.trimmed().endsWith(QLatin1Char(')'))))
                scope = Scope::Outer;
            else if (call)
                scope = Scope::Function;
        }
        qsizetype start = m_headStart;
        while (start < m_at && m_file.code.at(start).isSpace())
            ++start;
        m_scopes.append({scope, start});
        m_inside += scope == Scope::Outer ? 0 : 1;
        if (scope == Scope::Outer)
            m_headStart = m_at + 1;
    }
    void close() {
        if (m_scopes.isEmpty())
            return;
        const auto [scope, start] = m_scopes.takeLast();
        m_inside -= scope == Scope::Outer ? 0 : 1;
        if (m_inside == 0)
            m_headStart = m_at + 1;
        const int lines = m_file.lineOf(m_at) - m_file.lineOf(start) + 1;
        if (scope == Scope::Function && lines > functionLines)
            m_found.append({QStringLiteral("function"), m_file.at(start),
                            QStringLiteral("%1 lines, allowed are %2").arg(lines).arg(functionLines)});
    }
    void skipDirective() {
        while (m_at < m_file.code.size() && m_file.code.at(m_at) != QLatin1Char('\n')) {
            if (m_file.code.at(m_at) == QLatin1Char('\\'))
                ++m_at;
            ++m_at;
        }
        m_headStart = m_at;
    }

    const SourceFile& m_file;
    QList<Violation> m_found;
    QList<std::pair<Scope, qsizetype>> m_scopes;
    qsizetype m_at = 0;
    qsizetype m_headStart = 0;
    int m_inside = 0;
    int m_parentheses = 0;
};

} // namespace

QList<Violation> functionsFit(const SourceTree& tree) {
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isCpp())
            found += FunctionReader(file).read();
    }
    return found;
}

QList<Violation> filesFit(const SourceTree& tree) {
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        const int lines = int(file.text.count(QLatin1Char('\n')));
        const int allowed = file.isHeader() ? headerLines : fileLines;
        if (hasBudget(file) && lines > allowed)
            found.append({QStringLiteral("file"), file.at(0),
                          QStringLiteral("%1 lines, allowed are %2").arg(lines).arg(allowed)});
    }
    return found;
}

QList<Violation> linesFit(const SourceTree& tree) {
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!hasBudget(file))
            continue;
        qsizetype start = 0;
        for (const QString& line : file.text.split(QLatin1Char('\n'))) {
            if (line.size() > lineColumns)
                found.append(
                    {QStringLiteral("line"), file.at(start),
                     QStringLiteral("%1 columns, allowed are %2").arg(line.size()).arg(lineColumns)});
            start += line.size() + 1;
        }
    }
    return found;
}

QList<Violation> namesAreOfTheTrade(const SourceTree& tree) {
    static const QRegularExpression folder(
        QStringLiteral("(?:^|/)(?:include|utils?|common|helpers?|misc|impl)(?:/|$)"));
    static const QRegularExpression fileName(QStringLiteral("^[a-z0-9_]+\\.(?:cpp|h)$"));
    static const QRegularExpression fileWord(QStringLiteral("(?:manager|helpers?|impl|utils?)\\.(?:cpp|h)$"));
    static const QRegularExpression type(
        QStringLiteral("\\b(?:class|struct)\\s+(\\w*(?:Manager|Helper|Helpers|Impl|Utils?)|I[A-Z][a-z]\\w*)"
                       "\\b(?=\\s*(?:final\\s*)?[:{;])"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (folder.match(file.path.section(QLatin1Char('/'), 0, -2)).hasMatch())
            found.append({QStringLiteral("name"), file.at(0), QStringLiteral("a folder without a meaning")});
        if (!file.isCpp())
            continue;
        const QString name = file.path.section(QLatin1Char('/'), -1);
        if (!fileName.match(name).hasMatch())
            found.append({QStringLiteral("name"), file.at(0), QStringLiteral("files are snake_case")});
        if (fileWord.match(name).hasMatch())
            found.append(
                {QStringLiteral("name"), file.at(0), QStringLiteral("a file is named after what it does")});
        found += findAll(file, file.code, type, QStringLiteral("name"),
                         QStringLiteral("%1: a type is named after what it does"));
    }
    return found;
}

QList<Violation> topLevelIsKnown(const SourceTree& tree) {
    static const QStringList known{QStringLiteral("app"),
                                   QStringLiteral("modules"),
                                   QStringLiteral("resources"),
                                   QStringLiteral("translations"),
                                   QStringLiteral("db"),
                                   QStringLiteral("tests"),
                                   QStringLiteral("packaging"),
                                   QStringLiteral("README.md"),
                                   QStringLiteral("CMakeLists.txt"),
                                   QStringLiteral("CHANGELOG.md"),
                                   QStringLiteral("LICENSE"),
                                   QStringLiteral("CMakePresets.json"),
                                   QStringLiteral("CONTRIBUTING.md"),
                                   QStringLiteral(".ci"),
                                   QStringLiteral(".clang-format"),
                                   QStringLiteral(".clang-tidy"),
                                   QStringLiteral(".gitignore"),
                                   QStringLiteral(".gitattributes"),
                                   QStringLiteral(".editorconfig"),
                                   QStringLiteral(".github")};
    QList<Violation> found;
    for (const QString& name : tree.topLevel()) {
        if (!known.contains(name))
            found.append({QStringLiteral("top"), name, QStringLiteral("does not belong at the top level")});
    }
    for (const QString& module : tree.modules()) {
        if (!tree.find(QStringLiteral("modules/%1/README.md").arg(module)))
            found.append(
                {QStringLiteral("top"), QStringLiteral("modules/") + module,
                 QStringLiteral("a module has a README.md: what it owns, its tables, whom it uses")});
    }
    return found;
}

} // namespace backroom::test
