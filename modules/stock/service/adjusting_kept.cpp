#include "stock/service/adjusting.h"

#include <QCoreApplication>

// Scans that waited at the desk while the books were out of reach.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Adjusting)
};

} // namespace

Result<AdjustOutcome> Adjusting::takeKept(const scanning::KeptScan& kept) {
    using Kind = AdjustOutcome::Kind;
    const AdjustScan scan{kept.session,  kept.document, kept.uuid,  kept.code,
                          kept.quantity, kept.effect,   kept.reason};
    BACKROOM_TRY(const auto stored, m_journal.find(kept.uuid));
    if (!stored) {
        BACKROOM_TRY(AdjustOutcome taken, take(scan));
        // What the books say is read now, and goods may have moved since somebody counted.
        if (taken.kind == Kind::Adjusted && kept.effect == scanning::ScanEffect::Are && taken.says.isEmpty())
            taken.says = Text::tr("%1 was counted while the server was away: look at it before F12")
                             .arg(taken.line.sku);
        return taken;
    }
    AdjustOutcome outcome;
    if (stored->meaning == scanning::ScanMeaning::Place) {
        outcome.kind = Kind::PlaceSet;
        BACKROOM_TRY(outcome.state, state(kept.session));
        return outcome;
    }
    outcome.item.variant = stored->variant;
    return finished(std::move(outcome), scan, stored->place);
}

} // namespace backroom::stock
