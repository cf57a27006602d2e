#include "language_choice.h"

#include "translations/words.h"

namespace backroom::app {

LanguageChoice::LanguageChoice(QWidget* parent) : QComboBox(parent) {
    setObjectName(QStringLiteral("language"));
    setAccessibleName(tr("Language"));
    const auto choices = languageChoices();
    for (const auto& [name, words] : choices)
        addItem(words, name);
    setCurrentIndex(findData(languageName(chosenLanguage())));
    connect(this, &QComboBox::activated, this, [this] {
        const Language wanted = languageOfName(currentData().toString());
        if (wanted == chosenLanguage())
            return;
        chooseLanguage(wanted);
        emit chosen();
    });
}

QList<QPair<QString, QString>> languageChoices() {
    return {{languageName(Language::Desktop), LanguageChoice::tr("As the desktop says")},
            {languageName(Language::English), QStringLiteral("English")},
            {languageName(Language::German), QStringLiteral("Deutsch")}};
}

} // namespace backroom::app
