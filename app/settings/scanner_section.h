#pragma once

#include <QWidget>

class QLineEdit;

namespace backroom {
class Label;
} // namespace backroom

namespace backroom::app {

class Application;

/// How fast the scanner of this desk writes, and a field to try it in.
class ScannerSection : public QWidget {
    Q_OBJECT
public:
    explicit ScannerSection(Application& application, QWidget* parent = nullptr);

private:
    void buildTrial();
    QLineEdit* m_trial;
    Label* m_verdict;
    qsizetype m_before = 0; ///< characters in the field so far: a scan comes at once, typing one by one
};

/// Takes the scanner of this desk from the settings file; once at the start and when it is changed.
void applySavedScanner(Application& application);

} // namespace backroom::app
