#pragma once

class QKeyEvent;

namespace backroom {
class Page;
}

namespace backroom::app {

/// A key that means the same everywhere is never silent: where it has nothing to do the page says so, a
/// station in its lane. False: it is no such key.
bool sayIdle(backroom::Page& page, const QKeyEvent& event);

} // namespace backroom::app
