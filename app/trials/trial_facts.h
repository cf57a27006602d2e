#pragma once

#include "foundation/domain/result.h"

#include <QSet>
#include <QString>
#include <QTimeZone>

namespace backroom::app {

struct Services;

/// What the books say of the things to try: which of them somebody did since the demo was made, and what the
/// others lead to.
struct TrialFacts {
    QSet<QString> done;   ///< ids of Trial
    QString lostTransfer; ///< number of the document TR-0318
    QString wrongReceipt; ///< number of the receipt that was taken back
    qint64 adventBox = 0; ///< ids of items
    qint64 blueMug = 0;
};

/// Reads ledger, codes and imports; `zone` is the company's, `person` the one who asks, as people call each
/// other. Of imports only for who may see them. Runs on the database thread. Errors: the services'.
Result<TrialFacts> readTrialFacts(Services& services, const QTimeZone& zone, const QString& person);

} // namespace backroom::app
