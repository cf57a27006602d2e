#pragma once

#include <QWidget>

namespace backroom::scanning {

class ScanFilter;

/// One code that can be clicked instead of scanned.
struct PracticeCode {
    QString words; ///< "Carton of 6 blue mugs"
    QString code;
};

/// For whoever has no scanner at hand: a click on a code goes the same way as a scan.
class PracticePanel : public QWidget {
    Q_OBJECT
public:
    PracticePanel(ScanFilter& filter, const QList<PracticeCode>& codes, QWidget* parent = nullptr);
};

} // namespace backroom::scanning
