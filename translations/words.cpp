#include "translations/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

// Q_INIT_RESOURCE may not stand in a namespace.
static void openWords() {
    Q_INIT_RESOURCE(words);
}

namespace backroom {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString translatorName = QStringLiteral("words");

} // namespace

QString languageName(Language language) {
    switch (language) {
    case Language::Desktop:
        break;
    case Language::English:
        return QStringLiteral("en");
    case Language::German:
        return QStringLiteral("de");
    }
    return QStringLiteral("desktop");
}

Language languageOfName(const QString& name) {
    if (name == QLatin1String("en"))
        return Language::English;
    return name == QLatin1String("de") ? Language::German : Language::Desktop;
}

Language chosenLanguage() {
    return languageOfName(QSettings().value(languageKey).toString());
}

void chooseLanguage(Language language) {
    QSettings().setValue(languageKey, languageName(language));
}

QLocale localeOf(Language language, const QLocale& desktop) {
    const auto in = [&desktop](QLocale::Language chosen) {
        return desktop.language() == chosen ? desktop : QLocale(chosen, desktop.territory());
    };
    switch (language) {
    case Language::Desktop:
        break;
    case Language::English:
        return in(QLocale::English);
    case Language::German:
        return in(QLocale::German);
    }
    return desktop;
}

void loadWords(QCoreApplication& program, const QLocale& locale) {
    openWords();
    const auto before = program.findChildren<QTranslator*>(translatorName);
    for (QTranslator* translator : before)
        delete translator; // which takes it out
    const auto install = [&program](const QLocale& language, const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&program);
        translator->setObjectName(translatorName);
        if (translator->load(language, file, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    const QString own = QStringLiteral("backroom"), ownFolder = QStringLiteral(":/words");
    // The last one installed is asked first.
    install(QLocale(QLocale::English), own, ownFolder);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, own, ownFolder);
}

bool speakAsChosen(QCoreApplication& program) {
    const QLocale wanted = localeOf(chosenLanguage());
    if (wanted == QLocale() && !program.findChildren<QTranslator*>(translatorName).isEmpty())
        return false;
    QLocale::setDefault(wanted);
    loadWords(program, wanted);
    return true;
}

} // namespace backroom
