#include "backup/backup_page.h"

#include "application.h"
#include "backup/backup_plan_fields.h"
#include "backup/backup_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QVBoxLayout>

namespace backroom::app {

namespace {

enum At { When, Why, Bytes, Found, File };

Columns backupColumns(const QTimeZone& zone) {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width};
    };
    Columns columns = orderedByThemselves(
        {column("when", BackupPage::tr("Made"), ColumnKind::DateTime, size::instantColumn),
         column("why", BackupPage::tr("Why"), ColumnKind::Text, size::instantColumn),
         column("size", BackupPage::tr("Size"), ColumnKind::Text, size::figureColumn),
         column("state", BackupPage::tr("Found"), ColumnKind::State, size::field),
         column("file", BackupPage::tr("File"), ColumnKind::Text, 0)});
    columns[When].zone = zone;
    columns[When].names = true;
    columns[Found].stretch = true;
    columns[File].hidden = true;
    return columns;
}

QVariant readCell(const KeptBackup& backup, int column, int role) {
    if (role == TableRole::Value) {
        switch (column) {
        case When:
            return backup.info.madeAtMs;
        case Why:
            return backupWords::reason(backup.reason);
        case Bytes:
            return backupWords::size(backup.info.bytes);
        case Found:
            return backupWords::stateOf(backup).word;
        default:
            return backup.info.path;
        }
    }
    if (column == Found && role == TableRole::Icon)
        return int(backupWords::stateOf(backup).icon);
    if (column == Found && role == TableRole::TokenRole)
        return int(backupWords::stateOf(backup).token);
    return {};
}

QList<FilterColumn> backupFilters(const Columns& columns) {
    QList<FilterColumn> filters = filtersOf(columns);
    filters[Bytes].kind = FilterKind::Quantity;
    filters[Bytes].title = BackupPage::tr("Size, MB");
    return filters;
}

/// A size as it is compared: a byte is the millionth of a megabyte, as filters count.
QVariant valueOf(const KeptBackup& backup, const QString& column) {
    if (column == QLatin1String("when"))
        return backup.info.madeAtMs;
    if (column == QLatin1String("why"))
        return backupWords::reason(backup.reason);
    if (column == QLatin1String("size"))
        return backup.info.bytes;
    if (column == QLatin1String("state"))
        return backupWords::stateOf(backup).word;
    return backup.info.path;
}

/// A path has no blank to be broken at.
QString breakable(QString path) {
    return path.replace(QLatin1Char('/'), QString(QLatin1Char('/')) + QChar(0x200B));
}

Label* wrapped(TextStyle style, Token token) {
    auto* label = new Label({}, style, token);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

void openSideFile(const QString& path) {
    QProcess::startDetached(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--db"), QStringLiteral("sqlite:") + path, QStringLiteral("--new-window")});
}

BackupPage::BackupPage(Application& application, QWidget* parent)
    : HeldListPage(QStringLiteral("backup"), application.gateway(), parent),
      m_application(application),
      m_now(new QAction(tr("Back up now"), this)) {
    setObjectName(QStringLiteral("backupPage"));
    setTitle(tr("Backup"));
    table().setObjectName(QStringLiteral("backupTable"));
    table().setAccessibleName(tr("Backups"));
    const QTimeZone zone = application.session()->company.zone();
    const Columns columns = backupColumns(zone);
    setList(
        std::make_unique<Model>(columns, readCell, [](const KeptBackup& backup) { return backup.info.path; }),
        {}, valueOf);
    addFilters({QStringLiteral("backup"),
                backupFilters(columns),
                {ListView{QStringLiteral("all"), tr("All"), {}, {}, {}, {}}},
                [&application, zone] {
                    return QDateTime::fromMSecsSinceEpoch(application.clock().nowMs(), zone).date();
                },
                zone},
               QStringLiteral("when"), {QStringLiteral("when"), Qt::DescendingOrder});
    setDetail(makeDetail());
    connect(this, &ListPage::rowSelected, this, &BackupPage::showBackup);
    onKey(PageKey::Explain, tr("What is in this backup?"), [this] { explain(); });
    m_now->setObjectName(QStringLiteral("backUpAtOnce"));
    connect(m_now, &QAction::triggered, this, &BackupPage::backUpNow);
    const bool isFile = m_application.url().engine == Engine::Sqlite;
    m_mayAsk =
        m_application.session()->may(isFile ? Permission::ReadJournal : Permission::AdministerDatabase);
    if (m_mayAsk)
        setPrimaryAction(m_now);
    connect(&m_application, &Application::backupTried, this, [this] {
        if (m_application.session() && isVisible())
            ask();
    });
    connect(this, &BackupPage::sideFileReady, this, [this](const QString& path) {
        showNotice(tr("The books as they were then lie in a side file: %1").arg(path),
                   tr("people sign in there with the passwords of that day; nothing of it comes back here"));
        errorBanner().setAction(tr("Open it"));
        disconnect(&errorBanner(), &ErrorBanner::actionTriggered, this, nullptr);
        connect(&errorBanner(), &ErrorBanner::actionTriggered, this, [path] { openSideFile(path); });
    });
}

QWidget* BackupPage::makeDetail() {
    auto* detail = new QWidget;
    detail->setObjectName(QStringLiteral("backupDetail"));
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x2);
    m_when = wrapped(TextStyle::Title, Token::Text);
    m_when->setObjectName(QStringLiteral("backupWhen"));
    m_state = new StatePill;
    m_state->setObjectName(QStringLiteral("backupState"));
    m_proof = wrapped(TextStyle::Body, Token::Text);
    m_proof->setObjectName(QStringLiteral("backupProof"));
    m_path = wrapped(TextStyle::Table, Token::Second);
    m_path->setObjectName(QStringLiteral("backupPath"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addLayout(headLine(m_when));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_proof);
    column->addWidget(m_path);
    m_prove = new Button(tr("Verify it"));
    m_prove->setObjectName(QStringLiteral("proveBackup"));
    connect(m_prove, &Button::clicked, this, &BackupPage::prove);
    m_aside = new Button(tr("Restore into a side file"));
    m_aside->setObjectName(QStringLiteral("restoreAside"));
    connect(m_aside, &Button::clicked, this, &BackupPage::restoreAside);
    const bool isFile = m_application.url().engine == Engine::Sqlite;
    // Shown before it has a place, it would be a window of its own for a moment.
    if (!isFile || !m_application.session()->may(Permission::ReadJournal))
        m_aside->hide();
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::x2);
    ways->addWidget(m_aside);
    ways->addWidget(m_prove);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addSpacing(space::x4);
    column->addWidget(new Label(tr("On this desk"), TextStyle::Section));
    m_plan = new BackupPlanFields(m_application);
    connect(m_plan, &BackupPlanFields::changed, this, &BackupPage::ask);
    column->addWidget(m_plan);
    column->addStretch(1);
    return detail;
}

const KeptBackup* BackupPage::current() const {
    const int row = table().currentRow();
    return row >= 0 && row < model().rowCount() ? &model().row(row) : nullptr;
}

void BackupPage::activate(const QVariantMap&) {
    m_plan->ask();
    ask();
    if (const std::optional<Error>& problem = m_application.backupProblem())
        showError(*problem);
}

void BackupPage::ask() {
    m_application.gateway()
        .run([&services = m_application.services()]() -> Result<QList<KeptBackup>> {
            return services.safety.history();
        })
        .then(this, [this](const Result<QList<KeptBackup>>& backups) {
            backups ? take(*backups) : showRefusal(backups.error());
        });
}

void BackupPage::take(const QList<KeptBackup>& backups) {
    m_wasHere = isAncestorOf(QApplication::focusWidget());
    // What is made is looked at.
    const QString newest = backups.isEmpty() ? QString() : backups.first().info.path;
    if (std::exchange(m_newest, newest) != newest)
        m_shown = newest;
    hold(backups, Asking::NewQuestion);
}

void BackupPage::sayEmpty() {
    showEmpty().showNothingYet(
        tr("The backups of this desk stand here. The first one is made by itself while the program runs."),
        m_mayAsk ? m_now : nullptr, nullptr);
}

void BackupPage::rowsShown(Asking) {
    openDetail();
    const int row =
        qMax(0, rowWhere([this](const KeptBackup& backup) { return backup.info.path == m_shown; }));
    table().goToRow(row);
    showBackup(row);
    // Who is typing elsewhere, in Ctrl+K or in the help, goes on there.
    const QWidget* focus = QApplication::focusWidget();
    if (isVisible() && (!focus || (std::exchange(m_wasHere, false) && !isAncestorOf(focus))))
        table().setFocus();
}

void BackupPage::showBackup(int row) {
    if (row < 0 || row >= model().rowCount())
        return;
    const KeptBackup& backup = model().row(row);
    m_shown = backup.info.path;
    const QTimeZone zone = m_application.session()->company.zone();
    const qint64 nowMs = m_application.clock().nowMs();
    const backupWords::State state = backupWords::stateOf(backup);
    m_when->setText(m_shown == m_newest
                        ? tr("Last backup %1").arg(backupWords::when(backup.info.madeAtMs, nowMs, zone))
                        : tr("Backup %1").arg(backupWords::when(backup.info.madeAtMs, nowMs, zone)));
    m_state->setState(state.icon, state.word, state.token);
    m_proof->setText(backupWords::proof(backup, nowMs, zone));
    m_path->setText(tr("%1, %2: %3", "why, how big, where")
                        .arg(backupWords::reason(backup.reason), backupWords::size(backup.info.bytes),
                             breakable(backup.info.path)));
}

void BackupPage::backUpNow() {
    auto job = std::make_shared<Progress>();
    clearError();
    m_now->setEnabled(false);
    setWaiting(tr("Backing up"), job);
    m_application.backUpNow(job).then(this, [this](const Result<Application::BackupRun>& run) {
        took(run.map([](const Application::BackupRun& made) { return made.proof; }));
    });
}

void BackupPage::explain() {
    const KeptBackup* backup = current();
    if (!backup)
        return showNotice(tr("No backup is chosen"), tr("choose a row first, then press Ctrl+E"));
    openDetail();
    const QTimeZone zone = m_application.session()->company.zone();
    const qint64 nowMs = m_application.clock().nowMs();
    showNotice(tr("%1: the whole books as they were %2")
                   .arg(backupWords::size(backup->info.bytes),
                        backupWords::when(backup->info.madeAtMs, nowMs, zone)),
               backupWords::proof(*backup, nowMs, zone));
}

void BackupPage::prove() {
    const KeptBackup* backup = current();
    if (!backup)
        return;
    auto job = std::make_shared<Progress>();
    clearError();
    m_now->setEnabled(false);
    setWaiting(tr("Verifying the backup"), job);
    m_application.proveBackup(backup->info.path, job).then(this, [this](const Result<BackupProof>& proof) {
        took(proof);
    });
}

void BackupPage::took(const Result<BackupProof>& proof) {
    m_now->setEnabled(true);
    endJob();
    ask();
    if (!proof && proof.error().code == QLatin1String("job.cancelled"))
        return showNotice(tr("Stopped as you asked"));
    if (!proof)
        return showError(proof.error());
    if (!proof->problem.isEmpty())
        return showError({ErrorKind::Unexpected,
                          QStringLiteral("backup.not_whole"),
                          tr("The books in the backup are not whole: %1").arg(proof->problem),
                          {},
                          tr("take an older one, and verify the books themselves"),
                          {}});
    showNotice(proof->journalRows > 0 ? tr("Backed up, restored into a side file and verified")
                                      : tr("Backed up and read again as a whole"));
}

void BackupPage::restoreAside() {
    const KeptBackup* backup = current();
    if (!backup)
        return;
    clearError();
    setWaiting(tr("Restoring into a side file"));
    m_application.reading()
        .run([&services = m_application.readingServices(), path = backup->info.path] {
            return services.safety.restoreAside(path);
        })
        .then(this, [this](const Result<QString>& path) {
            clearWaiting();
            if (!path)
                return showError(path.error());
            emit sideFileReady(*path);
        });
}

} // namespace backroom::app
