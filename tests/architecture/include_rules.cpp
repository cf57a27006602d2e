#include "architecture/rules.h"

namespace backroom::test {

namespace {

struct Include {
    qsizetype position = 0;
    QString header;
    bool angled = false;
};

QList<Include> includesOf(const SourceFile& file) {
    // Literals are blanked in `code`, so the directive is found there and its name is read from the text.
    static const QRegularExpression directive(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QList<Include> result;
    auto matches = directive.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (file.code.at(match.capturedStart(1)) != match.captured(1).at(0))
            continue;
        result.append({match.capturedStart(), match.captured(2), match.captured(1) == QLatin1String("<")});
    }
    return result;
}

bool isStandard(const QString& header) {
    static const QRegularExpression cOrPosix(QStringLiteral(
        "^(std\\w+|string|assert|errno|signal|limits|math|time|unistd|fcntl|pwd|poll|termios|inttypes"
        "|sys/\\w+|linux/\\w+|netinet/\\w+|arpa/\\w+)\\.h$"));
    return (!header.contains(QLatin1Char('.')) && !header.contains(QLatin1Char('/'))) ||
           cOrPosix.match(header).hasMatch();
}

/// The face of the database threads towards windows: all that a page of another module may see of
/// foundation/service.
bool isGateway(const QString& header) {
    return header == QLatin1String("foundation/service/gateway.h");
}

/// Empty when allowed, else why not.
QString refusal(const SourceFile& file, const QString& header, const QStringList& order) {
    const QStringList parts = header.split(QLatin1Char('/'));
    if (parts.at(0) == QLatin1String("app"))
        return QStringLiteral("nobody includes app");
    if (parts.size() < 3 || !order.contains(parts.at(0)))
        return QStringLiteral("write includes from modules/: \"<module>/<layer>/<file>\"");
    const QString& other = parts.at(0);
    const QString& otherLayer = parts.at(1);
    const bool own = other == file.module();
    static const QMap<QString, QStringList> below{
        {QStringLiteral("domain"), {QStringLiteral("domain")}},
        {QStringLiteral("service"), {QStringLiteral("domain"), QStringLiteral("service")}},
        {QStringLiteral("ui"), {QStringLiteral("domain"), QStringLiteral("service"), QStringLiteral("ui")}}};
    if (order.indexOf(other) > order.indexOf(file.module()))
        return QStringLiteral("%1 stands below %2").arg(other, file.module());
    if (!below.value(file.layer()).contains(otherLayer))
        return QStringLiteral("%1 may not use %2").arg(file.layer(), otherLayer);
    if (file.layer() != QLatin1String("ui") || own)
        return {};
    if (otherLayer == QLatin1String("ui") && other != QLatin1String("foundation") &&
        parts.at(2) != QLatin1String("pickers"))
        return QStringLiteral("of another module's ui only ui/pickers/ may be used");
    if (other == QLatin1String("foundation") && otherLayer == QLatin1String("service") && !isGateway(header))
        return QStringLiteral("a page sees of foundation/service only its gateway");
    return {};
}

const QStringList& qtOf(const QString& layer) {
    static const QMap<QString, QStringList> allowed{
        {QStringLiteral("domain"), {QStringLiteral("QtCore")}},
        {QStringLiteral("service"),
         {QStringLiteral("QtCore"), QStringLiteral("QtSql"), QStringLiteral("QtGui"),
          QStringLiteral("QtNetwork"), QStringLiteral("QtConcurrent")}},
        {QStringLiteral("ui"),
         {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
          QStringLiteral("QtCharts"), QStringLiteral("QtSvg"), QStringLiteral("QtSvgWidgets"),
          QStringLiteral("QtPrintSupport"), QStringLiteral("QtMultimedia"),
          QStringLiteral("QtMultimediaWidgets"), QStringLiteral("QtConcurrent")}}};
    static const QStringList none;
    const auto it = allowed.constFind(layer);
    return it == allowed.constEnd() ? none : *it;
}

} // namespace

QList<Violation> includesFollowTheTable(const SourceTree& tree) {
    QList<Violation> found;
    const QStringList order = tree.modules();
    for (const SourceFile& file : tree.files()) {
        if (!file.isCpp() || file.layer().isEmpty())
            continue;
        for (const Include& include : includesOf(file)) {
            if (include.angled || include.header.endsWith(QLatin1String(".moc")))
                continue;
            const QString why = refusal(file, include.header, order);
            if (!why.isEmpty())
                found.append({QStringLiteral("include"), file.at(include.position),
                              QStringLiteral("%1: %2").arg(include.header, why)});
        }
    }
    return found;
}

QList<Violation> qtModulesFollowTheTable(const SourceTree& tree) {
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!file.isCpp() || file.layer().isEmpty())
            continue;
        for (const Include& include : includesOf(file)) {
            const QString module = include.angled ? qtModuleOf(include.header) : QString();
            if (!module.isEmpty() && !qtOf(file.layer()).contains(module))
                found.append(
                    {QStringLiteral("qt"), file.at(include.position),
                     QStringLiteral("%1 may not use %2 (%3)").arg(file.layer(), include.header, module)});
        }
    }
    return found;
}

QList<Violation> oneOwnerPerLibrary(const SourceTree& tree) {
    QList<Violation> found;
    QMap<QString, QString> owners;
    for (const SourceFile& file : tree.files()) {
        if (!file.isCpp() || file.layer().isEmpty())
            continue;
        for (const Include& include : includesOf(file)) {
            if (!include.angled || isStandard(include.header) || !qtModuleOf(include.header).isEmpty())
                continue;
            const QString library = include.header.section(QLatin1Char('/'), 0, 0);
            const QString folder = file.module() + QLatin1Char('/') + file.layer();
            const QString owner = owners.value(library, folder);
            owners.insert(library, owner);
            if (owner != folder)
                found.append({QStringLiteral("library"), file.at(include.position),
                              QStringLiteral("%1 belongs to %2").arg(include.header, owner)});
        }
    }
    return found;
}

} // namespace backroom::test
