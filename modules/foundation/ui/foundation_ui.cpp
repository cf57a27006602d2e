#include "foundation/ui/foundation_ui.h"

#include "foundation/ui/theme/backroom_style.h"
#include "foundation/ui/theme/focus_ring.h"
#include "foundation/ui/theme/theme.h"
#include "foundation/ui/theme/wheel_guard.h"

#include <QApplication>

// Q_INIT_RESOURCE must stand outside every namespace; a static library's resources are dropped without it.
static void initResources() {
    Q_INIT_RESOURCE(foundation_ui);
    Q_INIT_RESOURCE(breeze);
}

namespace backroom {

void initFoundationUi(QApplication& application) {
    initResources();
    const QPalette desktop = QApplication::palette();
    QApplication::setStyle(new BackroomStyle);
    Theme::instance().rememberDesktop(desktop);
    application.installEventFilter(new FocusRing(&application));
    application.installEventFilter(new WheelGuard(&application));
}

} // namespace backroom
