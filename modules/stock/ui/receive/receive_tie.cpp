#include "stock/ui/receive/receive_page.h"
#include "stock/ui/receive/receive_words.h"
#include "stock/ui/receive/tie_panel.h"

// The tray: codes nobody knows, of this delivery and of earlier ones, and what becomes of them.
namespace backroom::stock {

namespace {

constexpr int hitsShown = 12;

} // namespace

void ReceivePage::connectTie() {
    m_tie->setMaking(m_access.actor.may(Permission::EditCatalog) ? TiePanel::Making::Allowed
                                                                 : TiePanel::Making::NotAllowed);
    connect(m_tie, &TiePanel::photoRequested, this, &ReceivePage::choosePhoto);
    connect(m_tie, &TiePanel::pasteRequested, this, &ReceivePage::pastePhoto);
    connect(m_tie, &TiePanel::searchRequested, this, [this](const QString& words) {
        ask([&receiving = m_access.receiving, words] { return receiving.search(words, hitsShown); },
            [this, words](const QList<catalog::VariantRow>& hits) { m_tie->setHits(words, hits); });
    });
    connect(m_tie, &TiePanel::chosen, this,
            [this](const QString&, VariantId variant) { tie(m_tying, variant); });
    connect(m_tie, &TiePanel::nothingChosen, this, [this](const QString& words) { holdRefusal(words); });
    connect(m_tie, &TiePanel::dismissed, this, &ReceivePage::dismiss);
    connect(m_tie, &TiePanel::productRequested, this, [this](const QString& code) {
        emit linkRequested(
            {QStringLiteral("products"), {{QStringLiteral("new"), true}, {QStringLiteral("barcode"), code}}});
    });
}

QList<scanning::ParkedCode> ReceivePage::parked() const {
    return m_state.parked + m_parkedBefore;
}

void ReceivePage::askParkedBefore() {
    ask([&receiving = m_access.receiving, site = site()] { return receiving.parkedBefore(site); },
        [this](const QList<scanning::ParkedCode>& codes) {
            m_parkedBefore = codes;
            showParked();
            if (std::exchange(m_wantsTray, false))
                askTie();
        });
}

void ReceivePage::showParked() {
    QList<QPixmap> photos;
    const QList<scanning::ParkedCode> all = parked();
    for (const scanning::ParkedCode& parked : all) {
        if (const QPixmap photo = m_pictures->picture(parked.photoHash); !photo.isNull())
            photos += photo;
        if (parked.code == m_tying.code && parked.session == m_tying.session)
            m_tie->setPhoto(m_pictures->picture(parked.photoHash));
    }
    setParked(int(all.size()), receiveWords::parked(all), photos);
}

void ReceivePage::askTie() {
    const QList<scanning::ParkedCode> all = parked();
    if (all.isEmpty()) {
        lane().flash(Verdict::Look, tr("No code is parked"));
        return;
    }
    // F3 again goes on to the next one.
    m_tieIndex = isPanelShown() && m_tie->isVisible() ? (m_tieIndex + 1) % all.size() : 0;
    m_tying = all.at(m_tieIndex);
    const bool here = m_tying.session == m_session;
    const QString pieces = receiveWords::pieces(m_tying.quantity);
    QString words = tr("Parked: %1. Enter takes the first item found.").arg(pieces);
    if (!here)
        words = m_tying.deliveryNote.isEmpty()
                    ? tr("Parked at an earlier delivery: %1. Enter counts them here.").arg(pieces)
                    : tr("Parked with %1: %2. Enter counts them here.").arg(m_tying.deliveryNote, pieces);
    m_tie->setPhoto(m_pictures->picture(m_tying.photoHash));
    m_tie->setPhotoTaking(here ? TiePanel::PhotoTaking::Open : TiePanel::PhotoTaking::Over);
    m_tie->ask(m_tying.code, words);
    showPanel(m_tie);
}

void ReceivePage::tie(const scanning::ParkedCode& parked, VariantId variant) {
    showPanel(nullptr);
    const bool here = parked.session == m_session;
    beginSession();
    ask(
        [&receiving = m_access.receiving, session = m_session, document = m_document, begun = m_begun,
         site = m_site, here, parked, variant]() -> Result<ReceivingState> {
            if (here)
                return receiving.tie(session, parked.code, variant);
            if (!begun)
                BACKROOM_CHECK(receiving.start(session, document, site));
            return receiving.tieBefore(session, parked, variant);
        },
        [this, here, code = parked.code](const ReceivingState& state) {
            m_begun = true;
            showState(state);
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("%1 is known now").arg(code));
            if (!here)
                askParkedBefore();
        });
}

void ReceivePage::dismiss() {
    showPanel(nullptr);
    ask(
        [&receiving = m_access.receiving, parked = m_tying]() -> Result<ReceivingState> {
            BACKROOM_CHECK(receiving.dismiss(parked));
            return receiving.state(parked.session);
        },
        [this, parked = m_tying](const ReceivingState& state) {
            if (parked.session == m_session)
                showState(state);
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("%1 is dismissed, nothing is counted").arg(parked.code));
            askParkedBefore();
        });
}

} // namespace backroom::stock
