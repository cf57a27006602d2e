#include "trials/trial_page.h"

#include "application.h"
#include "foundation/ui/kit/label.h"
#include "trials/trial_facts.h"
#include "trials/trial_list.h"
#include "trials/trial_watch.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFocusEvent>
#include <QSaveFile>

namespace backroom::app {

namespace {

today::WorkRow rowOf(const Trial& trial, const QString& done) {
    today::WorkRow row;
    row.key = trial.id;
    row.what = trial.what;
    row.more = trial.how;
    row.oldest = done;
    row.icon = done.isEmpty() ? trial.icon : IconName::Check;
    row.token = done.isEmpty() ? Token::Accent : Token::Ok;
    return row;
}

Done writeFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(practiceFileContent()) >= 0 && file.commit())
        return {};
    return fail(ErrorKind::Unavailable, QStringLiteral("app.practice_file"),
                TrialPage::tr("The file to practise with could not be written"), path,
                TrialPage::tr("choose another folder for exports under Settings"), file.errorString());
}

} // namespace

TrialPage::TrialPage(Application& application, QWidget* parent)
    : Page(parent),
      m_application(application),
      m_list(new TrialList),
      m_done(new Label({}, TextStyle::Body, Token::Second)) {
    setObjectName(QStringLiteral("trialPage"));
    setTitle(tr("Things to try"));
    m_done->setObjectName(QStringLiteral("trialsDone"));
    addFilterWidget(m_done);
    auto* sheet = new QAction(tr("Practice sheet"), this);
    sheet->setObjectName(QStringLiteral("practiceSheet"));
    connect(sheet, &QAction::triggered, this, &TrialPage::practiceSheetRequested);
    setPrimaryAction(sheet);
    setBody(m_list);
    connect(m_list, &TrialList::opened, this, &TrialPage::open);
}

void TrialPage::focusInEvent(QFocusEvent* event) {
    m_list->setFocus(event->reason());
}

void TrialPage::activate(const QVariantMap&) {
    if (m_trials.isEmpty())
        setWaiting(tr("Looking what was tried"));
    ask();
}

void TrialPage::refreshChanged() {
    ask();
}

void TrialPage::ask() {
    m_application.reading()
        .run([&services = m_application.readingServices(), zone = m_application.session()->company.zone(),
              person = m_application.session()->person()] { return readTrialFacts(services, zone, person); })
        .then(this, [this](const Result<TrialFacts>& facts) {
            clearWaiting();
            if (!facts)
                return showRefusal(facts.error());
            clearError();
            show(*facts);
        });
}

void TrialPage::show(const TrialFacts& facts) {
    const QSet<QString> done = facts.done | TrialWatch::seen();
    m_trials = allTrials(facts);
    m_trials.removeIf([this](const Trial& trial) { return !m_application.session()->may(trial.needed); });
    QList<today::WorkRow> rows;
    qsizetype count = 0;
    for (const Trial& trial : std::as_const(m_trials)) {
        const bool isDone = done.contains(trial.id);
        count += isDone ? 1 : 0;
        rows.append(rowOf(trial, isDone ? tr("done") : QString()));
    }
    m_list->setRows(rows);
    m_done->setText(
        tr("%1 of %2 done. What you post stays, and can be taken back.").arg(count).arg(rows.size()));
}

void TrialPage::open(const QString& id) {
    for (const Trial& trial : std::as_const(m_trials)) {
        if (trial.id != id)
            continue;
        return trial.file.isEmpty() ? emit linkRequested(trial.link) : offerFile(trial);
    }
}

void TrialPage::offerFile(const Trial& trial) {
    m_application.reading()
        .run([path = trial.file] { return writeFile(path); })
        .then(this, [this, trial](const Done& written) {
            if (!written)
                return showError(written.error());
            emit linkRequested(trial.link);
            // No part of the way one may go back and forward on: it would begin anew each time.
            emit fileOffered(trial.file);
        });
}

} // namespace backroom::app
