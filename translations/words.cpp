#include "translations/words.h"

#include <QCoreApplication>
#include <QTranslator>

// Q_INIT_RESOURCE may not stand in a namespace.
static void openWords() {
    Q_INIT_RESOURCE(words);
}

namespace backroom {

void loadWords(QCoreApplication& program, const QLocale& locale) {
    openWords();
    const auto install = [&program](const QLocale& language) {
        auto* translator = new QTranslator(&program);
        if (translator->load(language, QStringLiteral("backroom"), QStringLiteral("_"),
                             QStringLiteral(":/words")))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // The last one installed is asked first.
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale);
}

} // namespace backroom
