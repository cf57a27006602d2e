#pragma once

#include "foundation/domain/actor.h"
#include "foundation/ui/theme/icons.h"

#include <QList>

#include <functional>

namespace backroom {
class Page;
}

namespace backroom::app {

class Application;

/// One place of the rail: who may see it, and how its page is made when it is opened for the first time.
struct PageEntry {
    QString id;
    QString words;
    IconName icon = IconName::Dot;
    Permission needed = Permission::ReadStock;
    std::function<Page*()> make;
};

/// The rail from top to bottom, only what the person who is signed in may use.
QList<PageEntry> pageEntries(Application& application);

} // namespace backroom::app
