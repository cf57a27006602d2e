#pragma once

#include "dataexchange/domain/value_reader.h"

#include <QString>

namespace backroom::dataexchange {

/// Learns from the cells of a file how its figures and days are written: "12,50" shows the decimal sign,
/// "31/01/2026" that the day comes first. Where cells say different things, or none says anything, nothing is
/// taken as known.
class ValueEvidence {
public:
    void add(const QString& cell);
    [[nodiscard]] ValueFormat found() const;
    /// Days with slashes were seen and nothing shows their order: a person has to say.
    [[nodiscard]] bool leavesDatesOpen() const { return m_slashes && !found().dates; }

private:
    void addNumber(const QString& cell);
    void addDate(const QString& cell);
    bool m_point = false;
    bool m_comma = false;
    bool m_slashes = false;
    bool m_yearFirst = false;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

} // namespace backroom::dataexchange
