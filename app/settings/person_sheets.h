#pragma once

#include "foundation/ui/kit/sheet.h"
#include "identity/domain/account.h"

class QComboBox;
class QLineEdit;

namespace backroom::app {

class Application;

/// Adds a person: name, role, first password.
class NewPersonSheet : public Sheet {
    Q_OBJECT
public:
    NewPersonSheet(Application& application, QWidget* parent);

signals:
    void done();

private:
    void add();
    Application& m_application;
    QLineEdit* m_name;
    QLineEdit* m_fullName;
    QComboBox* m_role;
    QLineEdit* m_password;
};

/// Gives somebody a new password.
class PasswordSheet : public Sheet {
    Q_OBJECT
public:
    PasswordSheet(Application& application, const identity::AccountInfo& person, QWidget* parent);

private:
    void set();
    Application& m_application;
    identity::AccountInfo m_person;
    QLineEdit* m_password;
};

} // namespace backroom::app
