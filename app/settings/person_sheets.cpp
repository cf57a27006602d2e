#include "settings/person_sheets.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/theme/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

QLineEdit* edit(const QString& name, QLineEdit::EchoMode echo = QLineEdit::Normal) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setEchoMode(echo);
    return line;
}

} // namespace

NewPersonSheet::NewPersonSheet(Application& application, QWidget* parent)
    : Sheet(tr("Add a person"), parent), m_application(application) {
    setObjectName(QStringLiteral("newPersonSheet"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    m_name = edit(QStringLiteral("personName"));
    column->addWidget(new FormField(tr("Name to sign in with"), m_name));
    m_fullName = edit(QStringLiteral("personFullName"));
    column->addWidget(new FormField(tr("Full name"), m_fullName));
    m_role = new QComboBox;
    m_role->setObjectName(QStringLiteral("personRole"));
    const QList<identity::Role> roles = identity::allRoles();
    for (const identity::Role role : roles)
        m_role->addItem(identity::roleTitle(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(identity::Role::Warehouse)));
    column->addWidget(new FormField(tr("Role"), m_role));
    m_password = edit(QStringLiteral("personPassword"), QLineEdit::Password);
    auto* password = new FormField(tr("First password"), m_password);
    password->setHint(tr("At least 8 characters."));
    column->addWidget(password);
    setBody(body);
    setPrimary(tr("Add the person"))->setObjectName(QStringLiteral("addPersonNow"));
    connect(this, &Sheet::primaryTriggered, this, &NewPersonSheet::add);
    keepDraft(QStringLiteral("settings/new-person"));
    m_name->setFocus();
}

void NewPersonSheet::add() {
    clearError();
    const identity::NewAccount person{m_name->text(), m_fullName->text(),
                                      identity::Role(m_role->currentData().toInt()), m_password->text()};
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, person] { return services.accounts.add(person); })
        .then(this, [this](const Result<identity::AccountInfo>& added) {
            if (!added)
                return showError(added.error());
            emit done();
            accept();
        });
}

PasswordSheet::PasswordSheet(Application& application, const identity::AccountInfo& person, QWidget* parent)
    : Sheet(tr("New password for %1").arg(person.name), parent),
      m_application(application),
      m_person(person) {
    m_password = edit(QStringLiteral("newPassword"), QLineEdit::Password);
    auto* field = new FormField(tr("Password"), m_password);
    field->setHint(tr("At least 8 characters."));
    setBody(field);
    setPrimary(tr("Set the password"));
    connect(this, &Sheet::primaryTriggered, this, &PasswordSheet::set);
}

void PasswordSheet::set() {
    clearError();
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, id = m_person.id, password = m_password->text()] {
            return services.accounts.setPassword(id, password);
        })
        .then(this, [this](const Done& done) {
            if (!done)
                return showError(done.error());
            accept();
        });
}

} // namespace backroom::app
