#include "architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace backroom::test {

namespace {

void put(QString& target, qsizetype at, const QString& text, qsizetype length) {
    for (qsizetype i = at; i < at + length && i < text.size(); ++i)
        target[i] = text.at(i);
}

QString blankLike(const QString& text) {
    QString blank = text;
    for (QChar& c : blank) {
        if (c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    return blank;
}

/// Everything of a pattern's alternatives: `comment` and `open…` are blanked, the rest is code.
Blanked blank(const QString& text, const QRegularExpression& token) {
    Blanked result{text, blankLike(text)};
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool comment = match.capturedLength(QStringLiteral("comment")) > 0;
        const QString group =
            match.capturedStart(QStringLiteral("raw")) >= 0 ? QStringLiteral("raw") : QStringLiteral("plain");
        const qsizetype from = comment ? match.capturedStart() : match.capturedStart(group);
        const qsizetype length = comment ? match.capturedLength() : match.capturedLength(group);
        if (!comment)
            put(result.literals, from, text, length);
        for (qsizetype i = from; i < from + length; ++i) {
            if (result.code.at(i) != QLatin1Char('\n'))
                result.code[i] = QLatin1Char(' ');
        }
    }
    return result;
}

bool isText(const QString& path) {
    static const QStringList endings{QStringLiteral(".cpp"),   QStringLiteral(".h"),   QStringLiteral(".sql"),
                                     QStringLiteral(".cmake"), QStringLiteral(".txt"), QStringLiteral(".md"),
                                     QStringLiteral(".ts"),    QStringLiteral(".qrc"), QStringLiteral(".xml"),
                                     QStringLiteral(".json")};
    for (const QString& ending : endings) {
        if (path.endsWith(ending))
            return true;
    }
    const QString name = path.section(QLatin1Char('/'), -1);
    return !name.contains(QLatin1Char('.')) &&
           (path.startsWith(QLatin1String("packaging/")) || path.startsWith(QLatin1String(".ci/")) ||
            path.contains(QLatin1String("support/")));
}

bool isPassing(const QString& top) {
    return top == QLatin1String(".git") || top == QLatin1String(".cache") || top == QLatin1String("tour") ||
           top.startsWith(QLatin1String("build"));
}

} // namespace

Blanked blankCpp(const QString& text) {
    static const QRegularExpression token(
        QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/)|R"(?<d>[^()\s\\]*)\((?<raw>.*?)\)\k<d>")re"
                       R"re(|"(?<plain>(?:[^"\\\n]|\\.)*)"|(?<=[^A-Za-z0-9_])'(?:[^'\\\n]|\\.)+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    return blank(text, token);
}

Blanked blankSql(const QString& text) {
    static const QRegularExpression token(
        QStringLiteral(R"re((?<comment>--[^\n]*|/\*.*?\*/)|'(?<plain>(?:[^']|'')*)')re"),
        QRegularExpression::DotMatchesEverythingOption);
    return blank(text, token);
}

bool SourceFile::isCpp() const {
    return path.endsWith(QLatin1String(".cpp")) || isHeader();
}

QString SourceFile::module() const {
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() > 3 && parts.at(0) == QLatin1String("modules"))
        return parts.at(1);
    if (parts.size() > 3 && parts.at(0) == QLatin1String("db") && parts.at(1) == QLatin1String("objects"))
        return parts.at(2);
    return {};
}

QString SourceFile::layer() const {
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 3 && parts.at(0) == QLatin1String("modules") ? parts.at(2) : QString();
}

int SourceFile::lineOf(qsizetype position) const {
    return int(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

QString SourceFile::at(qsizetype position) const {
    return QStringLiteral("%1:%2").arg(path).arg(lineOf(position));
}

void SourceTree::add(const QString& path, const QString& text) {
    SourceFile file{path, text, text, {}};
    if (file.isCpp() || file.isSql()) {
        const Blanked blanked = file.isCpp() ? blankCpp(text) : blankSql(text);
        file.code = blanked.code;
        file.literals = blanked.literals;
    }
    m_files.append(file);
}

SourceTree SourceTree::of(const QMap<QString, QString>& files) {
    SourceTree tree;
    for (auto it = files.begin(); it != files.end(); ++it) {
        tree.add(it.key(), it.value());
        const QString top = it.key().section(QLatin1Char('/'), 0, 0);
        if (!tree.m_topLevel.contains(top))
            tree.m_topLevel.append(top);
    }
    return tree;
}

SourceTree SourceTree::read(const QString& root) {
    SourceTree tree;
    const QDir top(root);
    for (const QString& name :
         top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isPassing(name))
            continue;
        tree.m_topLevel.append(name);
        QStringList paths;
        if (QFileInfo(top.filePath(name)).isFile())
            paths.append(name);
        QDirIterator it(top.filePath(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(top.relativeFilePath(it.next()));
        paths.sort();
        for (const QString& path : std::as_const(paths)) {
            QFile file(top.filePath(path));
            if (isText(path) && file.open(QIODevice::ReadOnly))
                tree.add(path, QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

const SourceFile* SourceTree::find(const QString& path) const {
    for (const SourceFile& file : m_files) {
        if (file.path == path)
            return &file;
    }
    return nullptr;
}

QStringList SourceTree::modules() const {
    QStringList names;
    const SourceFile* list = find(QStringLiteral("modules/CMakeLists.txt"));
    static const QRegularExpression line(QStringLiteral("^\\s*add_subdirectory\\((\\w+)\\)"),
                                         QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(list ? list->text : QString());
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QString qtModuleOf(const QString& header) {
    static QHash<QString, QString> known;
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    if (const auto it = known.constFind(header); it != known.constEnd())
        return *it;
    QString found;
    const QDir root(QStringLiteral(BACKROOM_QT_HEADERS));
    for (const QString& module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (QFileInfo::exists(root.filePath(module + QLatin1Char('/') + header)))
            found = module;
    }
    known.insert(header, found);
    return found;
}

} // namespace backroom::test
