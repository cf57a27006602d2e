#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace backroom::test {

/// One file of the project. It knows its text in three shapes; it judges nothing.
struct SourceFile {
    QString path;     ///< from the top of the project: "modules/stock/domain/document.h"
    QString text;     ///< as it stands
    QString code;     ///< same length and lines, with comments and the inside of string literals blanked
    QString literals; ///< same length and lines, with everything but the inside of string literals blanked

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isSql() const { return path.endsWith(QLatin1String(".sql")); }
    /// "stock" for modules/stock/… and db/objects/stock/…, else empty.
    [[nodiscard]] QString module() const;
    /// "domain", "service" or "ui" for modules/<m>/<layer>/…, else empty.
    [[nodiscard]] QString layer() const;
    [[nodiscard]] int lineOf(qsizetype position) const;
    /// "<path>:<line>"
    [[nodiscard]] QString at(qsizetype position) const;
};

/// What the rules read: the files of the project, or those of a sample.
class SourceTree {
public:
    /// Every text file below `root`, without build folders; also the names of what stands at the top.
    static SourceTree read(const QString& root);
    /// A sample: path -> text.
    static SourceTree of(const QMap<QString, QString>& files);

    [[nodiscard]] const QList<SourceFile>& files() const { return m_files; }
    [[nodiscard]] const SourceFile* find(const QString& path) const;
    [[nodiscard]] const QStringList& topLevel() const { return m_topLevel; }
    /// Modules in the order of modules/CMakeLists.txt.
    [[nodiscard]] QStringList modules() const;

private:
    void add(const QString& path, const QString& text);

    QList<SourceFile> m_files;
    QStringList m_topLevel;
};

/// Blanks comments and literals of C++ (`cpp`) or SQL text; lines and columns stay.
struct Blanked {
    QString code;
    QString literals;
};
Blanked blankCpp(const QString& text);
Blanked blankSql(const QString& text);

/// "QSqlQuery" -> "QtSql"; empty when Qt has no such header.
QString qtModuleOf(const QString& header);

} // namespace backroom::test
