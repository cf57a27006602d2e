#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace backroom::app {

class TourHand;

/// One step of the guided tour (daily work of a storekeeper, on the demo).
struct TourStep {
    int number = 0;
    QString does;    ///< for the printed line: "signs in as storekeeper"
    QString words;   ///< what the card says, at most 25 words
    QString picture; ///< "03-carton"; empty = none
    /// What the unattended tour does in it.
    std::function<void(TourHand&)> act;
    /// Empty = the step's outcome is on the screen; else what is still missing, in words.
    std::function<QString()> missing;
    /// What the card speaks of; may be null.
    std::function<QWidget*()> anchor;
};

} // namespace backroom::app
