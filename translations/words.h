#pragma once

#include <QLocale>

class QCoreApplication;

namespace backroom {

/// Gives a program the words of a language: its own where there is a file for it, English plurals otherwise.
/// To be called once, before the first text is made.
void loadWords(QCoreApplication& program, const QLocale& locale = QLocale());

} // namespace backroom
