#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace backroom::reports {

struct ReportParameter {
    QString name;  ///< translated
    QString value; ///< as a person chose it
};

/// A bar chart of the largest sums: rows with the same label are added up.
struct ReportChart {
    QString labelKey;
    QString valueKey;
    int top = 10;
};

/// What stands around the rows: on the second sheet of a workbook, in the head and foot of a page, and in the
/// head of a JSON document.
struct ReportInfo {
    QString name;  ///< "stock-on-hand": stable, as `backroomctl report run` knows it
    QString title; ///< translated
    QList<ReportParameter> parameters;
    qint64 madeAtMs = 0;
    QTimeZone zone = QTimeZone::utc(); ///< of the site; instants are shown in it
    QLocale locale = QLocale::c();     ///< grouping and decimal sign on paper; files stay exact
    QString version;                   ///< of the program
    QString person;                    ///< who made it
    QString company;
    QStringList notes; ///< translated sentences below the totals, e.g. "without 3 items of unknown cost"
    std::optional<ReportChart> chart;
};

} // namespace backroom::reports
