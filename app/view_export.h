#pragma once

#include "foundation/ui/kit/table_view.h"
#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"

namespace backroom::app {

/// The view in front as a report: the columns a person sees, in their order, every row of the model, exact
/// values. Money is of `currency` where a row does not say its own.
reports::ReportTable tableOfView(const TableView& view, const Currency& currency);

/// "Stock 2026-11-21 0912.xlsx" in the folder where exports go, a number behind it when it is taken.
QString exportPath(const QString& title, const QString& ending, const QDateTime& at);

/// Where exports of views go: what the settings say, else Backroom in the person's documents.
QString exportFolder();
/// For this run of the program only.
void setExportFolder(const QString& folder);

} // namespace backroom::app
