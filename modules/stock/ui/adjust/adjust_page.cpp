#include "stock/ui/adjust/adjust_page.h"

#include "stock/service/variant_label.h"
#include "stock/ui/adjust/adjust_words.h"
#include "stock/ui/document_view.h"
#include "stock/ui/receive/reason_panel.h"
#include "stock/ui/ways_in.h"

namespace backroom::stock {

using scanning::LaneEvent;
using scanning::LaneInput;
using scanning::ScanEffect;
using scanning::StationKey;

AdjustPage::AdjustPage(AdjustAccess access, QWidget* parent)
    : StockStation({access.stock.gateway, access.filter, access.sounds, access.kept,
                    scanning::ScanTask::Adjust, access.labelPath},
                   parent),
      m_access(std::move(access)) {
    setObjectName(QStringLiteral("adjustPage"));
    setTitle(tr("Adjust"));
    input().setZero(LaneInput::Zero::Taken);
    m_reasonPanel = new ReasonPanel(tr("Why is it adjusted?"),
                                    tr("Type the digit. It stays until you choose another."), this);
    m_reasonPanel->setObjectName(QStringLiteral("reasonPanel"));
    m_undo = new DocumentView(m_access.stock, this);
    m_undo->setControlSize(ControlSize::Station);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_reasonPanel, m_undo})
        panel->hide();
    connect(m_reasonPanel, &ReasonPanel::chosen, this,
            [this](int reason) { handle(input().type(QLatin1Char(char('0' + reason)))); });
    connect(m_undo, &DocumentView::refused, this, &AdjustPage::refuseError);
    connect(m_undo, &DocumentView::reversed, this, &AdjustPage::takenBack);
    m_pictures = new Thumbnails(
        m_access.stock.gateway,
        [&pictures = m_access.stock.pictures](const QStringList& hashes) {
            return pictures.thumbnails(hashes);
        },
        this);
    connect(m_pictures, &Thumbnails::changed, this, &AdjustPage::showPicture);
    addKeys();
    onPaste(
        tr("paste lines"), [this] { paste(); }, [this](const PasteReading& reading) { takePaste(reading); });
    begin();
    clearLastScan(tr("Scan the bin, then the item."));
}

void AdjustPage::addKeys() {
    const auto press = [this](StationKey key) { return [this, key] { StockStation::press(key); }; };
    onStationKey(QKeySequence(Qt::Key_Minus), tr("missing"), [this] { setEffect(ScanEffect::Out); });
    onStationKey(QKeySequence(Qt::Key_Plus), tr("found"), [this] { setEffect(ScanEffect::In); });
    onStationKey(QKeySequence(Qt::Key_Equal), tr("there are"), [this] { setEffect(ScanEffect::Are); });
    onStationKey(Qt::Key_F2, tr("quantity"), press(StationKey::Quantity));
    onStationKey(Qt::Key_F3, tr("item"), press(StationKey::Assign));
    onStationKey(Qt::Key_F4, tr("location"), press(StationKey::Place));
    onStationKey(Qt::Key_F5, tr("lot"), press(StationKey::Lot));
    onStationKey(Qt::Key_F7, tr("reason"), press(StationKey::Reject));
    onStationKey(Qt::Key_F8, tr("label"), press(StationKey::Label));
    onStationKey(Qt::Key_F9, tr("undo last scan"), press(StationKey::Undo));
    onStationKey(Qt::Key_F12, tr("done"), press(StationKey::Done));
    onKey(PageKey::Undo, tr("take the last adjustment back"), [this] { offerUndo(); });
    onKey(PageKey::Explain, tr("Why is this number so?"), [this] { explain(chosenLine()); });
    connect(this, &StationPage::lineActivated, this, &AdjustPage::explain);
}

void AdjustPage::activate(const QVariantMap&) {
    setFocus(Qt::OtherFocusReason);
    readReasons();
    if (!m_resumed)
        resume();
    startReadingKept();
}

void AdjustPage::refreshChanged() {
    if (!m_resumed)
        return activate();
    // What lies there may have changed: what it was and will be is shown as it is now.
    if (m_state.lines.isEmpty() || m_busy)
        return;
    m_access.stock.gateway
        .run([&adjusting = m_access.adjusting, session = m_session] { return adjusting.state(session); })
        .then(this, [this, session = m_session](const Result<AdjustState>& state) {
            if (state && session == m_session && !session.isNull() && !m_busy)
                showState(*state);
        });
}

void AdjustPage::resume() {
    ask([&adjusting = m_access.adjusting] { return adjusting.resume(); },
        [this](const std::optional<AdjustState>& draft) {
            m_resumed = true;
            if (!draft || !m_session.isNull())
                return;
            m_session = draft->session.uuid;
            m_document = draft->session.documentUuid;
            m_reason = draft->reason;
            showState(*draft);
            clearLastScan(tr("Go on: everything that beeped stands here."));
        });
}

void AdjustPage::readReasons() {
    ask([&adjusting = m_access.adjusting] { return adjusting.reasons(); },
        [this](const QList<Reasons::Row>& reasons) {
            m_reasons = reasons;
            QStringList names;
            for (const Reasons::Row& reason : reasons)
                names += reason.name;
            input().setReasons(names, tr("Why is it adjusted?"));
            m_reasonPanel->setReasons(names);
        });
}

void AdjustPage::begin() {
    m_session = {};
    m_document = {};
    m_state = {};
    m_negative = NegativeAcceptance::NotAsked;
    showFacts();
    setLines({});
    setLinesSummary({});
    showLane();
}

Page::Closed AdjustPage::closeTopmost() {
    if (input().escape().kind == LaneEvent::Kind::Changed) {
        lane().clearVerdict();
        showLane();
        return Closed::Something;
    }
    return closeOffer() ? Closed::Something : StationPage::closeTopmost();
}

bool AdjustPage::closeOffer() {
    if (!m_undo->isVisible() && !isPasting())
        return false;
    m_undo->withdrawOffer();
    showPanel(nullptr);
    setFocus();
    return true;
}

bool AdjustPage::hasButtonInFront() const {
    return m_undo->isVisible() || StockStation::hasButtonInFront();
}

bool AdjustPage::takesAsAnswer(const QString& text) {
    for (const ScanEffect effect : {ScanEffect::Out, ScanEffect::In, ScanEffect::Are}) {
        const bool isMinus = effect == ScanEffect::Out && text == QLatin1String("-");
        if (!isMinus && text != adjustWords::sign(effect))
            continue;
        setEffect(effect);
        return true;
    }
    return false;
}

void AdjustPage::setEffect(ScanEffect effect) {
    closeOffer();
    m_effect = effect;
    lane().clearVerdict();
    showLane();
}

void AdjustPage::handle(const LaneEvent& event) {
    // Whoever goes on scanning or typing does not want the undo that was offered.
    if (event.kind != LaneEvent::Kind::Nothing && event.kind != LaneEvent::Kind::Command)
        closeOffer();
    switch (event.kind) {
    case LaneEvent::Kind::Nothing:
        return;
    case LaneEvent::Kind::Changed:
        lane().clearVerdict();
        if (input().reason() > 0)
            chooseReason(input().reason());
        break;
    case LaneEvent::Kind::Refused:
        return refuse(event.says);
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

void AdjustPage::chooseReason(int number) {
    input().escape(); // it stays with the page, not with the next scan
    const Reasons::Row reason = m_reasons.value(number - 1);
    m_reason = reason.name;
    // A reason that goes one way says which; how many there are may be either.
    if (reason.kind != ReasonKind::Any && m_effect != ScanEffect::Are)
        m_effect = reason.kind == ReasonKind::In ? ScanEffect::In : ScanEffect::Out;
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, m_reason);
    showFacts();
}

void AdjustPage::command(StationKey key) {
    switch (key) {
    case StationKey::Assign:
        return askCode(tr("Which item?"), tr("SKU or barcode"), QStringLiteral("itemCode"));
    case StationKey::Place:
        return askCode(tr("Which bin?"), tr("Code of the bin"), QStringLiteral("placeCode"));
    case StationKey::Undo:
        return undoLast();
    case StationKey::Done:
        return post();
    case StationKey::Lot:
        return sayLots(m_last.sku);
    case StationKey::Label:
        return printLabel(m_lastItem,
                          [&desk = m_access.stock.desk, id = m_lastItem] { return labelOf(desk, id); });
    case StationKey::Quantity:
    case StationKey::Reject:
        break; // the lane's own; it comes here only while the reasons are being read
    }
    refuse(tr("%1: one moment, then again").arg(scanning::keyName(key)));
}

void AdjustPage::beginSession() {
    if (!m_session.isNull())
        return;
    const qint64 nowMs = m_access.stock.desk.nowMs();
    m_session = newUuid(nowMs);
    m_document = newUuid(nowMs);
}

void AdjustPage::send(const LaneEvent& event) {
    if (m_busy)
        return refuse(tr("Wait for the adjustment before it"));
    m_negative = NegativeAcceptance::NotAsked;
    beginSession();
    scanning::KeptScan made = scanOf(event, m_access.stock.desk.nowMs());
    made.session = m_session;
    made.document = m_document;
    made.effect = m_effect;
    made.reason = m_reason;
    if (keepsInstead(made))
        return;
    const AdjustScan scan{m_session,           m_document, made.uuid, event.code,
                          event.typedQuantity, m_effect,   m_reason};
    StockStation::send(
        made, [&adjusting = m_access.adjusting, scan] { return adjusting.take(scan); },
        [this, event](const Result<AdjustOutcome>& taken) {
            if (!taken)
                return refuseError(taken.error());
            if (taken->keepsQuantity)
                input().giveBack(event);
            outcome(*taken, event.says);
        });
}

void AdjustPage::readKept(const scanning::KeptScan& scan) {
    askKept(
        scan, [&adjusting = m_access.adjusting, scan] { return adjusting.takeKept(scan); },
        [this, scan](const AdjustOutcome& taken) {
            m_session = scan.session;
            m_document = scan.document;
            outcome(taken, {});
            return taken.kind == AdjustOutcome::Kind::Refused ? taken.says : QString();
        });
}

void AdjustPage::outcome(const AdjustOutcome& taken, const QString& alsoSays) {
    using Kind = AdjustOutcome::Kind;
    clearError();
    showState(taken.state);
    if (taken.kind == Kind::Refused)
        return refuse(taken.says);
    const QString says = taken.says.isEmpty() ? alsoSays : taken.says;
    const Verdict verdict = says.isEmpty() ? Verdict::Taken : Verdict::Look;
    play(verdict);
    if (taken.kind == Kind::PlaceSet) {
        m_last = {};
        m_last.name = tr("Adjusted here now");
        m_last.place = taken.state.placeCode;
        m_last.placeIs = tr("Lies in");
        setLastScan(m_last);
        return lane().flash(verdict, says.isEmpty() ? taken.state.placeCode : says);
    }
    showLast(taken.line, adjustWords::effect(taken.line));
    lane().flash(verdict,
                 says.isEmpty() ? tr("%1: %2").arg(taken.line.sku, adjustWords::effect(taken.line)) : says);
}

void AdjustPage::undoLast() {
    // What is open goes first: an offered undo, a quantity, a question.
    const bool wasOffered = closeOffer();
    if (input().escape().kind == LaneEvent::Kind::Changed || wasOffered)
        return lane().flash(Verdict::Look,
                            tr("Taken back. The scans stay; F9 again takes back the last one."));
    if (takeBackRefusal() || takeBackKept())
        return;
    if (m_state.scans == 0)
        return refuse(m_postedNumber.isEmpty()
                          ? tr("Nothing is left to take back")
                          : tr("%1 is posted: Ctrl+Z takes it back").arg(m_postedNumber));
    m_negative = NegativeAcceptance::NotAsked;
    ask([&adjusting = m_access.adjusting, session = m_session] { return adjusting.undoLast(session); },
        [this, scans = m_state.scans](const AdjustState& state) {
            if (state.session.uuid.isNull())
                begin();
            else
                showState(state);
            if (scans - state.scans > 1)
                return sayPasteTakenBack(scans - state.scans);
            clearLastScan(tr("The last scan is taken back. Scan on."));
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("Last scan taken back"));
        });
}

void AdjustPage::post() {
    if (m_busy)
        return;
    if (refusesWhilePasting() || refusesBesideKept())
        return;
    closeOffer();
    input().escape(); // a quantity that was never scanned is none of the next adjustment's
    if (m_state.scans == 0)
        return refuse(tr("Nothing is adjusted yet"));
    m_busy = true;
    lane().setState(Listening::No, tr("Posting"));
    m_access.stock.gateway
        .run([&adjusting = m_access.adjusting, session = m_session, negative = m_negative] {
            return adjusting.post(session, negative);
        })
        .then(this, [this](const Result<AdjustPosted>& done) {
            m_busy = false;
            done ? posted(*done) : notPosted(done.error());
            showLane();
        });
}

void AdjustPage::notPosted(const Error& error) {
    if (error.code != QLatin1String("stock.negative_not_accepted")) {
        refuseError(error);
        return refreshChanged();
    }
    m_negative = NegativeAcceptance::Accepted;
    play(Verdict::Look);
    lane().hold(Verdict::Look,
                tr("%1 goes below zero. F12 once more posts it all the same").arg(error.where));
}

void AdjustPage::posted(const AdjustPosted& done) {
    begin();
    clearError();
    m_postedNumber = done.number;
    showFacts();
    showLines(done.lines, done.number);
    m_last = {};
    m_last.name = tr("Posted");
    m_last.sku = done.number;
    m_last.note = adjustWords::sum(done.lines);
    m_lastImage.clear();
    setLastScan(m_last);
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%1 is posted; Ctrl+Z takes it back").arg(done.number));
}

void AdjustPage::offerUndo() {
    if (m_undo->isOffering() && m_undo->isVisible())
        return m_undo->offerReversal(); // once more: it is posted
    if (m_postedNumber.isEmpty())
        return refuse(m_state.scans == 0 ? tr("Nothing was adjusted here yet")
                                         : tr("Nothing is posted yet: F9 takes the last scan back"));
    offerReversal(*m_undo, m_access.stock, m_postedNumber);
}

void AdjustPage::takenBack(const QString& number, const QString& by) {
    showPanel(nullptr);
    m_postedNumber.clear();
    if (m_state.scans == 0) {
        begin();
        m_last = {};
        m_last.name = tr("%1 is taken back").arg(number);
        m_last.sku = by;
        setLastScan(m_last);
    }
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%1 is taken back by %2").arg(number, by));
    showFacts();
    setFocus();
}

void AdjustPage::explain(const QString& chosen) {
    for (const AdjustedLine& line : std::as_const(m_shown)) {
        if (chosen.isEmpty() || adjustWords::key(line) == chosen)
            return emit linkRequested(whyOnHand(line.variant, line.placeCode));
    }
    refuse(tr("No number stands here yet: scan the bin, then the item"));
}

void AdjustPage::refuse(const QString& words) {
    holdRefusal(words);
    showLane();
}

void AdjustPage::refuseError(const Error& error) {
    refuse(error.oneLine());
}

void AdjustPage::showState(const AdjustState& state) {
    m_state = state;
    showFacts();
    showLines(state.lines, {});
    showLane();
}

void AdjustPage::showLines(const QList<AdjustedLine>& lines, const QString& number) {
    m_shown = lines;
    QList<StationLine> shown;
    for (const AdjustedLine& line : lines) {
        StationLine one;
        one.key = adjustWords::key(line);
        one.name = line.name;
        one.code = line.sku;
        one.place = line.placeCode;
        one.done = line.change;
        one.figure = adjustWords::change(line.change);
        one.unit = line.unit;
        one.note = adjustWords::note(line);
        one.token = line.countedAt ? Token::Bad : Token::Second;
        shown += one;
    }
    setLines(shown);
    const QString sum = lines.isEmpty() ? QString() : adjustWords::sum(lines);
    setLinesSummary(number.isEmpty() ? sum : tr("%1 · %2").arg(number, sum));
}

void AdjustPage::showLast(const AdjustedLine& line, const QString& note) {
    m_lastItem = line.variant;
    m_lastImage = line.imageHash;
    m_last = {};
    m_last.picture = m_pictures->picture(m_lastImage);
    m_last.name = line.name;
    m_last.sku = line.sku;
    m_last.lot = line.reason;
    m_last.quantity = adjustWords::change(line.change);
    m_last.unit = line.unit;
    m_last.note = QStringList{note, adjustWords::value(line)}.join(QStringLiteral("   ")).trimmed();
    m_last.place = line.placeCode;
    m_last.placeIs = tr("Lies in");
    setLastScan(m_last);
}

void AdjustPage::showPicture() {
    if (m_lastImage.isEmpty())
        return;
    m_last.picture = m_pictures->picture(m_lastImage);
    setLastScan(m_last);
}

void AdjustPage::showFacts() {
    StationFacts facts;
    facts.task = m_reason.isEmpty() ? tr("Adjust") : tr("Adjust: %1").arg(m_reason);
    facts.document = m_state.scans == 0 ? m_postedNumber : QString();
    facts.place = m_state.placeCode;
    facts.person = m_access.stock.person;
    setFacts(facts);
}

void AdjustPage::showLane() {
    const LaneInput::State state = input().state();
    const bool choosing = state == LaneInput::State::AwaitingReason;
    if (choosing != m_reasonPanel->isVisible() && isVisible())
        showPanel(choosing ? m_reasonPanel : nullptr);
    if (m_busy)
        return;
    const bool counting = state == LaneInput::State::Typing || state == LaneInput::State::Multiplied;
    lane().setTyped(counting ? adjustWords::sign(m_effect) + QLatin1Char(' ') + input().words() : QString());
    if (state != LaneInput::State::Ready && !counting)
        return lane().setState(Listening::Yes, input().words());
    lane().setState(Listening::Yes,
                    m_state.placeCode.isEmpty() ? tr("Which bin?") : adjustWords::waitsFor(m_effect));
}

} // namespace backroom::stock
