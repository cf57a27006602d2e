#include "sign_in_page.h"

#include "application.h"
#include "demo/demo_accounts.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/label.h"
#include "language_choice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

QLineEdit* lineEdit(const QString& name, const QString& words, QLineEdit::EchoMode echo) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setEchoMode(echo);
    return edit;
}

} // namespace

SignInPage::SignInPage(QWidget* parent) : FrontForm(tr("Backroom"), parent) {
    setObjectName(QStringLiteral("signInPage"));
    m_name = lineEdit(QStringLiteral("signInName"), tr("Name"), QLineEdit::Normal);
    m_password = lineEdit(QStringLiteral("signInPassword"), tr("Password"), QLineEdit::Password);
    addField(new FormField(tr("Name"), m_name));
    addField(new FormField(tr("Password"), m_password));
    setPrimary(tr("Sign in"))->setObjectName(QStringLiteral("signInButton"));
    connect(this, &FrontForm::submitted, this, &SignInPage::submit);
    m_demo = new QWidget;
    m_demo->setObjectName(QStringLiteral("demoAccounts"));
    m_demoRows = new QVBoxLayout(m_demo);
    m_demoRows->setContentsMargins(0, 0, 0, 0);
    m_demoRows->setSpacing(space::x1);
    fillFoot();
    m_demo->hide();
    addFoot(m_demo);
    auto* other = new Button(tr("Open another company"), ButtonKind::Quiet);
    other->setObjectName(QStringLiteral("otherCompany"));
    connect(other, &Button::clicked, this, &SignInPage::otherCompanyRequested);
    addFoot(other);
    auto* language = new LanguageChoice;
    connect(language, &LanguageChoice::chosen, this, &SignInPage::languageChosen);
    setCorner(tr("Language"), language);
}

void SignInPage::fillFoot() {
    auto* head = new Label(tr("This is the demo company."), TextStyle::BodyStrong);
    head->setObjectName(QStringLiteral("demoHead"));
    auto* password =
        new Label(tr("Everybody's password is %1").arg(demoPassword()), TextStyle::Body, Token::Second);
    password->setObjectName(QStringLiteral("demoPassword"));
    password->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label* words : {head, password}) {
        words->setContentsMargins(size::focusRoom, space::none, space::none, space::none);
        m_demoRows->addWidget(words);
    }
    const QList<DemoAccount> accounts = demoAccounts();
    for (const DemoAccount& account : accounts) {
        auto* one = new Button(QStringLiteral("%1 – %2").arg(account.name, account.does), ButtonKind::Quiet);
        one->setObjectName(QStringLiteral("demo_") + account.name);
        connect(one, &Button::clicked, this, [this, name = account.name] {
            m_name->setText(name);
            m_password->setText(demoPassword());
            m_password->setFocus();
        });
        m_demoRows->addWidget(one, 0, Qt::AlignLeft);
    }
}

void SignInPage::showCompany(const CompanyFace& face, const QString& database) {
    setWords(face.name.isEmpty() ? database : face.name);
    m_demo->setVisible(face.isDemo);
    if (!face.onlyAccount.isEmpty())
        m_name->setText(face.onlyAccount);
}

void SignInPage::start() {
    clearError();
    clearBusy();
    m_password->clear();
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPage::forgetPerson() {
    m_name->clear();
}

void SignInPage::refuse(const Error& error) {
    clearBusy();
    Error said = error;
    if (error.code == QLatin1String("identity.wrong_password"))
        said.where.clear(); // whoever stands here and is not known need not learn where the books lie
    showError(said);
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::submit() {
    if (m_name->text().trimmed().isEmpty())
        return m_name->setFocus();
    if (m_password->text().isEmpty())
        return m_password->setFocus();
    clearError();
    setBusy(tr("Signing in"));
    emit signInRequested(m_name->text().trimmed(), m_password->text());
}

LockPage::LockPage(QWidget* parent) : FrontForm(tr("Locked"), parent) {
    setObjectName(QStringLiteral("lockPage"));
    m_password = lineEdit(QStringLiteral("lockPassword"), tr("Password"), QLineEdit::Password);
    addField(new FormField(tr("Password"), m_password));
    setPrimary(tr("Unlock"))->setObjectName(QStringLiteral("unlockButton"));
    connect(this, &FrontForm::submitted, this, [this] {
        clearError();
        setBusy(tr("Unlocking"));
        emit unlockRequested(m_password->text());
    });
    auto* other = new Button(tr("Somebody else signs in"), ButtonKind::Quiet);
    other->setObjectName(QStringLiteral("otherPerson"));
    connect(other, &Button::clicked, this, &LockPage::otherPersonRequested);
    addFoot(other);
}

void LockPage::start(const QString& person) {
    setWords(tr("%1 is working here. Nothing is lost.").arg(person));
    clearError();
    clearBusy();
    m_password->clear();
    m_password->setFocus();
}

void LockPage::refuse(const Error& error) {
    clearBusy();
    Error said = error;
    if (error.code == QLatin1String("identity.wrong_password")) { // there is one field, and one company
        said.what = tr("The password is wrong");
        said.where.clear();
        said.remedy = tr("try again, or let somebody else sign in");
    }
    showError(said);
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace backroom::app
