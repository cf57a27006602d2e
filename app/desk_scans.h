#pragma once

#include "scanning/service/code_lookup.h"

#include <QObject>

namespace backroom::app {

class Application;
class Workspace;

/// What a scan means where no station listens: it goes into the field that asks for a code, or opens the item
/// or the location it names. What it cannot mean is said in one line and heard.
class DeskScans : public QObject {
    Q_OBJECT
public:
    DeskScans(Application& application, Workspace& workspace);

private:
    void take(const QString& code);
    [[nodiscard]] bool isBehindAnother() const;
    void lookUp(const QString& code);
    void open(const QString& code, const scanning::CodeMeaning& meaning);
    void refuse(const Error& error);

    Application& m_application;
    Workspace& m_workspace;
};

} // namespace backroom::app
