#include "first_start.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/label.h"
#include "language_choice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

enum Step { BeginStep, PlaceStep, CompanyStep, AdministratorStep };
enum Where { File, Server };

QLineEdit* edit(const QString& name, const QString& value = {}) {
    auto* line = new QLineEdit(value);
    line->setObjectName(name);
    return line;
}

QLineEdit* secret(const QString& name) {
    QLineEdit* line = edit(name);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QVBoxLayout* column(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    // Room for the ring around what has the focus.
    layout->setContentsMargins(size::focusRoom, size::focusRoom, size::focusRoom, size::focusRoom);
    layout->setSpacing(space::x3);
    return layout;
}

/// For fields, which bring that room along.
QVBoxLayout* fieldColumn(QWidget* widget) {
    QVBoxLayout* layout = column(widget);
    layout->setContentsMargins(space::none, space::none, space::none, space::none);
    return layout;
}

/// The label beneath it is returned.
Label* addChoice(QButtonGroup* group, QVBoxLayout* layout, int id, const QString& name, const QString& words,
                 const QString& more) {
    auto* radio = new QRadioButton(words);
    radio->setObjectName(name);
    group->addButton(radio, id);
    layout->addWidget(radio);
    auto* second = new Label(more, TextStyle::Table, Token::Second);
    second->setWordWrap(true);
    second->setContentsMargins(space::x5, 0, 0, space::x2);
    layout->addWidget(second);
    return second;
}

Error invalid(const QString& code, const QString& what, const QString& remedy) {
    return {ErrorKind::Invalid, code, what, {}, remedy, {}};
}

} // namespace

FirstStart::FirstStart(const DatabaseUrl& suggested, Beginning first, QWidget* parent)
    : Wizard(tr("First start"), parent),
      m_suggested(suggested),
      m_beginning(new QButtonGroup(this)),
      m_where(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("firstStart"));
    addStep(tr("Begin"), tr("How do you want to begin? You can do all of it later."), makeBeginning());
    addStep(tr("Where"), tr("Where should the books lie?"), makePlace());
    addStep(tr("Company"), tr("These three stand in every value and every date."), makeCompany());
    addStep(tr("Administrator"), tr("The first person. Others are added under Settings."),
            makeAdministrator());
    m_beginning->button(int(first))->setChecked(true);
    connect(this, &Wizard::nextRequested, this, &FirstStart::next);
    connect(this, &Wizard::stepShown, this, [this](int step) {
        const bool opens = step == PlaceStep && beginning() == Beginning::Existing;
        setNextVerb(step == AdministratorStep ? tr("Create the company")
                    : opens                   ? tr("Open the company")
                                              : tr("Next"));
    });
    goTo(BeginStep);
}

QWidget* FirstStart::makeBeginning() {
    auto* body = new QWidget;
    QVBoxLayout* rows = column(body);
    addChoice(m_beginning, rows, int(Beginning::Demo), QStringLiteral("beginDemo"),
              tr("Look around in the demo company"),
              tr("A working shop with three months behind it. Nothing you do there can break anything."));
    addChoice(m_beginning, rows, int(Beginning::Import), QStringLiteral("beginImport"),
              tr("My company, with products from a spreadsheet"),
              tr("From Excel, or CSV of another program. You see what will happen before it happens."));
    addChoice(m_beginning, rows, int(Beginning::Empty), QStringLiteral("beginEmpty"), tr("My company, empty"),
              tr("Products are typed or scanned in one by one."));
    addChoice(m_beginning, rows, int(Beginning::Existing), QStringLiteral("beginExisting"),
              tr("A company that exists already"),
              tr("A file, or a server on which others work. You sign in with the name you have there."));
    auto* language = new LanguageChoice;
    connect(language, &LanguageChoice::chosen, this, &FirstStart::languageChosen);
    rows->addWidget(new FormField(tr("Language"), language));
    return body;
}

QWidget* FirstStart::makePlace() {
    auto* body = new QWidget;
    QVBoxLayout* rows = column(body);
    addChoice(m_where, rows, File, QStringLiteral("whereFile"), tr("In a file on this computer"),
              tr("For one computer, or to begin with. Not on a network drive."));
    m_serverWords = addChoice(m_where, rows, Server, QStringLiteral("whereServer"), {}, {});
    m_file = edit(QStringLiteral("companyFile"), m_suggested.path);
    m_fileFields = new QWidget;
    QVBoxLayout* file = fieldColumn(m_fileFields);
    file->addWidget(new FormField(tr("File"), m_file));
    auto* choose = new Button(tr("Choose another file"));
    choose->setObjectName(QStringLiteral("chooseCompanyFile"));
    connect(choose, &Button::clicked, this, &FirstStart::chooseFile);
    auto* chooseRow = new QHBoxLayout;
    chooseRow->setContentsMargins(size::focusRoom, space::none, space::none, size::focusRoom);
    chooseRow->addWidget(choose, 0, Qt::AlignLeft);
    file->addLayout(chooseRow);
    rows->addWidget(m_fileFields);
    m_server = edit(QStringLiteral("companyServer"), QStringLiteral("postgresql://USER@HOST:5432/NAME"));
    m_serverPassword = secret(QStringLiteral("companyServerPassword"));
    m_serverFields = new QWidget;
    QVBoxLayout* server = fieldColumn(m_serverFields);
    server->addWidget(new FormField(tr("Server"), m_server));
    m_serverRole = new FormField(tr("Password of the server's role"), m_serverPassword);
    server->addWidget(m_serverRole);
    m_serverFields->hide();
    rows->addWidget(m_serverFields);
    connect(m_where, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            m_fileFields->setVisible(id == File);
            m_serverFields->setVisible(id == Server);
        }
    });
    const bool server0 = m_suggested.engine == Engine::Postgresql;
    if (server0)
        m_server->setText(m_suggested.toString());
    m_where->button(server0 ? Server : File)->setChecked(true);
    showPlaceOf(Beginning::Empty);
    return body;
}

QWidget* FirstStart::makeCompany() {
    auto* body = new QWidget;
    QVBoxLayout* rows = fieldColumn(body);
    m_company = edit(QStringLiteral("companyName"));
    rows->addWidget(new FormField(tr("Name of the company"), m_company));
    m_currency = new QComboBox;
    m_currency->setObjectName(QStringLiteral("companyCurrency"));
    m_currency->addItems(Currency::allCodes());
    const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentText(Currency::allCodes().contains(local) ? local : QStringLiteral("EUR"));
    rows->addWidget(new FormField(tr("Currency"), m_currency));
    m_zone = new QComboBox;
    m_zone->setObjectName(QStringLiteral("companyZone"));
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id.contains('/') || id == "UTC")
            m_zone->addItem(QString::fromLatin1(id));
    }
    // A machine may name its zone by another word for the same clock ("Etc/UTC", "GB").
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (m_zone->findText(here) < 0 && isTimeZone(here))
        m_zone->insertItem(0, here);
    m_zone->setCurrentIndex(qMax(0, m_zone->findText(here)));
    rows->addWidget(new FormField(tr("Time zone"), m_zone));
    return body;
}

QWidget* FirstStart::makeAdministrator() {
    auto* body = new QWidget;
    QVBoxLayout* rows = fieldColumn(body);
    m_admin = edit(QStringLiteral("adminName"), QStringLiteral("admin"));
    m_adminName = edit(QStringLiteral("adminFullName"));
    m_password = secret(QStringLiteral("adminPassword"));
    m_again = secret(QStringLiteral("adminPasswordAgain"));
    auto* name = new FormField(tr("Name to sign in with"), m_admin);
    name->setHint(tr("Letters, digits, “.”, “-” and “_”"));
    rows->addWidget(name);
    rows->addWidget(new FormField(tr("Full name"), m_adminName));
    auto* password = new FormField(tr("Password"), m_password);
    password->setHint(tr("At least 8 characters. Nobody can read it back."));
    rows->addWidget(password);
    rows->addWidget(new FormField(tr("The same password again"), m_again));
    return body;
}

Beginning FirstStart::beginning() const {
    return Beginning(m_beginning->checkedId());
}

Result<DatabaseUrl> FirstStart::place() const {
    return DatabaseUrl::parse(m_where->checkedId() == File ? QStringLiteral("sqlite:") + m_file->text()
                                                           : m_server->text());
}

/// A new company does not begin in a file that is something else, nor in one that is a company.
Done FirstStart::checkPlace() const {
    BACKROOM_TRY(const DatabaseUrl url, place());
    const QFileInfo file(url.path);
    const bool isNew = beginning() == Beginning::Import || beginning() == Beginning::Empty;
    if (url.engine == Engine::Sqlite && isNew && file.size() > 0)
        return fail(Error{ErrorKind::Invalid,
                          QStringLiteral("app.file_exists"),
                          tr("There is a file of that name already"),
                          file.fileName(),
                          tr("choose another name, or go back and open the company that exists"),
                          {}});
    return {};
}

Done FirstStart::checkCompanyStep() const {
    identity::CompanySettings settings;
    settings.name = m_company->text();
    settings.currency = m_currency->currentText();
    settings.timeZone = m_zone->currentText();
    return identity::checkCompany(settings);
}

Done FirstStart::checkAdministrator() const {
    BACKROOM_CHECK(identity::checkAccountName(m_admin->text()).map([](const QString&) {}));
    BACKROOM_CHECK(identity::checkPassword(m_password->text()));
    if (m_password->text() != m_again->text())
        return fail(invalid(QStringLiteral("app.passwords_differ"), tr("The two passwords differ"),
                            tr("type the same one twice")));
    return {};
}

Done FirstStart::checkStep(int step) const {
    switch (step) {
    case PlaceStep:
        return checkPlace();
    case CompanyStep:
        return checkCompanyStep();
    case AdministratorStep:
        return checkAdministrator();
    default:
        return {};
    }
}

void FirstStart::showFlaw(const Error& error) {
    const QHash<QString, QWidget*> controls = {
        {QStringLiteral("app.file_exists"), m_file},
        {QStringLiteral("database.bad_url"), m_where->checkedId() == File ? m_file : m_server},
        {QStringLiteral("identity.bad_company"), m_company},
        {QStringLiteral("identity.unknown_time_zone"), m_zone},
        {QStringLiteral("identity.bad_account_name"), m_admin},
        {QStringLiteral("identity.short_password"), m_password},
        {QStringLiteral("app.passwords_differ"), m_again}};
    QWidget* control = controls.value(error.code);
    const QList<FormField*> fields = findChildren<FormField*>();
    for (FormField* field : fields) {
        if (!control || field->control() != control)
            continue;
        field->showError(error);
        return control->setFocus(Qt::OtherFocusReason);
    }
    showError(error);
}

void FirstStart::next(int step) {
    clearError();
    const QList<FormField*> fields = findChildren<FormField*>();
    for (FormField* field : fields)
        field->clearError();
    if (const Done checked = checkStep(step); !checked)
        return showFlaw(checked.error());
    if (step == BeginStep && beginning() == Beginning::Demo)
        return emit demoRequested();
    if (step == AdministratorStep)
        return create();
    if (step == PlaceStep && beginning() == Beginning::Existing)
        return openExisting();
    if (step == BeginStep)
        showPlaceOf(beginning());
    goTo(step + 1);
}

void FirstStart::showPlaceOf(Beginning beginning) {
    const bool isThere = beginning == Beginning::Existing;
    m_where->button(File)->setText(isThere ? tr("It is a file on this computer")
                                           : tr("In a file on this computer"));
    m_where->button(Server)->setText(isThere ? tr("It is on a PostgreSQL server")
                                             : tr("On a PostgreSQL server"));
    // Who joins needs no role of the server: the name and password come at the sign-in.
    m_serverWords->setText(
        isThere ? tr("Others work on it. You sign in with the name you have there.")
                : tr("For several desks at once. The role must own the database and may make roles."));
    m_serverRole->setVisible(!isThere);
}

void FirstStart::chooseFile() {
    const FileUse use = beginning() == Beginning::Existing ? FileUse::Open : FileUse::Save;
    Dialogs::current().chooseFile(this,
                                  {QStringLiteral("firstStart.file"), use, tr("Where the books lie"),
                                   tr("Backroom companies (*.db)"), m_file->text()},
                                  [this](const QString& path) { m_file->setText(path); });
}

void FirstStart::openExisting() {
    const Result<DatabaseUrl> url = place();
    if (!url)
        return showError(url.error());
    setBusy(tr("Opening the company"));
    emit existingRequested(*url);
}

void FirstStart::create() {
    identity::SetupRequest request;
    request.url = *place();
    request.password = m_serverPassword->text();
    request.company.name = m_company->text().trimmed();
    request.company.currency = m_currency->currentText();
    request.company.timeZone = m_zone->currentText();
    request.adminName = m_admin->text().trimmed();
    request.adminFullName = m_adminName->text().trimmed();
    request.adminPassword = m_password->text();
    emit companyRequested(request, beginning());
}

void FirstStart::setBusy(const QString& words) {
    nextButton().setEnabled(false);
    progress().start(words);
}

void FirstStart::refuse(const Error& error) {
    progress().finish();
    nextButton().setEnabled(true);
    showError(error);
}

} // namespace backroom::app
