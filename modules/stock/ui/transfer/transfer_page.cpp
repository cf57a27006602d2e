#include "stock/ui/transfer/transfer_page.h"

#include "foundation/ui/kit/formats.h"
#include "stock/ui/document_view.h"

namespace backroom::stock {

using scanning::LaneEvent;

namespace {

constexpr qsizetype binsNamed = 4; // as many as the lane has room for

} // namespace

TransferPage::TransferPage(const TransferAccess& access, QWidget* parent)
    : StockStation({access.stock.gateway, access.filter, access.sounds, access.kept,
                    scanning::ScanTask::Transfer, access.labelPath},
                   parent),
      m_access(access.stock),
      m_codes(access.codes),
      m_moving(access.moving) {
    setObjectName(QStringLiteral("transferPage"));
    setTitle(tr("Move"));
    m_undo = new DocumentView(m_access, this);
    m_undo->setControlSize(ControlSize::Station);
    m_undo->hide();
    connect(m_undo, &DocumentView::refused, this, &TransferPage::refuseError);
    connect(m_undo, &DocumentView::reversed, this, &TransferPage::takenBack);
    m_pictures = new Thumbnails(
        m_access.gateway,
        [&pictures = m_access.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
        this);
    connect(m_pictures, &Thumbnails::changed, this, &TransferPage::showLast);
    addKeys();
    startOver();
}

QString TransferPage::fromTo(const QString& from, const QString& to) {
    return QStringLiteral("%1 → %2").arg(from, to);
}

void TransferPage::activate(const QVariantMap&) {
    setFocus();
    showState();
    if (!m_resumed)
        resume();
    startReadingKept();
}

Page::Closed TransferPage::closeTopmost() {
    if (closeOffer())
        return Closed::Something;
    if (input().escape().kind == LaneEvent::Kind::Changed) {
        lane().clearVerdict();
        showState();
        return Closed::Something;
    }
    if (m_waits != Waits::Item) {
        // What beeped is stored, and goes one by one: Esc loses nothing.
        lane().flash(Verdict::Look, tr("Nothing is lost: F9 takes the last scan back"));
        return Closed::Something;
    }
    return Closed::Nothing;
}

StationPage::Escape TransferPage::escape() const {
    const Escape does = StockStation::escape();
    return does == Escape::Leaves && m_waits != Waits::Item ? Escape::Stays : does;
}

bool TransferPage::closeOffer() {
    if (!isPanelShown())
        return false;
    m_undo->withdrawOffer();
    showPanel(nullptr);
    setFocus();
    return true;
}

bool TransferPage::hasButtonInFront() const {
    return isPanelShown();
}

void TransferPage::handle(const LaneEvent& event) {
    // Whoever goes on scanning or typing does not want the undo that was offered.
    if (event.kind != LaneEvent::Kind::Nothing && event.kind != LaneEvent::Kind::Command)
        closeOffer();
    switch (event.kind) {
    case LaneEvent::Kind::Nothing:
        return;
    case LaneEvent::Kind::Changed:
        lane().clearVerdict();
        return showState();
    case LaneEvent::Kind::Asks:
        play(Verdict::Look);
        lane().hold(Verdict::Look, event.says);
        return showState();
    case LaneEvent::Kind::Refused:
        return refuse(event.says);
    case LaneEvent::Kind::Command:
        return command(*event.key);
    case LaneEvent::Kind::Code:
        return lookUp(event);
    }
}

void TransferPage::lookUp(const LaneEvent& event) {
    if (refusesBesidePaste())
        return;
    Made made{event, scanOf(event, m_access.desk.nowMs())};
    made.scan.session = newUuid(m_access.desk.nowMs());
    made.scan.document = newUuid(m_access.desk.nowMs());
    made.scan.reason = m_reason.name;
    if (keepsInstead(made.scan))
        return;
    const int year = businessDay(m_access.desk.nowMs(), m_access.zone).year();
    const scanning::ParsedScan scan =
        scanning::parseScan(event.code, scanning::ParsedScan::Symbology::Unknown, year);
    send(
        made.scan, [&codes = m_codes, scan] { return codes.meaningOf(scan); },
        [this, made](const Result<scanning::CodeMeaning>& meaning) {
            meaning ? takeMeaning(made, *meaning) : refuseError(meaning.error());
        });
}

void TransferPage::takeMeaning(const Made& made, const scanning::CodeMeaning& meaning) {
    if (m_busy)
        return refuseScan(made.event, tr("Wait for the move before it"));
    if (refusesBesidePaste())
        return;
    if (meaning.hits() == 0)
        return refuseScan(made.event, tr("%1 is unknown here").arg(made.event.code));
    if (meaning.hits() > 1)
        return refuseScan(made.event, tr("%1 means several things: scan its own code").arg(made.event.code));
    if (!meaning.items.isEmpty())
        return takeItem(meaning.items.first(), made);
    takePlace(meaning.places.first(), made);
}

void TransferPage::takeItem(const scanning::FoundItem& item, const Made& made) {
    if (m_waits != Waits::Item)
        return refuseScan(made.event, m_waits == Waits::From ? tr("Which bin does it come from?")
                                                             : tr("Which bin does it go to?"));
    m_item = item;
    m_quantity = item.pack;
    if (!takeQuantity(made.event)) {
        m_item = {};
        return;
    }
    m_waits = Waits::From;
    // Made here, once: a retry of the posting is the same document.
    m_session = made.scan.session;
    m_document = made.scan.document;
    send(
        made.scan,
        [&moving = m_moving, scan = moveScanOf(made), item] { return moving.takeItem(scan, item); },
        [this, event = made.event, sku = item.sku](const Done& stored) {
            said(stored, event, sku, Waits::Item);
        },
        [this] { startOver(); });
}

bool TransferPage::takeQuantity(const LaneEvent& event) {
    if (!event.typedQuantity)
        return true;
    const Result<Quantity> pieces = m_item.pack.times(*event.typedQuantity);
    if (!pieces) {
        refuse(pieces.error().oneLine());
        return false;
    }
    m_quantity = *pieces;
    return true;
}

void TransferPage::takePlace(const scanning::FoundPlace& place, const Made& made) {
    if (m_waits == Waits::Item)
        return refuseScan(made.event, tr("First the item, then where from, then where to"));
    if (m_waits == Waits::To && place.place == m_from.place)
        return refuseScan(made.event, tr("It comes from there already"));
    const Quantity before = m_quantity;
    if (!takeQuantity(made.event))
        return;
    if (m_waits == Waits::To)
        return post(place, made);
    m_from = place;
    m_fromScan = made.event;
    m_waits = Waits::To;
    send(
        made.scan,
        [&moving = m_moving, scan = moveScanOf(made), place] { return moving.takeFrom(scan, place); },
        [this, event = made.event, code = place.code](const Done& stored) {
            said(stored, event, code, Waits::From);
            if (stored)
                askWhatLiesThere();
        },
        [this, before] {
            m_quantity = before;
            m_waits = Waits::From;
            showState();
        });
}

void TransferPage::say(const LaneEvent& event, const QString& words) {
    const Verdict verdict = event.says.isEmpty() ? Verdict::Taken : Verdict::Look;
    play(verdict);
    lane().flash(verdict, event.says.isEmpty() ? words : event.says);
    showState();
}

void TransferPage::askWhatLiesThere() {
    m_access.gateway
        .run([access = m_access, item = m_item.variant, from = m_from]() -> Result<LiesThere> {
            BACKROOM_TRY(const locations::Place place, access.places.byId(from.place));
            LiesThere lies;
            // Elsewhere it may go below zero; posting says what there is to say.
            lies.mayGoBelowZero = place.effectivePolicy != locations::NegativePolicy::Refuse;
            BACKROOM_TRY(const StockList::Place where, access.stock.placeByCode(place.location.code));
            BACKROOM_TRY(const QList<StockRow> rows,
                         access.stock.rows({{item}, where.path, {}, StockGrouping::Location}));
            for (const StockRow& row : rows) {
                if (row.location == from.place)
                    lies.there = row.onHand;
                else if (row.onHand > Quantity())
                    lies.beneath += {row.location, from.site, row.locationCode, {}};
            }
            return lies;
        })
        .then(this, [this, from = m_from, document = m_document](const Result<LiesThere>& lies) {
            const bool stillAsked =
                m_waits == Waits::To && !m_busy && m_document == document && m_from.place == from.place;
            if (lies && stillAsked)
                takeWhatLiesThere(*lies);
        });
}

void TransferPage::takeWhatLiesThere(const LiesThere& lies) {
    if (lies.there <= Quantity() && !lies.beneath.isEmpty())
        return takeBinOf(lies.beneath);
    if (!lies.mayGoBelowZero && lies.there < m_quantity)
        sayShortage(m_from, lies.there);
}

void TransferPage::takeBinOf(const QList<scanning::FoundPlace>& bins) {
    const QString site = m_from.code;
    if (bins.size() == 1) {
        m_from = bins.first();
        play(Verdict::Look);
        lane().flash(Verdict::Look, tr("From %1, where it lies in %2").arg(m_from.code, site));
        showState();
        return askWhatLiesThere();
    }
    QStringList codes;
    for (const scanning::FoundPlace& bin : bins.mid(0, binsNamed))
        codes += bin.code;
    if (bins.size() > binsNamed)
        codes += QStringLiteral("…");
    m_waits = Waits::From;
    takeBackStored();
    refuseScan(m_fromScan, tr("Which bin of %1? It lies in %2").arg(site, codes.join(QStringLiteral(", "))));
}

void TransferPage::sayShortage(const scanning::FoundPlace& from, Quantity there) {
    const QString found = formats::quantity(there, m_item.unit);
    if (there <= Quantity()) {
        m_waits = Waits::From;
        takeBackStored();
        return refuseScan(m_fromScan, tr("None of it lies in %1: scan another bin").arg(from.code));
    }
    // Item and bin stay; a typed quantity mends it.
    refuse(tr("Only %1 in %2: type how many and *, or F9").arg(found, from.code));
    m_isShort = true;
}

void TransferPage::post(const scanning::FoundPlace& to, const Made& made) {
    Draft draft;
    draft.uuid = m_document;
    draft.type = DocumentType::Transfer;
    DraftLine line;
    line.variant = m_item.variant;
    line.quantity = m_quantity;
    line.from = m_from.place;
    line.to = to.place;
    draft.lines.append(line);
    draft.reason = m_reason.id;
    m_busy = true;
    lane().setState(Listening::No, tr("Posting"));
    // Should nobody answer, it may be posted: its draft tells.
    scanning::KeptScan last = made.scan;
    last.session = m_session;
    last.document = m_document;
    last.isLast = true;
    send(
        last, [&moving = m_moving, session = m_session, draft] { return moving.post(session, draft); },
        [this, to](const Result<Posted>& done) {
            m_busy = false;
            if (!done)
                return notPosted(done.error());
            posted(*done, to);
        },
        [this] {
            m_busy = false;
            showState();
        });
}

void TransferPage::notPosted(const Error& error) {
    refuse(error.oneLine()); // item and bin stay
}

void TransferPage::posted(const Posted& posted, const scanning::FoundPlace& to) {
    m_lastNumber = posted.number;
    m_lastImage = m_item.imageHash;
    m_lastItem = m_item.variant;
    m_lastFrom = m_from.code;
    m_last = {};
    m_last.name = m_item.name;
    m_last.sku = m_item.sku;
    m_last.quantity = formats::quantity(m_quantity);
    m_last.unit = m_item.unit;
    m_last.note = tr("%1, from %2").arg(posted.number, m_from.code);
    m_last.place = to.code;
    m_lastLine = {posted.number,
                  m_item.name,
                  posted.number,
                  m_quantity,
                  {},
                  m_item.unit,
                  {},
                  Token::Ok,
                  fromTo(m_from.code, to.code)};
    m_lines.prepend(m_lastLine);
    m_moved.insert(m_lastLine.key, {m_item.variant, to.code});
    setLines(m_lines);
    play(Verdict::Taken);
    lane().flash(
        Verdict::Taken,
        tr("%1: %2 moved to %3").arg(posted.number, formats::quantity(m_quantity, m_item.unit), to.code));
    m_waits = Waits::Item;
    showState();
}

void TransferPage::showLast() {
    const bool moving = m_waits != Waits::Item;
    if (moving) {
        m_now = {};
        m_now.name = m_item.name;
        m_now.sku = m_item.sku;
        m_now.quantity = formats::quantity(m_quantity);
        m_now.unit = m_item.unit;
        m_now.placeIs = tr("Comes from");
        m_now.place = m_waits == Waits::To ? m_from.code : QString();
    }
    if (!m_pasted.isEmpty()) {
        m_now = pastedScan(m_pasted.size());
        return setLastScan(m_now);
    }
    LastScan& shown = moving ? m_now : m_last;
    if (shown.sku.isEmpty())
        return clearLastScan(tr("Scan an item, then the bin it comes from, then the bin it goes to."));
    shown.picture = m_pictures->picture(moving ? m_item.imageHash : m_lastImage);
    setLastScan(shown);
}

void TransferPage::takenBack(const QString& number, const QString& by) {
    showPanel(nullptr);
    StationLine undone = m_lastLine;
    undone.key = undone.code = by;
    undone.name = tr("Undo of %1").arg(number);
    undone.note = tr("taken back");
    undone.token = Token::Warn;
    undone.place = m_lastFrom.isEmpty() ? QString() : fromTo(m_last.place, m_lastFrom);
    m_lines.prepend(undone);
    setLines(m_lines);
    m_last.note = tr("%1 is taken back").arg(number);
    m_last.place = m_lastFrom;
    m_last.placeIs = tr("Back in");
    m_lastNumber.clear();
    play(Verdict::Taken);
    lane().flash(Verdict::Taken, tr("%1 is taken back by %2").arg(number, by));
    showState();
    setFocus();
}

void TransferPage::undoScan() {
    // What is open goes first: an offered undo, a quantity, a question.
    const bool wasOffered = closeOffer();
    if (input().escape().kind == LaneEvent::Kind::Changed || wasOffered) {
        lane().flash(Verdict::Look, tr("taken back"));
        return showState();
    }
    // Where too little lies the bin was taken, and F9 gives it back at once.
    if ((!std::exchange(m_isShort, false) && takeBackRefusal()) || takeBackKept())
        return;
    if (!m_pasted.isEmpty())
        return takePasteBack();
    if (m_waits == Waits::Item)
        return refuse(m_lastNumber.isEmpty() ? tr("Nothing to undo")
                                             : tr("%1 is posted: Ctrl+Z takes it back").arg(m_lastNumber));
    m_waits = m_waits == Waits::To ? Waits::From : Waits::Item;
    takeBackStored();
    lane().flash(Verdict::Look, tr("taken back"));
    showState();
}

void TransferPage::startOver() {
    m_waits = Waits::Item;
    m_item = {};
    showState();
}

void TransferPage::refuseError(const Error& error) {
    refuse(error.oneLine());
}

void TransferPage::refuse(const QString& words) {
    m_isShort = false;
    holdRefusal(words);
    showState();
}

void TransferPage::refuseScan(const LaneEvent& code, const QString& words) {
    input().giveBack(code);
    refuse(words);
}

void TransferPage::showState() {
    StationFacts facts;
    facts.task = m_reason.name.isEmpty() ? tr("Move") : tr("Move: %1").arg(m_reason.name);
    facts.document = m_waits == Waits::Item ? m_lastNumber : QString();
    facts.place = m_waits == Waits::To ? m_from.code : QString();
    facts.placeIs = tr("From");
    facts.person = m_access.person;
    setFacts(facts);
    showLast();
    using State = scanning::LaneInput::State;
    const State state = input().state();
    const bool counting = state == State::Typing || state == State::Multiplied;
    lane().setTyped(counting ? input().words() : QString());
    if (state != State::Ready && !counting)
        return lane().setState(Listening::Yes, input().words());
    switch (m_waits) {
    case Waits::Item:
        return lane().setState(Listening::Yes, m_pasted.isEmpty() ? tr("Ready: which item?")
                                                                  : tr("F12 posts the pasted moves"));
    case Waits::From:
        return lane().setState(Listening::Yes, tr("From which bin?"));
    case Waits::To:
        return lane().setState(Listening::Yes, tr("To which bin?"));
    }
}

} // namespace backroom::stock
