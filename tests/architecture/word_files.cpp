#include "architecture/word_files.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace backroom::test {

namespace {

constexpr int lupdateMs = 120'000;

QStringList sorted(const QRegularExpression& pattern, const QString& text) {
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:n|L?\\d)"));
    return sorted(pattern, text);
}

qsizetype mnemonics(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("&[^&\\s]"));
    return sorted(pattern, text).size();
}

/// Blanks at the ends belong to what the text is put together with.
QString edges(const QString& text) {
    const QString inner = text.trimmed();
    const auto at = text.indexOf(inner);
    return text.left(at) + QLatin1Char('|') + text.mid(at + inner.size());
}

QString fault(const Wording& word) {
    if (word.context.isEmpty())
        return QStringLiteral("belongs to no class: write ClassName::tr");
    if (!word.isFinished)
        return QStringLiteral("is not translated");
    if (word.isCounted && word.forms.size() != 2)
        return QStringLiteral("needs a form for one and a form for many");
    for (const QString& form : word.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("has an empty translation");
        if (placeholders(form) != placeholders(word.source))
            return QStringLiteral("has other placeholders in “%1”").arg(form);
        if (mnemonics(form) != mnemonics(word.source))
            return QStringLiteral("has another mnemonic in “%1”").arg(form);
        if (edges(form) != edges(word.source))
            return QStringLiteral("has other blanks at its ends in “%1”").arg(form);
    }
    return {};
}

} // namespace

QList<Wording> readWords(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QList<Wording> words;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            const bool isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            words.append({context, {}, {}, isCounted, true});
        } else if (name == QLatin1String("source")) {
            words.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            words.last().isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!words.last().isCounted)
                words.last().forms += xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            words.last().forms += xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(xml.errorString()));
    return words;
}

QStringList faultsOf(const QList<Wording>& words) {
    QStringList faults;
    for (const Wording& word : words) {
        if (const QString is = fault(word); !is.isEmpty())
            faults += QStringLiteral("%1: “%2” %3").arg(word.context, word.source, is);
    }
    return faults;
}

QStringList updateWords(const QString& folder, const QStringList& arguments) {
    QProcess lupdate;
    lupdate.setWorkingDirectory(folder);
    lupdate.start(QStringLiteral(BACKROOM_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-recursive"), QStringLiteral("modules"), QStringLiteral("app"),
                              QStringLiteral("-I"), QStringLiteral("modules"), QStringLiteral("-I"),
                              QStringLiteral("app"), QStringLiteral("-source-language"),
                              QStringLiteral("en")} +
                      arguments);
    if (!lupdate.waitForFinished(lupdateMs) || lupdate.exitCode() != 0)
        qFatal("lupdate: %s %s", qUtf8Printable(lupdate.errorString()),
               lupdate.readAllStandardError().constData());
    const QString said = QString::fromUtf8(lupdate.readAllStandardError() + lupdate.readAllStandardOutput());
    return said.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace backroom::test
