#include "architecture/rules.h"

namespace backroom::test {

namespace {

bool isWindowCode(const SourceFile& file) {
    return file.isCpp() &&
           (file.layer() == QLatin1String("ui") || file.path.startsWith(QLatin1String("app/")));
}

bool isLogic(const SourceFile& file) {
    return file.isCpp() &&
           (file.layer() == QLatin1String("domain") || file.layer() == QLatin1String("service"));
}

} // namespace

QList<Violation> findAll(const SourceFile& file, const QString& shape, const QRegularExpression& pattern,
                         const QString& rule, const QString& what) {
    QList<Violation> found;
    auto matches = pattern.globalMatch(shape);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString text = match.captured(match.lastCapturedIndex()).simplified();
        found.append({rule, file.at(match.capturedStart()),
                      what.contains(QLatin1String("%1")) ? what.arg(text) : what});
    }
    return found;
}

QList<Violation> looksComeFromTheTheme(const SourceTree& tree) {
    static const QRegularExpression call(QStringLiteral(
        "\\bQColor(?:\\s+\\w+)?\\s*[({]\\s*[\\d\"]|\\bsetStyleSheet\\s*\\(|\\bqRgba?\\s*\\(\\s*\\d"
        "|\\bQt::(?:red|green|blue|black|white|yellow|cyan|magenta|gray|darkGray|lightGray|dark\\w+)\\b"
        "|\\bsetPointSizeF?\\s*\\(\\s*\\d|\\bsetPixelSize\\s*\\(\\s*\\d"
        "|\\bset(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\\s*\\(\\s*[1-9]"
        "|\\bset(?:Spacing|HorizontalSpacing|VerticalSpacing|Margin)\\s*\\(\\s*[1-9]"
        "|\\bsetContentsMargins\\s*\\((?:[^)]*,)?\\s*[1-9]|\\bresize\\s*\\(\\s*[1-9]"));
    static const QRegularExpression colour(
        QStringLiteral("#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!isWindowCode(file) || file.path.startsWith(QLatin1String("modules/foundation/ui/theme")))
            continue;
        found += findAll(file, file.code, call, QStringLiteral("look"),
                         QStringLiteral("%1: looks come from the theme"));
        found += findAll(file, file.literals, colour, QStringLiteral("look"),
                         QStringLiteral("%1: colours come from the theme"));
    }
    return found;
}

QList<Violation> windowsNeverWait(const SourceTree& tree) {
    static const QRegularExpression wait(QStringLiteral(
        "\\bQEventLoop\\b|\\bwaitFor(?:Finished|Started|Connected|ReadyRead|BytesWritten|Done)\\b|"
        "\\bprocessEvents\\b|\\bBlockingQueuedConnection\\b"
        "|\\bQMessageBox::(?:question|information|warning|critical|about)\\b|\\bQInputDialog::get\\w+"
        "|\\bQFileDialog::get\\w+|(?:->|\\.)(?:exec|result|takeResult)\\s*\\(\\s*\\)|\\bm?sleep\\b"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        // The command line has no window that could stand still.
        if (isWindowCode(file) && !file.path.startsWith(QLatin1String("app/cli/")))
            found += findAll(file, file.code, wait, QStringLiteral("wait"),
                             QStringLiteral("%1: a window never waits; end with .then(this, …) or open()"));
    }
    return found;
}

QList<Violation> domainIsPure(const SourceTree& tree) {
    static const QRegularExpression impure(QStringLiteral(
        "\\bQ_OBJECT\\b|\\bQObject\\b|\\bQ(?:File|SaveFile|Dir|DirIterator|Timer|Thread|Process|Settings"
        "|TemporaryFile|TemporaryDir|ElapsedTimer)\\b|\\bcurrent(?:DateTime|DateTimeUtc|Date|Time"
        "|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\(|\\bsystem_clock\\b|\\bsteady_clock\\b|\\bqgetenv\\b"
        "|\\bqEnvironmentVariable\\w*"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        // The clock is the one value type that has to ask the machine.
        if (file.isCpp() && file.layer() == QLatin1String("domain") &&
            file.path != QLatin1String("modules/foundation/domain/clock.cpp"))
            found += findAll(file, file.code, impure, QStringLiteral("domain"),
                             QStringLiteral("%1: the domain has no objects, no I/O, no clock"));
    }
    return found;
}

QList<Violation> noFloatingMoney(const SourceTree& tree) {
    static const QRegularExpression number(QStringLiteral("\\b(?:double|float|qreal|toDouble|toFloat)\\b"));
    static const QRegularExpression trade(
        QStringLiteral("money|quantity|price|cost|amount|micros|minor|onHand|total|value\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!isLogic(file))
            continue;
        for (const Violation& use : findAll(file, file.code, number, QStringLiteral("double"),
                                            QStringLiteral("%1: money and quantities are whole numbers"))) {
            const int line = use.where.section(QLatin1Char(':'), 1).toInt();
            if (file.layer() == QLatin1String("domain") ||
                trade.match(file.code.section(QLatin1Char('\n'), line - 1, line - 1)).hasMatch())
                found.append(use);
        }
    }
    return found;
}

QList<Violation> noPathOfAWorkplace(const SourceTree& tree) {
    // Written in two halves, or this file would be the first to break the rule.
    static const QRegularExpression path(QStringLiteral("(?:^|[\\s\"'=(`:<])(/(?:wo"
                                                        "rk|ro"
                                                        "ot|home/[a-z]+)/)"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files())
        found += findAll(file, file.text, path, QStringLiteral("workplace"),
                         QStringLiteral("%1 is a path of somebody's machine"));
    return found;
}

QList<Violation> nothingIsLeftForLater(const SourceTree& tree) {
    static const QRegularExpression word(QStringLiteral("\\b(?:TO"
                                                        "DO|FIX"
                                                        "ME|XX"
                                                        "X|HA"
                                                        "CK)\\b"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (!file.path.endsWith(QLatin1String(".md")))
            found += findAll(file, file.text, word, QStringLiteral("later"),
                             QStringLiteral("%1: what is left is written where work is planned"));
    }
    return found;
}

QList<Violation> wordsAreTranslated(const SourceTree& tree) {
    // Two letters beside each other, handed to something that shows them: a pattern has none.
    static const QRegularExpression shown(QStringLiteral(
        "\\b(?:set(?:Text|Title|WindowTitle|ToolTip|StatusTip|PlaceholderText|Accessible(?:Name|Description))"
        "|Label|Button|FormField|EmptyState|show(?:Notice|Error|Words)|addAction|addTab)\\s*\\(\\s*"
        "(?:QStringLiteral\\s*\\(|QLatin1String\\s*\\(|u)?\\s*\"([^\"]*[A-Za-z]{2,}[^\"]*)\""));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (isWindowCode(file) && !file.path.startsWith(QLatin1String("app/cli/")))
            found += findAll(file, file.text, shown, QStringLiteral("translate"),
                             QStringLiteral("“%1” is said in one language only; say tr()"));
    }
    return found;
}

QList<Violation> numbersAreGrouped(const SourceTree& tree) {
    static const QRegularExpression plain(QStringLiteral("\\btr\\s*\\(\\s*(\"[^\"]*%n\\b[^\"]*\")"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files())
        found += findAll(file, file.text, plain, QStringLiteral("group"),
                         QStringLiteral("%1: a number is written as people write it; say %Ln"));
    return found;
}

QList<Violation> nothingIsLeftOfAMerge(const SourceTree& tree) {
    static const QRegularExpression mark(QStringLiteral("^(?:<{7}|>{7}|\\|{7}) .*$"),
                                         QRegularExpression::MultilineOption);
    QList<Violation> found;
    for (const SourceFile& file : tree.files())
        found += findAll(file, file.text, mark, QStringLiteral("merge"),
                         QStringLiteral("%1: both sides of a merge are still there"));
    return found;
}

QList<Violation> windowTestsUseTheKeyboard(const SourceTree& tree) {
    // What a test could do to a widget or a page behind the back of whoever sits at the keys. A fake of the
    // clipboard or of the settings takes its words from nobody.
    static const QRegularExpression shortcut(QStringLiteral(
        "((?:->|\\.)(?:click|openDetail|edit|trigger|activate|select(?:Row|All)"
        "|set(?:Current(?:Index|Text|Row|View)|Checked|ActiveAction|Focus))\\s*\\("
        "|\\bmouseClick\\s*\\(|(?<!clipboard\\(\\))(?:->|\\.)setText\\s*\\("
        "|(?<!\\bcurrent\\(\\))(?:->|\\.)setValue\\s*\\(|\\bworkspace(?:\\(\\))?->open\\s*\\()"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isCpp() && file.path.startsWith(QLatin1String("tests/app/")))
            found +=
                findAll(file, file.code, shortcut, QStringLiteral("hand"),
                        QStringLiteral("%1: a test of the window works by keys; see tests/app/by_keys.h"));
    }
    return found;
}

QList<Violation> noBoolParameters(const SourceTree& tree) {
    static const QRegularExpression parameter(
        QStringLiteral("[(,]\\s*(?:const\\s+)?(bool(?:\\s+\\w+)?)\\s*(?=[,)]|=\\s*(?:true|false))"));
    QList<Violation> found;
    for (const SourceFile& file : tree.files()) {
        if (file.isHeader() && isLogic(file))
            found += findAll(file, file.code, parameter, QStringLiteral("bool"),
                             QStringLiteral("%1: a call must read by itself; take an enum"));
    }
    return found;
}

} // namespace backroom::test
