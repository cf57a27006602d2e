#pragma once

#include "foundation/service/desk.h"

#include <QTimeZone>

namespace backroom::stock {

/// Keeps one checkpoint a month, so that an as-of question reads a month of entries and not all of history.
/// Checkpoints are derived: making them changes no answer, only its cost.
class Checkpoints {
public:
    explicit Checkpoints(Desk& desk) : m_desk(desk) {}

    /// Makes those of all months in which something moved, that ended before now and have none; returns how
    /// many were made. The company's zone says when a month ends. Anybody who is signed in may cause it.
    Result<int> ensure();

private:
    Done make(qint64 atMs);
    Desk& m_desk;
};

} // namespace backroom::stock
