#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Rule {
    const char* what;
    const char* pattern;
};

/// What may stand only in foundation/ui/theme: colours, sizes, style sheets. Zero is not a size.
const Rule rules[] = {
    {"a colour", R"(#[0-9A-Fa-f]{6}\b|\bQColor\s*\(\s*(\d|0x|"|QStringLiteral)|\bqRgba?\s*\()"},
    {"a colour of Qt",
     R"(\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark[A-Z]\w+)\b)"},
    {"a style sheet", R"(\bsetStyleSheet\b)"},
    {"a font size", R"(\bset(Pixel|Point)SizeF?\s*\(\s*\d)"},
    {"a size",
     R"(\b(set(Fixed|Minimum|Maximum)(Width|Height|Size)|setContentsMargins|setSpacing|addSpacing|setIconSize))"
     R"(\s*\(\s*(QSize\s*\(\s*)?[1-9])"},
};

/// "what: line" of every break in a text; comments do not count.
QStringList breaksIn(const QString& text) {
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Rule& rule : rules)
            made << QRegularExpression(QString::fromLatin1(rule.pattern));
        return made;
    }();
    QStringList found;
    int number = 0;
    for (QString line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (const auto comment = line.indexOf(QLatin1String("//"));
            comment >= 0 && !line.contains(QLatin1String("\"")))
            line.truncate(comment);
        for (std::size_t i = 0; i < std::size(rules); ++i)
            if (patterns.at(qsizetype(i)).match(line).hasMatch())
                found << QStringLiteral("%1 (%2)").arg(number).arg(QLatin1String(rules[i].what));
    }
    return found;
}

QDir root() {
    QDir dir(QStringLiteral(QT_TESTCASE_SOURCEDIR)); // tests/
    dir.cdUp();
    return dir;
}

} // namespace

/// ui.md: no colour or size literal outside foundation/ui/theme.
class LiteralsTest : public QObject {
    Q_OBJECT
private slots:
    void theRuleSeesWhatItForbids_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("forbidden");
        QTest::newRow("hex") << QStringLiteral("QColor(\"#14569C\")") << true;
        QTest::newRow("named") << QStringLiteral("p.setPen(Qt::red);") << true;
        QTest::newRow("sheet") << QStringLiteral("w->setStyleSheet(s);") << true;
        QTest::newRow("size") << QStringLiteral("w->setFixedWidth(120);") << true;
        QTest::newRow("margins") << QStringLiteral("l->setContentsMargins(8, 8, 8, 8);") << true;
        QTest::newRow("font") << QStringLiteral("f.setPixelSize(13);") << true;
        QTest::newRow("token") << QStringLiteral("w->setFixedWidth(size::field);") << false;
        QTest::newRow("zero") << QStringLiteral("l->setContentsMargins(0, 0, 0, 0);") << false;
        QTest::newRow("transparent") << QStringLiteral("p.fill(Qt::transparent);") << false;
        QTest::newRow("comment") << QStringLiteral("// once it was setFixedWidth(120)") << false;
    }
    void theRuleSeesWhatItForbids() {
        QFETCH(QString, line);
        QFETCH(bool, forbidden);
        QCOMPARE(!breaksIn(line).isEmpty(), forbidden);
    }
    void noLiteralOutsideTheTheme() {
        QStringList broken;
        int files = 0;
        for (const char* folder : {"modules", "app"}) {
            QDirIterator each(root().filePath(QString::fromLatin1(folder)),
                              {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString path = each.next();
                const bool window =
                    path.contains(QLatin1String("/ui/")) || path.contains(QLatin1String("/app/"));
                if (!window || path.contains(QLatin1String("/foundation/ui/theme/")))
                    continue;
                ++files;
                QFile file(path);
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                for (const QString& at : breaksIn(QString::fromUtf8(file.readAll())))
                    broken << root().relativeFilePath(path) + QLatin1Char(':') + at;
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(LiteralsTest)
#include "literals_test.moc"
