#pragma once

class QApplication;

namespace backroom {

/// Gives the program its look: resources, style, palette, fonts, focus ring. Called once, right after the
/// QApplication is made and before the first widget; tests of pages call it too.
void initFoundationUi(QApplication& application);

} // namespace backroom
