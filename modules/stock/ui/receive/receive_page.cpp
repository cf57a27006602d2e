#include "stock/ui/receive/receive_page.h"

#include "foundation/ui/kit/formats.h"
#include "stock/ui/receive/posted_panel.h"
#include "stock/ui/receive/receive_words.h"
#include "stock/ui/receive/scans_panel.h"
#include "stock/ui/receive/tie_panel.h"

#include <QAction>
#include <QDateTime>

namespace backroom::stock {

namespace {

using scanning::LaneEvent;
using scanning::LaneInput;
using scanning::StationKey;
using OutcomeKind = ScanOutcome::Kind;

constexpr int hitsShown = 12;

QString keyOf(VariantId variant, LocationId place) {
    return QStringLiteral("%1:%2").arg(variant.value()).arg(place.value());
}

} // namespace

ReceivePage::ReceivePage(const ReceiveAccess& access, QWidget* parent)
    : StationPage(parent),
      m_access(access),
      m_tie(new TiePanel(this)),
      m_posted(new PostedPanel(this)),
      m_scans(new ScansPanel(this)) {
    setObjectName(pageId());
    for (QWidget* panel : std::initializer_list<QWidget*>{m_tie, m_posted, m_scans})
        panel->hide();
    buildKeys();
    begin();
    connect(this, &StationPage::parkedRequested, this, &ReceivePage::askTie);
    connect(this, &StationPage::lineActivated, this, [this](const QString& key) {
        explain(VariantId(key.section(QLatin1Char(':'), 0, 0).toLongLong()),
                LocationId(key.section(QLatin1Char(':'), 1).toLongLong()));
    });
    connect(m_posted, &PostedPanel::undoRequested, this, &ReceivePage::takeBack);
    connect(m_tie, &TiePanel::searchRequested, this, [this](const QString& words) {
        ask([&receiving = m_access.receiving, words] { return receiving.search(words, hitsShown); },
            [this, words](const QList<catalog::VariantRow>& hits) { m_tie->setHits(words, hits); });
    });
    connect(m_tie, &TiePanel::chosen, this, [this](const QString& code, VariantId variant) {
        showPanel(nullptr);
        ask([&receiving = m_access.receiving, session = m_session, code,
             variant] { return receiving.tie(session, code, variant); },
            [this, code](const ReceivingState& state) {
                showState(state);
                m_access.sounds.play(Verdict::Taken);
                lane().flash(Verdict::Taken, tr("%1 is known now").arg(code));
            });
    });
    m_access.filter.listen(this, this);
}

void ReceivePage::buildKeys() {
    const auto press = [this](StationKey key) { return [this, key] { handle(m_input.press(key)); }; };
    onStationKey(Qt::Key_F2, tr("quantity"), press(StationKey::Quantity));
    onStationKey(Qt::Key_F3, tr("unknown code"), press(StationKey::Assign));
    onStationKey(Qt::Key_F4, tr("place"), press(StationKey::Place));
    onStationKey(Qt::Key_F6, tr("supplier and note"), [this] { askHead(); });
    onStationKey(Qt::Key_F9, tr("undo last scan"), press(StationKey::Undo));
    onStationKey(Qt::Key_F12, tr("done"), press(StationKey::Done));
    onKey(PageKey::Explain, tr("Why is this number so?"), [this] {
        if (!m_state.lines.isEmpty())
            explain(m_state.lines.front().variant, m_state.lines.front().place);
    });
    m_undoReceipt = onKey(PageKey::Undo, tr("Undo the posted receipt"), [this] { takeBack(); });
    m_undoReceipt->setEnabled(false);
}

void ReceivePage::activate(const QVariantMap&) {
    setFocus(Qt::OtherFocusReason);
    if (!m_resumed)
        resume();
}

void ReceivePage::resume() {
    m_resumed = true;
    ask([&receiving = m_access.receiving] { return receiving.resume(); },
        [this](const std::optional<ReceivingState>& draft) {
            if (!draft || !m_session.isNull())
                return;
            m_session = draft->session.uuid;
            m_document = draft->session.documentUuid;
            m_begun = true;
            showState(*draft);
            clearLastScan(tr("Go on: everything that beeped stands here."));
        });
}

void ReceivePage::begin() {
    m_session = {};
    m_document = {};
    m_begun = false;
    m_state = {};
    setFacts({tr("Receive"), {}, {}, {}, m_access.actor.name});
    setLines({});
    setLinesSummary({});
    setParked(0, {});
    clearLastScan(tr("Scan the delivery note, a bin or an item."));
    showLane();
}

Page::Closed ReceivePage::closeTopmost() {
    if (m_input.escape().kind == LaneEvent::Kind::Changed) {
        lane().clearVerdict();
        showLane();
        return Closed::Something;
    }
    return StationPage::closeTopmost();
}

void ReceivePage::takeScan(const QString& code) {
    handle(m_input.scan(code));
}

scanning::ScanReceiver::Taken ReceivePage::takeKey(Key key, const QString& text) {
    LaneEvent event;
    switch (key) {
    case Key::Character:
        event = m_input.type(text.front());
        break;
    case Key::Enter:
        event = m_input.enter();
        break;
    case Key::Backspace:
        event = m_input.backspace();
        break;
    case Key::Escape:
        event = m_input.escape();
        break;
    }
    if (event.kind == LaneEvent::Kind::Nothing)
        return Taken::No;
    handle(event);
    return Taken::Yes;
}

void ReceivePage::handle(const LaneEvent& event) {
    switch (event.kind) {
    case LaneEvent::Kind::Nothing:
        return;
    case LaneEvent::Kind::Changed:
        lane().clearVerdict();
        break;
    case LaneEvent::Kind::Refused:
        m_access.sounds.play(Verdict::Refused);
        lane().hold(Verdict::Refused, event.says);
        break;
    case LaneEvent::Kind::Asks:
        m_access.sounds.play(Verdict::Look);
        lane().hold(Verdict::Look, event.says);
        break;
    case LaneEvent::Kind::Code:
        send(event);
        break;
    case LaneEvent::Kind::Command:
        command(*event.key);
        break;
    }
    showLane();
}

void ReceivePage::beginSession() {
    if (!m_session.isNull())
        return;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    m_session = m_uuids->next(nowMs);
    m_document = m_uuids->next(nowMs);
    m_postedNumber.clear();
    m_undoReceipt->setEnabled(false);
}

void ReceivePage::send(const LaneEvent& event) {
    beginSession();
    if (m_posted->isVisible())
        showPanel(nullptr);
    const Uuid scan = m_uuids->next(QDateTime::currentMSecsSinceEpoch());
    const auto origin =
        event.source == LaneEvent::Source::Typed ? Receiving::Origin::Typed : Receiving::Origin::Scanned;
    // Starting again under the same UUID is starting once, so a start that failed is simply tried with the
    // next scan.
    ask(
        [&receiving = m_access.receiving, session = m_session, document = m_document, begun = m_begun, scan,
         origin, code = event.code, quantity = event.quantity]() -> Result<ScanOutcome> {
            if (!begun)
                BACKROOM_CHECK(receiving.start(session, document, {}));
            return receiving.take(session, scan, code, quantity, origin);
        },
        [this, says = event.says](const ScanOutcome& taken) {
            m_begun = true;
            outcome(taken, says);
        });
}

void ReceivePage::outcome(const ScanOutcome& taken, const QString& alsoSays) {
    clearError();
    showState(taken.state);
    showLast(taken);
    const QString says = taken.says.isEmpty() ? alsoSays : taken.says;
    Verdict verdict = says.isEmpty() ? Verdict::Taken : Verdict::Look;
    QString words = says;
    switch (taken.kind) {
    case OutcomeKind::Counted:
        if (words.isEmpty())
            words = QStringLiteral("+") + formats::quantity(taken.total, taken.item.unit);
        break;
    case OutcomeKind::PlaceSet:
        words = words.isEmpty() ? tr("Into %1").arg(taken.code) : words;
        break;
    case OutcomeKind::Noted:
        words = tr("Delivery note %1").arg(taken.code);
        break;
    case OutcomeKind::Parked:
        verdict = Verdict::Look;
        words = words.isEmpty() ? tr("Unknown. Parked; F3 says what it is.") : words;
        break;
    case OutcomeKind::Refused:
        verdict = Verdict::Refused;
        break;
    }
    m_access.sounds.play(verdict);
    if (verdict == Verdict::Refused)
        lane().hold(verdict, words);
    else
        lane().flash(verdict, words);
}

void ReceivePage::showState(const ReceivingState& state) {
    m_state = state;
    setFacts(
        {tr("Receive"), state.partyName, state.session.deliveryNote, state.placeCode, m_access.actor.name});
    QList<StationLine> lines;
    for (const ReceivedLine& line : state.lines) {
        StationLine shown;
        shown.key = keyOf(line.variant, line.place);
        shown.name = line.name;
        shown.code = line.sku;
        shown.done = line.total;
        shown.unit = line.unit;
        shown.note = line.placeCode;
        shown.token = Token::Second;
        lines += shown;
    }
    setLines(lines);
    setLinesSummary(lines.isEmpty() ? QString() : receiveWords::sum(lines.size(), state.totalOfAll));
    setParked(int(state.parked.size()), receiveWords::parked(state.parked.size()));
    showLane();
}

void ReceivePage::showLast(const ScanOutcome& taken) {
    LastScan last;
    last.place = taken.state.placeCode;
    switch (taken.kind) {
    case OutcomeKind::Counted:
        last.name = taken.item.name;
        last.sku = taken.item.sku;
        last.quantity = formats::quantity(taken.total);
        last.unit = taken.item.unit;
        if (taken.item.pack != Quantity::whole(1))
            last.note = tr("%1 × pack of %2")
                            .arg(formats::quantity(taken.quantity), formats::quantity(taken.item.pack));
        break;
    case OutcomeKind::PlaceSet:
        last.name = tr("Goods go here now");
        break;
    case OutcomeKind::Noted:
        last.name = tr("Delivery note");
        last.sku = taken.code;
        break;
    case OutcomeKind::Parked:
        last.name = tr("Unknown code");
        last.sku = taken.code;
        last.quantity = formats::quantity(taken.quantity);
        last.verdict = Verdict::Look;
        break;
    case OutcomeKind::Refused:
        return;
    }
    setLastScan(last);
}

void ReceivePage::showLane() {
    const QString words = m_input.words();
    switch (m_input.state()) {
    case LaneInput::State::Ready:
        lane().setTyped({});
        lane().setState(Listening::Yes, words);
        break;
    case LaneInput::State::Typing:
    case LaneInput::State::Multiplied:
        lane().setTyped(words);
        lane().setState(Listening::Yes, tr("Scan the item"));
        break;
    case LaneInput::State::AwaitingQuantity:
    case LaneInput::State::Confirming:
        lane().setTyped({});
        lane().setState(Listening::Yes, words);
        break;
    }
}

void ReceivePage::refuse(const Error& error) {
    m_access.sounds.play(Verdict::Refused);
    lane().hold(Verdict::Refused, error.what);
    showError(error);
}

void ReceivePage::answered() {
    if (--m_waiting == 0)
        emit settled();
}

} // namespace backroom::stock
