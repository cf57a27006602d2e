#include "architecture/trade_words.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom::test;

namespace {

const QString sources = QStringLiteral(BACKROOM_SOURCE_DIR);

void write(const QString& path, const QByteArray& text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QStringList german(const QString& ts) {
    return {QStringLiteral("-target-language"), QStringLiteral("de"), QStringLiteral("-ts"), ts};
}

QStringList english(const QString& ts) {
    return {QStringLiteral("-pluralonly"), QStringLiteral("-target-language"), QStringLiteral("en"),
            QStringLiteral("-ts"), ts};
}

/// QtTest cuts long messages, and each line of these is needed.
void refuse(const QStringList& faults) {
    for (const QString& line : faults)
        qWarning().noquote() << line;
    QVERIFY2(faults.isEmpty(), "see the lines above; cmake --build … --target words, then translate");
}

/// A text of a file of help: its headings by level, and what it links to.
QStringList bonesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList bones;
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#')))
            bones += line.section(QLatin1Char(' '), 0, 0);
        for (auto match = link.globalMatch(line); match.hasNext();)
            bones += match.next().captured(1);
    }
    return bones;
}

} // namespace

/// Nobody meets a text in another language than their own: each text of the sources has its German, each text
/// with a number its forms, each page of the help its German page.
class WordFilesTest : public QObject {
    Q_OBJECT
private slots:
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English plurals") << QStringLiteral("en");
    }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QString ts = m_folder.filePath(language + QStringLiteral(".ts"));
        QVERIFY(QFile::copy(sources + QStringLiteral("/translations/backroom_%1.ts").arg(language), ts));
        const bool isGerman = language == QLatin1String("de");
        const QStringList warnings = updateWords(sources, isGerman ? german(ts) : english(ts));
        const QList<Wording> words = readWords(ts);
        QVERIFY(words.size() > (isGerman ? 1000 : 5));
        refuse(warnings + faultsOf(words));
    }

    /// Whoever reads two words looks for two things.
    void aThingHasOneGermanWord() {
        const QList<Wording> words = readWords(sources + QStringLiteral("/translations/backroom_de.ts"));
        refuse(otherWords(words));
        const auto found = [](const char* english, const char* german) {
            return otherWords({{{}, QString::fromUtf8(english), {QString::fromUtf8(german)}}}).size();
        };
        QCOMPARE(found("Scan a bin", "Platz scannen"), 0);
        QCOMPARE(found("Scan a bin", "Fach scannen"), 1);
        QCOMPARE(found("This desk", "Dieser Arbeitsplatz"), 0);
        QCOMPARE(found("The bin", "Der Arbeitsplatz"), 1);
        QCOMPARE(found("Bin,Place", "Fach,Ort"), 0);
        QCOMPARE(found("write receipt or issue", "receipt oder issue schreiben"), 0);
        QCOMPARE(found("This receipt was taken back", "Dieser Wareneingang ist zurückgenommen"), 1);
    }

    void faults_data() {
        QTest::addColumn<Wording>("word");
        QTest::addColumn<QString>("says");
        const QString context = QStringLiteral("Page"), source = QStringLiteral("%1 of %2");
        QTest::newRow("good") << Wording{context, source, {QStringLiteral("%2, davon %1")}} << QString();
        QTest::newRow("class") << Wording{{}, source, {source}} << QStringLiteral("belongs to no class");
        QTest::newRow("unfinished") << Wording{context, source, {source}, false, false}
                                    << QStringLiteral("not translated");
        QTest::newRow("empty") << Wording{context, source, {QString()}} << QStringLiteral("empty");
        QTest::newRow("lost") << Wording{context, source, {QStringLiteral("%1 von allen")}}
                              << QStringLiteral("other placeholders");
        QTest::newRow("twice") << Wording{context, source, {QStringLiteral("%1 von %1")}}
                               << QStringLiteral("other placeholders");
        QTest::newRow("mnemonic") << Wording{context, QStringLiteral("&Open"), {QStringLiteral("Öffnen")}}
                                  << QStringLiteral("mnemonic");
        QTest::newRow("an ampersand is none")
            << Wording{context, QStringLiteral("A && B"), {QStringLiteral("A && B")}} << QString();
        QTest::newRow("blanks") << Wording{context, QStringLiteral(" or "), {QStringLiteral("oder")}}
                                << QStringLiteral("blanks");
        QTest::newRow("forms") << Wording{context,
                                          QStringLiteral("%n lines"),
                                          {QStringLiteral("%n Zeilen")},
                                          true}
                               << QStringLiteral("a form for one");
    }
    void faults() {
        QFETCH(Wording, word);
        QFETCH(QString, says);
        const QString found = faultsOf({word}).join(QLatin1Char('\n'));
        if (says.isEmpty())
            QCOMPARE(found, QString());
        else
            QVERIFY2(found.contains(says), qPrintable(found));
    }

    /// The way from source to verdict, on sources that have everything wrong that a text can have.
    void badSourcesAreFound() {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("app/page.cpp")),
              "#include <QWidget>\n"
              "class Page : public QWidget { Q_OBJECT void f(); };\n"
              "class Plain : public QWidget { void f(); };\n"
              "void Page::f() { tr(\"Known\"); tr(\"New since\"); tr(\"%1 left\"); tr(\"%n lines\", nullptr, "
              "2); }\n"
              "void Plain::f() { tr(\"Of no context\"); }\n"
              "static void g() { using P = Page; P::tr(\"Of no class\"); }\n");
        write(folder.filePath(QStringLiteral("modules/none.cpp")), "\n");
        const QString ts = folder.filePath(QStringLiteral("de.ts"));
        write(ts, "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" "
                  "language=\"de\"><context><name>Page</name>"
                  "<message><source>Known</source><translation>Bekannt</translation></message>"
                  "<message><source>%1 left</source><translation>noch etwas</translation></message>"
                  "</context></TS>");
        const QString warned = updateWords(folder.path(), german(ts)).join(QLatin1Char('\n'));
        QVERIFY2(warned.contains(QLatin1String("Q_OBJECT")), qPrintable(warned));
        const QString found = faultsOf(readWords(ts)).join(QLatin1Char('\n'));
        for (const char* says : {"“New since” is not translated", "“%1 left” has other placeholders",
                                 "“%n lines” is not translated", "“Of no class”"})
            QVERIFY2(found.contains(QString::fromUtf8(says)), qPrintable(found));
        QVERIFY2(!found.contains(QLatin1String("Known")), qPrintable(found));
    }

    /// A page of the help that somebody changed has to be changed in German too; its headings and links tell.
    void everyPageOfHelpIsGerman() {
        const QDir pages(sources + QStringLiteral("/resources/help"));
        const QStringList names = pages.entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(names.size() > 10);
        QStringList faults;
        for (const QString& name : names) {
            const QStringList bones = bonesOf(pages.filePath(name));
            const QStringList german = bonesOf(pages.filePath(QStringLiteral("de/") + name));
            if (german.isEmpty())
                faults += name + QStringLiteral(": has no German page");
            else if (bones != german)
                faults += QStringLiteral("%1: headings or links differ in German: %2, not %3")
                              .arg(name, german.join(QLatin1Char(' ')), bones.join(QLatin1Char(' ')));
        }
        for (const QString& name : QDir(pages.filePath(QStringLiteral("de"))).entryList(QDir::Files)) {
            if (!names.contains(name))
                faults += name + QStringLiteral(": a German page of nothing");
        }
        refuse(faults);
    }
    void badPagesAreFound() {
        write(m_folder.filePath(QStringLiteral("a.md")), "# Stock\n[Lists](lists.md)\n## Keys\n");
        write(m_folder.filePath(QStringLiteral("b.md")), "# Bestand\n[Listen](lists.md)\n## Tasten\n");
        write(m_folder.filePath(QStringLiteral("c.md")), "# Bestand\n[Listen](listen.md)\n");
        const QStringList a = bonesOf(m_folder.filePath(QStringLiteral("a.md")));
        QCOMPARE(a.size(), 3);
        QCOMPARE(bonesOf(m_folder.filePath(QStringLiteral("b.md"))), a);
        QVERIFY(bonesOf(m_folder.filePath(QStringLiteral("c.md"))) != a);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WordFilesTest)
#include "word_files_test.moc"
