#include "settings/people_section.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "settings/person_sheets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom::app {

PersonRow::PersonRow(const identity::AccountInfo& person, QWidget* parent)
    : QWidget(parent),
      m_fullName(new Label({}, TextStyle::Body, Token::Second)),
      m_disabled(new StatePill(IconName::Lock, PeopleSection::tr("Disabled"), Token::Quiet)),
      m_role(new Label({}, TextStyle::Body, Token::Second)),
      m_change(new Button(PeopleSection::tr("Change"), ButtonKind::Quiet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QWidget;
    row->setFixedHeight(size::rowStation);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Label(person.name, TextStyle::BodyStrong));
    line->addWidget(m_fullName);
    line->addStretch(1);
    line->addWidget(m_disabled);
    line->addWidget(m_role);
    m_change->setObjectName(QStringLiteral("change_") + person.name);
    m_change->setAccessibleName(PeopleSection::tr("Change %1").arg(person.name));
    connect(m_change, &Button::clicked, this, &PersonRow::changeRequested);
    line->addWidget(m_change);
    column->addWidget(row);
    column->addWidget(new Line);
    show(person);
}

void PersonRow::show(const identity::AccountInfo& person) {
    m_person = person;
    m_fullName->setText(person.fullName);
    m_disabled->setVisible(person.isDisabled);
    m_role->setText(identity::roleTitle(person.role));
}

QPoint PersonRow::below() const {
    return m_change->mapToGlobal(m_change->rect().bottomLeft());
}

PeopleSection::PeopleSection(Application& application, QWidget* parent)
    : QWidget(parent), m_application(application), m_column(new QVBoxLayout) {
    setObjectName(QStringLiteral("people"));
    auto* section = new QVBoxLayout(this);
    section->setContentsMargins(0, space::x4, 0, 0);
    section->addWidget(new Label(tr("People"), TextStyle::Section));
    m_column->setSpacing(0);
    section->addLayout(m_column);
}

void PeopleSection::ask() {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.accounts.list(); })
        .then(this, [this](const Result<QList<identity::AccountInfo>>& people) {
            people ? show(*people) : emit refused(people.error());
        });
}

void PeopleSection::show(const QList<identity::AccountInfo>& people) {
    QList<PersonRow*> before = std::exchange(m_rows, {});
    for (const identity::AccountInfo& person : people) {
        const auto known = std::find_if(before.begin(), before.end(), [&person](const PersonRow* row) {
            return row->person().name == person.name;
        });
        if (known != before.end()) {
            (*known)->show(person);
            m_rows.append(*known);
            before.erase(known);
            continue;
        }
        auto* row = new PersonRow(person);
        connect(row, &PersonRow::changeRequested, this, [this, row] { change(*row); });
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
    }
    qDeleteAll(before);
}

void PeopleSection::addPerson() {
    auto* sheet = new NewPersonSheet(m_application, window());
    connect(sheet, &NewPersonSheet::done, this, &PeopleSection::ask);
    sheet->open();
}

void PeopleSection::change(const PersonRow& row) {
    const identity::AccountInfo& person = row.person();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Services& services = m_application.services();
    const auto run = [this](auto call) {
        m_application.gateway().run(call).then(this, [this](const Result<identity::AccountInfo>& changed) {
            // What the other one chose stands in the list as well as in the words.
            ask();
            if (!changed)
                emit refused(changed.error());
        });
    };
    const QList<identity::Role> roles = identity::allRoles();
    for (const identity::Role role : roles) {
        if (role == person.role)
            continue;
        menu->addAction(tr("Role: %1").arg(identity::roleTitle(role)), this, [run, &services, person, role] {
            run([&services, person, role] { return services.accounts.setRole(person, role); });
        });
    }
    menu->addSeparator();
    menu->addAction(tr("New password …"), this,
                    [this, person] { (new PasswordSheet(m_application, person, window()))->open(); });
    if (person.isDisabled)
        menu->addAction(tr("Enable"), this, [run, &services, person] {
            run([&services, person] { return services.accounts.enable(person); });
        });
    else
        menu->addAction(tr("Disable"), this, [run, &services, person] {
            run([&services, person] { return services.accounts.disable(person); });
        });
    // At the row it speaks of, wherever the mouse lies.
    menu->popup(row.below());
}

} // namespace backroom::app
