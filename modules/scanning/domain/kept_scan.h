#pragma once

#include "foundation/domain/quantity.h"
#include "scanning/domain/scan_session.h"

#include <optional>

namespace backroom::scanning {

/// A scan as it was made at a station while the books were out of reach: nothing of it is looked up yet. It
/// carries what it needs to be read later, as it would have been read then.
struct KeptScan {
    Uuid uuid; ///< of the scan, in the journal too: handing it in twice is once
    ScanTask task = ScanTask::Receive;
    Uuid session; ///< the draft the station stood in, or begins with it
    Uuid document;
    QString code;
    std::optional<Quantity> quantity; ///< as typed
    ScanEffect effect = ScanEffect::None;
    QString reason;       ///< in words; empty = nobody said
    QString siteCode;     ///< where goods arrive; empty = the first site
    bool isTyped = false; ///< by hand
    bool isFirst = false; ///< of its delivery: a code nobody knows is the delivery note
    bool isLast = false;  ///< of its move: handed in as the bin it goes to, and perhaps posted
    bool wasSent = false; ///< handed in, and the answer was lost: it may stand in the journal
    qint64 atMs = 0;
    QString refused = {}; ///< why it was not taken when it was read; empty = it waits
};

} // namespace backroom::scanning
