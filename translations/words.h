#pragma once

#include <QLocale>

class QCoreApplication;

namespace backroom {

/// What the window of this desk speaks, and how it writes figures and days.
enum class Language {
    Desktop, ///< as the desktop does, or English where there are no words for that
    English,
    German
};

/// As it was chosen on this desk, in the settings file; Desktop when nothing was.
Language chosenLanguage();
void chooseLanguage(Language language);
/// The name under which a choice is kept, and the choice of a name.
QString languageName(Language language);
Language languageOfName(const QString& name);
/// A chosen language keeps the figures and days of the desktop's country where that country has such.
QLocale localeOf(Language language, const QLocale& desktop = QLocale::system());

/// Gives a program the words of a language: its own where there is a file for it, English plurals otherwise,
/// and Qt's own words. What is on the screen already stays as it is. Called once before the first text is
/// made, and again when another language was chosen and nothing is shown yet.
void loadWords(QCoreApplication& program, const QLocale& locale = QLocale());

/// Makes the choice of this desk hold: words, figures and days. Says whether anything changed.
bool speakAsChosen(QCoreApplication& program);

} // namespace backroom
