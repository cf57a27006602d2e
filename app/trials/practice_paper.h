#pragma once

#include "scanning/service/practice_sheet.h"
#include "scanning/ui/pickers/practice_panel.h"

namespace backroom {
class Page;
}

namespace backroom::app {

class Application;

/// The demo's delivery at the dock, more goods, bins and the keys of the stations: what the practice sheet
/// has on it.
QList<scanning::SheetPart> practiceParts();

/// Of these, what the tour scans: to be clicked at the dock by whoever has no scanner.
QList<scanning::PracticeCode> practiceCodes();

/// Writes the sheet as a PDF beside the exports, and says on `page` where it lies.
void makePracticeSheet(Application& application, Page& page);

} // namespace backroom::app
