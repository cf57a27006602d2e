#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/kit/front_form.h"

class QLineEdit;

namespace backroom::app {

struct CompanyFace;

/// Who are you? Big and calm: a name, a password, one button. The demo's passwords stand under it, and only
/// the demo's.
class SignInPage : public FrontForm {
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);
    void showCompany(const CompanyFace& face, const QString& database);
    void refuse(const Error& error);
    /// Nobody is suggested at the next start().
    void forgetPerson();
    /// Empties the password and puts the cursor where something is missing.
    void start();

signals:
    void signInRequested(const QString& name, const QString& password);
    void otherCompanyRequested();
    /// The page is to be made anew in the language that this desk speaks now.
    void languageChosen();

private:
    void fillFoot();
    void submit();
    QLineEdit* m_name;
    QLineEdit* m_password;
    QWidget* m_demo;
    class QVBoxLayout* m_demoRows;
};

/// The window is locked: only the password of the person who works here opens it; somebody else signs in
/// anew.
class LockPage : public FrontForm {
    Q_OBJECT
public:
    explicit LockPage(QWidget* parent = nullptr);
    void start(const QString& person);
    void refuse(const Error& error);

signals:
    void unlockRequested(const QString& password);
    void otherPersonRequested();

private:
    QLineEdit* m_password;
};

} // namespace backroom::app
