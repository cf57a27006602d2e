#include "trials/trial_watch.h"

#include "audit/ui/journal_detail.h"
#include "foundation/ui/kit/view_state.h"
#include "stock/ui/explain_panel.h"
#include "trials/practice_paper.h"
#include "trials/trial_page.h"
#include "view_actions.h"
#include "workspace.h"

#include <QEvent>

namespace backroom::app {

namespace {

const QString seenKey = QStringLiteral("trials/seen");
const char trialOfPanel[] = "trial";
const QString adventBox = QStringLiteral("ADV-24");
const QString blueMug = QStringLiteral("MUG-350-BLU");

void keep(const QString& id) {
    QStringList kept = ViewState::current().value(seenKey).toStringList();
    if (id.isEmpty() || kept.contains(id))
        return;
    kept.append(id);
    ViewState::current().setValue(seenKey, kept);
}

bool isPriceChange(const audit::AuditRow& row) {
    const QString price = QStringLiteral("price");
    return row.before.contains(price) && row.after.contains(price) && row.before[price] != row.after[price];
}

} // namespace

TrialWatch::TrialWatch(Workspace& workspace) : QObject(&workspace), m_workspace(workspace) {
    connect(&workspace, &Workspace::pageMade, this, &TrialWatch::watch);
    connect(&workspace.viewActions(), &ViewActions::written, this,
            [](const QString& path, const QString& page) {
                if (page == QLatin1String("stock") && path.endsWith(QLatin1String(".xlsx")))
                    keep(QStringLiteral("excel"));
            });
}

QSet<QString> TrialWatch::seen() {
    const QStringList kept = ViewState::current().value(seenKey).toStringList();
    return {kept.begin(), kept.end()};
}

void TrialWatch::watch(Page* page) {
    if (auto* why = page->findChild<stock::ExplainPanel*>())
        connect(why, &stock::ExplainPanel::explained, this,
                [this, why](const catalog::VariantRef& item, stock::ExplainedNumber what) {
                    const bool isAsked = item.sku == adventBox && (what == stock::ExplainedNumber::OnHand ||
                                                                   what == stock::ExplainedNumber::Available);
                    saw(*why, isAsked ? QStringLiteral("why") : QString());
                });
    if (auto* entry = page->findChild<audit::JournalDetail*>())
        connect(entry, &audit::JournalDetail::rowShown, this, [this, entry](const audit::AuditRow& row) {
            const bool isAsked = row.recordCode == blueMug && isPriceChange(row);
            saw(*entry, isAsked ? QStringLiteral("price") : QString());
        });
    if (auto* trials = qobject_cast<TrialPage*>(page)) {
        connect(trials, &TrialPage::practiceSheetRequested, &m_workspace, &Workspace::makePracticeSheet);
        connect(trials, &TrialPage::fileOffered, this, [this](const QString& path) {
            m_workspace.currentPage()->activate({{QStringLiteral("file"), path}});
        });
    }
}

/// It must have come into sight to have been done: now, or when the pane is opened.
void TrialWatch::saw(QWidget& panel, const QString& trial) {
    panel.setProperty(trialOfPanel, trial);
    panel.installEventFilter(this); // once, however often
    if (panel.isVisible())
        keep(trial);
}

bool TrialWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show)
        keep(watched->property(trialOfPanel).toString());
    return false;
}

} // namespace backroom::app
