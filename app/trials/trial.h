#pragma once

#include "foundation/domain/actor.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/theme/icons.h"

namespace backroom::app {

struct TrialFacts;

/// One thing to try in the demo company.
struct Trial {
    QString id;
    QString what; ///< "Receive Kera's delivery PO-1042"
    QString how;  ///< the keys and scans
    IconName icon = IconName::Dot;
    Permission needed = Permission::ReadStock;
    PageLink link;     ///< where it is done, in the state it needs
    QString file = {}; ///< offered to the page that imports; empty = none
};

/// All of them, in the order in which they are easy.
QList<Trial> allTrials(const TrialFacts& facts);

/// The file that is imported and taken back; it is written when it is asked for.
QString practiceFile();
QByteArray practiceFileContent();

} // namespace backroom::app
