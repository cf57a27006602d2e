#pragma once

#include <QComboBox>

namespace backroom::app {

/// Which language this desk speaks, for where nobody is signed in yet. Each language is named in its own
/// words: who cannot read the others finds it.
class LanguageChoice : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget* parent = nullptr);

signals:
    /// It is kept; whoever shows words makes them anew.
    void chosen();
};

/// Name of each choice and its words.
QList<QPair<QString, QString>> languageChoices();

} // namespace backroom::app
