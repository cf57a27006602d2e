#include "idle_keys.h"

#include "foundation/service/desk.h"
#include "foundation/ui/kit/station_page.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace backroom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IdleKeys)
};

QString idleWords(PageKey key) {
    switch (key) {
    case PageKey::Filter:
        return Text::tr("There is nothing to filter here");
    case PageKey::New:
        return Text::tr("Nothing new is made here");
    case PageKey::Primary:
        return Text::tr("There is no next step here");
    case PageKey::Undo:
        return Text::tr("There is nothing to undo here");
    case PageKey::Explain:
        return Text::tr("There is no number here to explain");
    case PageKey::Excel:
        return Text::tr("There is no list here to write to Excel");
    case PageKey::Edit:
        return Text::tr("Nothing is chosen here that F2 could edit");
    case PageKey::NextPane:
        return Text::tr("There is no other pane here");
    }
    return {};
}

/// What others may do with this key on the page in front, and this person may not.
std::optional<Permission> forbiddenBy(const Workspace& workspace, PageKey key) {
    if (key != PageKey::New && key != PageKey::Edit)
        return {};
    for (const PageEntry& entry : workspace.entries())
        if (entry.id == workspace.currentPage()->pageId())
            return entry.missing;
    return {};
}

} // namespace

bool sayIdle(Workspace& workspace, const QKeyEvent& event) {
    Page& page = *workspace.currentPage();
    const Qt::Key key = event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key());
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, key));
    for (const PageKey one : {PageKey::Filter, PageKey::New, PageKey::Primary, PageKey::Undo,
                              PageKey::Explain, PageKey::Excel, PageKey::Edit, PageKey::NextPane}) {
        if (keysOf(one) != pressed)
            continue;
        const auto forbidden = forbiddenBy(workspace, one);
        if (forbidden)
            page.showNotice(Text::tr("You may not %1").arg(permissionName(*forbidden)),
                            Text::tr("ask an administrator for a role that may"));
        else if (auto* station = qobject_cast<StationPage*>(&page))
            station->lane().flash(Verdict::Look, idleWords(one));
        else
            page.showNotice(idleWords(one), Text::tr("F1 shows the keys of this page"));
        return true;
    }
    return false;
}

} // namespace backroom::app
