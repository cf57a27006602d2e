#include "settings/settings_page.h"

#include "application.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "language_choice.h"
#include "settings/look_section.h"
#include "settings/measures_section.h"
#include "settings/people_section.h"
#include "settings/printers_section.h"
#include "settings/scanner_section.h"
#include "translations/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

FieldEditor* field(QVBoxLayout* column, const QString& name, const QString& words, FieldEditor::Kind kind) {
    auto* editor = new FieldEditor(words, kind);
    editor->setObjectName(name);
    column->addWidget(editor);
    return editor;
}

} // namespace

SettingsPage::SettingsPage(Application& application, QWidget* parent)
    : Page(parent), m_application(application) {
    setObjectName(QStringLiteral("settingsPage"));
    setTitle(tr("Settings"));
    auto* content = new QWidget;
    content->setMaximumWidth(size::dialogWide - 2 * space::x4);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x5);
    column->setSpacing(space::x2);
    buildCompany(column);
    if (m_application.session()->may(Permission::AdministerAccounts)) {
        m_people = new PeopleSection(m_application);
        connect(m_people, &PeopleSection::refused, this, &SettingsPage::showError);
        column->addWidget(m_people);
    }
    buildLists(column);
    // From here on what is this desk's own, and last what is only this person's.
    buildBackup(column);
    column->addWidget(new ScannerSection(m_application));
    buildLanguage(column);
    m_printers = new PrintersSection(m_application);
    column->addWidget(m_printers);
    column->addWidget(new LookSection(m_application));
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    setBody(scroll);
    connect(&m_application, &Application::backupTried, this, [this] {
        if (m_application.session())
            askBackup();
    });
    if (m_people) {
        auto* add = new QAction(tr("Add a person"), this);
        add->setObjectName(QStringLiteral("addPerson"));
        connect(add, &QAction::triggered, m_people, &PeopleSection::addPerson);
        setPrimaryAction(add);
    }
}

void SettingsPage::buildCompany(QVBoxLayout* column) {
    column->addWidget(new Label(tr("The company, for everybody"), TextStyle::Section));
    const bool may = m_application.session()->may(Permission::AdministerDatabase);
    const auto kind = [may](FieldEditor::Kind wanted) { return may ? wanted : FieldEditor::Kind::ReadOnly; };
    m_name = field(column, QStringLiteral("companyName"), tr("Name"), kind(FieldEditor::Kind::Text));
    m_currency =
        field(column, QStringLiteral("companyCurrency"), tr("Currency"), FieldEditor::Kind::ReadOnly);
    m_zone = field(column, QStringLiteral("companyZone"), tr("Time zone"), kind(FieldEditor::Kind::Text));
    m_policy = field(column, QStringLiteral("companyPolicy"), tr("Stock below zero"),
                     kind(FieldEditor::Kind::Choice));
    m_policy->setChoices({{QStringLiteral("refuse"), tr("Refuse")},
                          {QStringLiteral("warn"), tr("Warn and record who accepted")},
                          {QStringLiteral("allow"), tr("Allow")}});
    using identity::CompanySettings;
    const auto storedBy = [this](FieldEditor* field, QString CompanySettings::*fact) {
        m_company.add(field);
        connect(field, &FieldEditor::left, this, [this] { showCompany(m_company.now()); });
        connect(field, &FieldEditor::committed, this,
                [this, field, fact](const QString& value) { changeCompany(field, fact, value); });
    };
    storedBy(m_name, &CompanySettings::name);
    storedBy(m_zone, &CompanySettings::timeZone);
    storedBy(m_policy, &CompanySettings::negativePolicy);
    m_company.turnTo(QStringLiteral("company"));
}

QWidget* SettingsPage::makeReasons() {
    auto* section = new QWidget;
    section->setObjectName(QStringLiteral("reasons"));
    auto* rows = new QVBoxLayout(section);
    rows->setContentsMargins(0, space::x4, 0, 0);
    rows->setSpacing(space::x2);
    rows->addWidget(new Label(tr("Reasons"), TextStyle::Section));
    auto* words =
        new Label(tr("Why goods were adjusted, turned away, moved or taken back, and on which keys."),
                  TextStyle::Table, Token::Second);
    words->setWordWrap(true);
    rows->addWidget(words);
    auto* open = new Button(tr("Open reasons"));
    open->setObjectName(QStringLiteral("openReasons"));
    connect(open, &Button::clicked, this, [this] { emit linkRequested({QStringLiteral("reasons"), {}}); });
    rows->addWidget(open, 0, Qt::AlignLeft);
    return section;
}

void SettingsPage::buildLists(QVBoxLayout* column) {
    if (m_application.session()->may(Permission::EditLocations)) {
        column->addWidget(makeReasons());
    }
    if (m_application.session()->may(Permission::EditCatalog)) {
        m_measures = new MeasuresSection(m_application);
        connect(m_measures, &MeasuresSection::refused, this, &SettingsPage::showError);
        column->addWidget(m_measures);
    }
}

void SettingsPage::buildBackup(QVBoxLayout* column) {
    column->addSpacing(space::x4);
    column->addWidget(new Label(tr("Backup of this desk"), TextStyle::Section));
    m_backup = new Label({}, TextStyle::Body, Token::Second);
    m_backup->setObjectName(QStringLiteral("lastBackup"));
    m_backup->setWordWrap(true);
    column->addWidget(m_backup);
    auto* now = new Button(tr("Back up to a file …"));
    now->setObjectName(QStringLiteral("backUpNow"));
    now->setIconName(IconName::Backup);
    // Shown before it has a place, it would be a window of its own for a moment.
    if (!m_application.session()->may(Permission::AdministerDatabase))
        now->hide();
    connect(now, &Button::clicked, this, &SettingsPage::backUpNow);
    auto* all = new Button(tr("All backups"));
    all->setObjectName(QStringLiteral("openBackups"));
    connect(all, &Button::clicked, this, [this] { emit linkRequested({QStringLiteral("backup"), {}}); });
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::x2);
    ways->addWidget(all);
    ways->addWidget(now);
    ways->addStretch(1);
    column->addLayout(ways);
}

void SettingsPage::askBackup() {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services]() -> Result<LastBackup> { return services.safety.last(); })
        .then(this, [this](const Result<LastBackup>& last) {
            QStringList words;
            if (const std::optional<Error>& problem = m_application.backupProblem())
                words += tr("Today's backup failed. %1").arg(problem->oneLine());
            words += last && last->good
                         ? tr("The last good one on this desk is of %1: %2")
                               .arg(formats::dateTime(last->good->madeAtMs, zone()), last->good->path)
                         : noBackupWords();
            if (last && !last->lost.isEmpty())
                words += tr("Not there any more, or not good: %1").arg(last->lost);
            m_backup->setToken(m_application.backupProblem() ? Token::Bad : Token::Second);
            m_backup->setText(words.join(QLatin1Char('\n')));
        });
}

QTimeZone SettingsPage::zone() const {
    return m_application.session()->company.zone();
}

QString SettingsPage::noBackupWords() const {
    if (m_application.url().engine == Engine::Sqlite)
        return tr("There is no backup on this desk yet. The first one is made today.");
    if (m_application.session()->may(Permission::AdministerDatabase))
        return tr(
            "There is no backup on this desk yet. While an administrator is signed in here, one is made each "
            "day; a server should have its own besides.");
    return tr(
        "This desk makes none: of a server's books the desk of an administrator makes one each day while the "
        "program runs there.");
}

void SettingsPage::backUpNow() {
    const QDate today = businessDay(m_application.clock().nowMs(), zone());
    const QString name = QStringLiteral("backroom %1.backup").arg(today.toString(Qt::ISODate));
    Dialogs::current().chooseFile(
        this,
        {QStringLiteral("settings.backup"), FileUse::Save, tr("Back up to"), tr("Backups (*.backup)"), name},
        [this](const QString& path) {
            setWaiting(tr("Backing up"));
            Services& services = m_application.services();
            m_application.gateway()
                .run([&services, path] { return services.safety.backUp(path); })
                .then(this, [this, path](const Result<BackupInfo>& made) {
                    clearWaiting();
                    if (!made)
                        return showError(made.error());
                    showNotice(tr("Backed up and read again: %1").arg(path));
                    askBackup();
                });
        });
}

void SettingsPage::buildLanguage(QVBoxLayout* column) {
    column->addSpacing(space::x4);
    column->addWidget(new Label(tr("Language"), TextStyle::Section));
    FieldEditor* language =
        field(column, QStringLiteral("language"), tr("Language"), FieldEditor::Kind::Choice);
    language->setChoices(languageChoices());
    language->setValue(languageName(chosenLanguage()));
    connect(language, &FieldEditor::committed, this, [language](const QString& value) {
        chooseLanguage(languageOfName(value));
        language->setValue(value);
        language->saved(tr("From the next sign-in"));
    });
}

void SettingsPage::activate(const QVariantMap&) {
    ask();
    askBackup();
    m_printers->ask();
}

void SettingsPage::ask() {
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.company.settings(); })
        .then(this, [this](const Result<identity::CompanySettings>& company) {
            company ? showCompany(*company) : showError(company.error());
        });
    if (m_measures)
        m_measures->ask();
    if (m_people)
        m_people->ask();
}

void SettingsPage::showCompany(const identity::CompanySettings& company) {
    m_company.take(company);
    const auto put = [](FieldEditor* field, const QString& value) {
        if (!field->isEditing())
            field->setValue(value);
    };
    put(m_name, company.name);
    put(m_currency, company.currency);
    put(m_zone, company.timeZone);
    put(m_policy, company.negativePolicy);
}

void SettingsPage::changeCompany(FieldEditor* field, QString identity::CompanySettings::*fact,
                                 const QString& value) {
    const identity::CompanySettings before = m_company.seen(field);
    identity::CompanySettings after = before;
    after.*fact = value;
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, before, after] { return services.company.change(before, after); })
        .then(this, [this, field, fact](const Result<identity::CompanySettings>& stored) {
            if (!stored)
                return companyRefused(field, fact, stored.error());
            field->saved(tr("Saved %1").arg(formats::time(m_application.clock().nowMs(), zone())));
            showCompany(*stored);
        });
}

void SettingsPage::companyRefused(FieldEditor* field, QString identity::CompanySettings::*fact,
                                  const Error& error) {
    if (error.kind != ErrorKind::Conflict)
        return field->showError(error);
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services] { return services.company.settings(); })
        .then(this, [this, field, fact, error](const Result<identity::CompanySettings>& now) {
            if (!now)
                return field->showError(error);
            showCompany(*now);
            m_company.showConflict(field, error, *now.*fact);
        });
}

} // namespace backroom::app
