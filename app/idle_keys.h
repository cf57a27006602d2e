#pragma once

class QKeyEvent;

namespace backroom::app {

class Workspace;

/// A key that means the same everywhere is never silent: where it has nothing to do the page in front says
/// so, a station in its lane; and where this person may not do what it does there, it says that. False: it is
/// no such key.
bool sayIdle(Workspace& workspace, const QKeyEvent& event);

} // namespace backroom::app
