#include "stock/ui/receive/receive_page.h"

#include "foundation/ui/kit/formats.h"
#include "stock/ui/receive/posted_panel.h"
#include "stock/ui/receive/reason_panel.h"
#include "stock/ui/receive/receive_words.h"
#include "stock/ui/receive/scans_panel.h"
#include "stock/ui/receive/take_back_panel.h"
#include "stock/ui/receive/tie_panel.h"

#include <QDateTime>

namespace backroom::stock {

namespace {

using scanning::LaneEvent;
using scanning::LaneInput;
using scanning::StationKey;
using OutcomeKind = ScanOutcome::Kind;

QString keyOf(const ReceivedLine& line) {
    return QStringLiteral("%1:%2:%3")
        .arg(line.variant.value())
        .arg(line.place.value())
        .arg(line.rejectReason);
}

} // namespace

ReceivePage::ReceivePage(const ReceiveAccess& access, QWidget* parent)
    : StockStation({access.gateway, access.filter, access.sounds, access.kept, scanning::ScanTask::Receive,
                    access.labelPath},
                   parent),
      m_access(access),
      m_tie(new TiePanel(this)),
      m_posted(new PostedPanel(this)),
      m_scans(new ScansPanel(access.zone, this)) {
    setObjectName(pageId());
    m_reasonPanel =
        new ReasonPanel(tr("Why is it turned away?"),
                        tr("Type the digit, then scan the item. It is held apart and posted as held."), this);
    m_reasonPanel->setObjectName(QStringLiteral("reasonPanel"));
    m_whyBack = new TakeBackPanel(this);
    buildWhichSupplier();
    for (QWidget* panel : std::initializer_list<QWidget*>{m_tie, m_posted, m_scans, m_reasonPanel, m_whyBack})
        panel->hide();
    m_pictures = new Thumbnails(
        m_access.gateway,
        [&receiving = m_access.receiving](const QStringList& hashes) { return receiving.thumbnails(hashes); },
        this);
    connect(m_pictures, &Thumbnails::changed, this, &ReceivePage::showPictures);
    if (!m_access.practice.isEmpty())
        setAside(new scanning::PracticePanel(m_access.filter, m_access.practice, this));
    buildKeys();
    begin();
    connect(this, &StationPage::parkedRequested, this, &ReceivePage::askTie);
    connect(this, &StationPage::lineActivated, this, [this](const QString& key) {
        for (const ReceivedLine& line : std::as_const(m_state.lines)) {
            if (keyOf(line) == key)
                return explain(line);
        }
    });
    connectTie();
    onPaste(
        tr("paste lines"), [this] { paste(); }, [this](const PasteReading& reading) { takePaste(reading); });
    connect(m_reasonPanel, &ReasonPanel::chosen, this,
            [this](int reason) { handle(input().type(QLatin1Char(char('0' + reason)))); });
    connect(m_posted, &PostedPanel::undoRequested, this, &ReceivePage::takeBack);
    connect(m_whyBack, &TakeBackPanel::confirmed, this, &ReceivePage::takeBackBecause);
}

void ReceivePage::buildKeys() {
    const auto press = [this](StationKey key) { return [this, key] { StockStation::press(key); }; };
    onStationKey(Qt::Key_F2, tr("quantity"), press(StationKey::Quantity));
    onStationKey(Qt::Key_F3, tr("unknown code"), press(StationKey::Assign));
    onStationKey(Qt::Key_F4, tr("location"), press(StationKey::Place));
    onStationKey(Qt::Key_F5, tr("lot"), press(StationKey::Lot));
    onStationKey(Qt::Key_F6, tr("supplier and note"), [this] { askHead(); });
    onStationKey(Qt::Key_F7, tr("reject"), press(StationKey::Reject));
    onStationKey(Qt::Key_F8, tr("label"), press(StationKey::Label));
    onStationKey(Qt::Key_F9, tr("undo last scan"), press(StationKey::Undo));
    onStationKey(Qt::Key_F12, tr("done"), press(StationKey::Done));
    onKey(PageKey::Explain, tr("Why is this number so?"), [this] {
        if (m_state.lines.isEmpty())
            return holdRefusal(tr("No number stands here yet: scan an item first"));
        explain(m_state.lines.front());
    });
    onKey(PageKey::Undo, tr("Undo the posted receipt"), [this] { takeBack(); });
}

void ReceivePage::activate(const QVariantMap& arguments) {
    setFocus(Qt::OtherFocusReason);
    m_wantsTray = arguments.value(QStringLiteral("parked")).toBool();
    if (!m_resumed)
        resume();
    readReasons();
    startReadingKept();
}

void ReceivePage::refreshChanged() {
    // Opened while the books were out of reach, it has still to look for what was begun.
    if (!m_resumed)
        return activate();
    // A scan that is on its way brings what is new with its answer; a reason or a question that somebody
    // looks at stays what it is.
    if (m_waiting > 0 || input().reason() != 0 || (isPanelShown() && !m_posted->isVisible()))
        return;
    readReasons(); // sites and what is parked there too
    if (m_begun)
        ask([&receiving = m_access.receiving, session = m_session] { return receiving.state(session); },
            [this, session = m_session](const ReceivingState& state) {
                if (session == m_session)
                    showState(state);
            });
}

void ReceivePage::resume() {
    ask([&receiving = m_access.receiving] { return receiving.resume(); },
        [this](const std::optional<ReceivingState>& draft) {
            m_resumed = true;
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
    m_askedForHead = false;
    m_state = {};
    m_lastItem = {};
    m_lastShown = {};
    showFacts();
    setLines({});
    setLinesSummary({});
    setParked(0, {});
    clearLastScan(tr("Scan the delivery note, a bin or an item."));
    showLane();
}

Page::Closed ReceivePage::closeTopmost() {
    if (input().escape().kind == LaneEvent::Kind::Changed) {
        lane().clearVerdict();
        showLane();
        return Closed::Something;
    }
    if (closeWhyBack() || closeWhichSupplier())
        return Closed::Something;
    return StationPage::closeTopmost();
}

bool ReceivePage::takesAsAnswer(const QString& text) {
    return choosesWhyBack(text) || choosesSupplier(text);
}

void ReceivePage::handle(const LaneEvent& event) {
    switch (event.kind) {
    case LaneEvent::Kind::Nothing:
        return;
    case LaneEvent::Kind::Changed:
        lane().clearVerdict();
        break;
    case LaneEvent::Kind::Refused:
        holdRefusal(event.says);
        break;
    case LaneEvent::Kind::Asks:
        play(Verdict::Look);
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
    m_session = newUuid(nowMs);
    m_document = newUuid(nowMs);
}

void ReceivePage::send(const LaneEvent& event) {
    beginSession();
    if (m_posted->isVisible() || m_whyBack->isVisible() || m_whichSupplier->isVisible() || isPasting())
        showPanel(nullptr);
    scanning::KeptScan scan = scanOf(event, QDateTime::currentMSecsSinceEpoch());
    scan.session = m_session;
    scan.document = m_document;
    scan.siteCode = siteCode();
    scan.reason = m_reasons.value(event.reason - 1);
    scan.isFirst = isFirstKept() && m_state.scans == 0 && m_state.session.deliveryNote.isEmpty();
    if (keepsInstead(scan))
        return;
    const auto origin = scan.isTyped ? Receiving::Origin::Typed : Receiving::Origin::Scanned;
    // Starting again under the same UUID is starting once, so a start that failed is simply tried with the
    // next scan.
    StockStation::send(
        scan,
        [&receiving = m_access.receiving, scan, begun = m_begun, origin, quantity = event.quantity,
         site = m_site]() -> Result<ScanOutcome> {
            if (!begun)
                BACKROOM_CHECK(receiving.start(scan.session, scan.document, site));
            return receiving.take(scan.session, scan.uuid, scan.code, quantity, origin, scan.reason);
        },
        [this, event](const Result<ScanOutcome>& taken) {
            if (!taken)
                return refuseError(taken.error());
            m_begun = true;
            if (taken->keepsQuantity)
                input().giveBack(event);
            outcome(*taken, event.says);
        });
}

void ReceivePage::readKept(const scanning::KeptScan& scan) {
    askKept(
        scan, [&receiving = m_access.receiving, scan] { return receiving.takeKept(scan); },
        [this, scan](const ScanOutcome& taken) {
            m_session = scan.session;
            m_document = scan.document;
            m_begun = true;
            outcome(taken, {});
            return taken.kind == OutcomeKind::Refused ? taken.says : QString();
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
    case OutcomeKind::Rejected:
        verdict = Verdict::Look;
        words = tr("Held apart: %1").arg(formats::quantity(taken.total, taken.item.unit));
        break;
    case OutcomeKind::PlaceSet:
        words = words.isEmpty() ? tr("Into %1").arg(taken.code) : words;
        break;
    case OutcomeKind::Noted:
        words = tr("Taken as the delivery note. Goods? F9");
        break;
    case OutcomeKind::Parked:
        verdict = Verdict::Look;
        words = words.isEmpty() ? tr("Unknown. Parked; F3 says what it is.") : words;
        break;
    case OutcomeKind::Refused:
        verdict = Verdict::Refused;
        break;
    }
    play(verdict);
    if (verdict == Verdict::Refused)
        lane().hold(verdict, words);
    else
        lane().flash(verdict, words);
}

void ReceivePage::showState(const ReceivingState& state) {
    m_state = state;
    showFacts();
    QList<StationLine> lines;
    for (const ReceivedLine& line : state.lines) {
        StationLine shown;
        shown.key = keyOf(line);
        shown.name = line.name;
        shown.code = line.sku;
        shown.done = line.total;
        shown.unit = line.unit;
        const bool rejected = !line.rejectReason.isEmpty();
        shown.place = line.placeCode;
        shown.note = rejected ? tr("rejected: %1").arg(line.rejectReason) : QString();
        shown.token = rejected ? Token::Bad : Token::Second;
        lines += shown;
    }
    setLines(lines);
    setLinesSummary(lines.isEmpty() ? QString() : receiveWords::sum(state.lines));
    showParked();
    showLane();
}

void ReceivePage::showLast(const ScanOutcome& taken) {
    LastScan last;
    last.place = taken.state.placeCode;
    switch (taken.kind) {
    case OutcomeKind::Counted:
    case OutcomeKind::Rejected:
        m_lastItem = taken.item;
        last.picture = m_pictures->picture(taken.item.imageHash);
        last.name = taken.item.name;
        last.sku = taken.item.sku;
        last.quantity = formats::quantity(taken.total);
        last.unit = taken.item.unit;
        if (taken.item.pack != Quantity::whole(1))
            last.note = tr("%1 × pack of %2")
                            .arg(formats::quantity(taken.quantity), formats::quantity(taken.item.pack));
        if (taken.kind == OutcomeKind::Rejected) {
            last.verdict = Verdict::Refused;
            last.note = tr("held apart");
            last.place = taken.state.lines.isEmpty() ? QString() : taken.state.lines.front().placeCode;
        }
        break;
    case OutcomeKind::PlaceSet:
        last.name = tr("Goods go here now");
        break;
    case OutcomeKind::Noted:
        last.name = tr("Delivery note");
        last.sku = taken.code;
        last.note = tr("not counted; goods? F9");
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
    m_lastShown = last;
    setLastScan(last);
}

void ReceivePage::showPictures() {
    showParked();
    if (m_lastShown.sku.isEmpty() || m_lastShown.sku != m_lastItem.sku)
        return;
    m_lastShown.picture = m_pictures->picture(m_lastItem.imageHash);
    setLastScan(m_lastShown);
}

void ReceivePage::showLane() {
    const QString words = input().words();
    const bool choosing = input().state() == LaneInput::State::AwaitingReason;
    if (choosing != m_reasonPanel->isVisible() && isVisible())
        showReasons();
    const QString reason = m_reasons.value(input().reason() - 1);
    switch (input().state()) {
    case LaneInput::State::Ready:
        if (!reason.isEmpty()) {
            lane().setTyped(tr("Rejected: %1").arg(reason));
            lane().setState(Listening::Yes, tr("Scan the item"));
            break;
        }
        lane().setTyped({});
        lane().setState(Listening::Yes, words);
        break;
    case LaneInput::State::Typing:
    case LaneInput::State::Multiplied:
        lane().setTyped(reason.isEmpty() ? words : tr("Rejected: %1 · %2").arg(reason, words));
        lane().setState(Listening::Yes, tr("Scan the item"));
        break;
    case LaneInput::State::AwaitingQuantity:
    case LaneInput::State::AwaitingReason:
    case LaneInput::State::Confirming:
        lane().setTyped({});
        lane().setState(Listening::Yes, words);
        break;
    }
}

void ReceivePage::refuseError(const Error& error) {
    holdRefusal(error.what);
    showError(error);
}

void ReceivePage::asked() {
    ++m_waiting;
}

void ReceivePage::answered() {
    if (--m_waiting == 0)
        emit settled();
}

} // namespace backroom::stock
