#pragma once

#include "scanning/ui/pickers/desk_printers.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace backroom {
class FieldEditor;
class Label;
} // namespace backroom

namespace backroom::app {

class Application;

/// Which printer prints labels and which paper at this desk, on what size, with a test print of each; and
/// where this desk's files go.
class PrintersSection : public QWidget {
    Q_OBJECT
public:
    explicit PrintersSection(Application& application, QWidget* parent = nullptr);
    /// Asks the system for its printers, which may take a while.
    void ask();

signals:
    /// Where a test print went.
    void tried(const QString& where);

private:
    void addUse(QVBoxLayout* column, scanning::PrintUse use);
    void showPrinters(const QStringList& names);
    void tryOut(scanning::PrintUse use);
    void addFolder(QVBoxLayout* column);
    void chooseFolder();

    Application& m_application;
    std::array<FieldEditor*, 2> m_printers{};
    Label* m_said;
    Label* m_folder;
    Label* m_folderSaid;
};

} // namespace backroom::app
