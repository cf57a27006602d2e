#pragma once

#include <QWidget>

class QVBoxLayout;

namespace backroom {
class FieldEditor;
}

namespace backroom::app {

class Application;

/// How the program looks and sounds: colours, movement and sounds of this desk, and what is only the
/// person's own.
class LookSection : public QWidget {
    Q_OBJECT
public:
    explicit LookSection(Application& application, QWidget* parent = nullptr);

private:
    void buildDesk(QVBoxLayout* column, Application& application);
    void buildPerson(QVBoxLayout* column);
};

/// Colour schemes by id and words, as the settings and Ctrl+K offer them.
QList<QPair<QString, QString>> colorSchemes();
/// Keeps the scheme for this desk and shows it.
void chooseColorScheme(const QString& id);
/// Takes colours and movement from the settings file; called once at the start.
void applySavedLook();
/// Takes from the settings file whether scans are heard.
void applySavedSounds(Application& application);

} // namespace backroom::app
