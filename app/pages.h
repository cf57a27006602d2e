#pragma once

#include "foundation/domain/actor.h"
#include "foundation/ui/theme/icons.h"

#include <QList>

#include <functional>
#include <optional>

namespace backroom {
class Page;
}

namespace backroom::app {

class Application;

/// One page: who may see it, and how its page is made when it is opened for the first time.
struct PageEntry {
    QString id;
    QString words;
    IconName icon = IconName::Dot;
    Permission needed = Permission::ReadStock;
    std::function<Page*()> make;
    QString under = {}; ///< the place of the rail it belongs to; empty = it is one itself
    QString does = {};  ///< what one goes there for, where that is not its name: found by Ctrl+K
    std::optional<Permission> missing = {}; ///< this person only looks there: it is what changing wants
};

/// The rail from top to bottom, and what is reached from its pages; only what the person who is signed in may
/// use.
QList<PageEntry> pageEntries(Application& application);
/// The others: Ctrl+K says why they cannot be opened.
QList<PageEntry> forbiddenPages(Application& application);

} // namespace backroom::app
