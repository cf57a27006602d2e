#include "idle_keys.h"

#include "foundation/ui/kit/station_page.h"

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

} // namespace

bool sayIdle(Page& page, const QKeyEvent& event) {
    const Qt::Key key = event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key());
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, key));
    for (const PageKey one : {PageKey::Filter, PageKey::New, PageKey::Primary, PageKey::Undo,
                              PageKey::Explain, PageKey::Excel, PageKey::Edit, PageKey::NextPane}) {
        if (keysOf(one) != pressed)
            continue;
        if (auto* station = qobject_cast<StationPage*>(&page))
            station->lane().flash(Verdict::Look, idleWords(one));
        else
            page.showNotice(idleWords(one), Text::tr("F1 shows the keys of this page"));
        return true;
    }
    return false;
}

} // namespace backroom::app
