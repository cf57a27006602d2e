#include "trials/trial_watch.h"

#include "foundation/ui/kit/view_state.h"
#include "trials/practice_paper.h"
#include "trials/trial_page.h"
#include "view_actions.h"
#include "workspace.h"

#include <QEvent>

namespace backroom::app {

namespace {

const QString seenKey = QStringLiteral("trials/seen");
const char trialOfPanel[] = "trial";

void keep(const QString& id) {
    QStringList kept = ViewState::current().value(seenKey).toStringList();
    if (kept.contains(id))
        return;
    kept.append(id);
    ViewState::current().setValue(seenKey, kept);
}

} // namespace

TrialWatch::TrialWatch(Workspace& workspace) : QObject(&workspace), m_workspace(workspace) {
    connect(&workspace, &Workspace::pageMade, this, &TrialWatch::watch);
    connect(&workspace.viewActions(), &ViewActions::written, this, [] { keep(QStringLiteral("excel")); });
}

QSet<QString> TrialWatch::seen() {
    const QStringList kept = ViewState::current().value(seenKey).toStringList();
    return {kept.begin(), kept.end()};
}

void TrialWatch::watch(Page* page) {
    // What must come into sight for it to have been done.
    for (const auto& [panel, trial] : {std::pair("explainPanel", "why"), {"journalDetail", "price"}}) {
        if (auto* widget = page->findChild<QWidget*>(QLatin1String(panel))) {
            widget->setProperty(trialOfPanel, QLatin1String(trial));
            widget->installEventFilter(this);
        }
    }
    if (auto* trials = qobject_cast<TrialPage*>(page)) {
        connect(trials, &TrialPage::practiceSheetRequested, &m_workspace, &Workspace::makePracticeSheet);
        connect(trials, &TrialPage::fileOffered, this, [this](const QString& path) {
            m_workspace.currentPage()->activate({{QStringLiteral("file"), path}});
        });
    }
}

bool TrialWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show)
        keep(watched->property(trialOfPanel).toString());
    return false;
}

} // namespace backroom::app
