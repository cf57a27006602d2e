#include "scanning/domain/lane_input.h"

#include <algorithm>

namespace backroom::scanning {

namespace {

bool isDigit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// As long as a retail code and nothing but digits: nobody means a quantity by that.
bool hasLengthOfCode(const QString& text) {
    return text.size() >= 8 && std::all_of(text.cbegin(), text.cend(), isDigit);
}

LaneEvent changed() {
    LaneEvent event;
    event.kind = LaneEvent::Kind::Changed;
    return event;
}

LaneEvent refused(const QString& says) {
    LaneEvent event;
    event.kind = LaneEvent::Kind::Refused;
    event.says = says;
    return event;
}

} // namespace

void LaneInput::setReasons(int count, const QString& question) {
    m_reasons = count;
    m_whyAsked = question;
    m_noReason.clear();
}

void LaneInput::setReasons(const QStringList& onKeys, const QString& question) {
    setReasons(int(onKeys.size()), question);
    for (qsizetype i = 0; i < onKeys.size(); ++i) {
        if (onKeys.at(i).isEmpty())
            m_noReason += int(i) + 1;
    }
}

LaneEvent LaneInput::type(QChar character) {
    ++m_step;
    if (m_awaitsReason)
        return takeReason(character);
    if (character == QLatin1Char('*'))
        return m_text.isEmpty() ? LaneEvent{} : takeQuantity();
    const bool decimalSign = character == QLatin1Char('.') || character == QLatin1Char(',');
    if (!isDigit(character) && !(decimalSign && !m_text.isEmpty()))
        return {};
    if (m_unsure || m_pending)
        return refused(tr("Answer first: Enter keeps the quantity, Esc clears it."));
    m_text += character;
    return changed();
}

LaneEvent LaneInput::enter() {
    ++m_step;
    if (m_pending) {
        LaneEvent event = *m_pending;
        clear();
        event.sureness = LaneEvent::Sureness::Confirmed;
        return event;
    }
    if (m_unsure) {
        m_multiplier = m_unsure;
        m_unsure.reset();
        return changed();
    }
    if (m_text.isEmpty())
        return {};
    if (m_awaitsQuantity && !hasLengthOfCode(m_text))
        return takeQuantity();
    return codeEvent(m_text, LaneEvent::Source::Typed);
}

LaneEvent LaneInput::backspace() {
    ++m_step;
    if (state() == State::Ready)
        return {};
    if (!m_text.isEmpty())
        m_text.chop(1);
    else
        clear();
    return changed();
}

LaneEvent LaneInput::escape() {
    ++m_step;
    if (state() == State::Ready && m_reason == 0)
        return {};
    clear();
    return changed();
}

LaneEvent LaneInput::press(StationKey key) {
    ++m_step;
    if (key == StationKey::Quantity) {
        clearQuantity();
        m_awaitsQuantity = true;
        return changed();
    }
    if (key == StationKey::Reject && m_reasons > 0) {
        clear();
        m_awaitsReason = true;
        return changed();
    }
    LaneEvent event;
    event.kind = LaneEvent::Kind::Command;
    event.key = key;
    return event;
}

LaneEvent LaneInput::scan(const QString& code) {
    ++m_step;
    if (code.isEmpty())
        return {};
    if (const auto key = stationKeyOf(code))
        return press(*key);
    if (m_awaitsReason)
        return code.size() == 1
                   ? takeReason(code.front())
                   : refused(tr("Not taken. First the reason: 1 to %1. Esc goes back.").arg(m_reasons));
    if (m_unsure || m_pending)
        return refused(tr("Not taken. First the quantity: Enter keeps it, Esc clears it. Then scan again."));
    return codeEvent(code, LaneEvent::Source::Scanned);
}

LaneEvent LaneInput::damagedScan() {
    ++m_step;
    m_text.clear();
    return refused(tr("Scan again: the code came in pieces"));
}

bool LaneInput::giveBack(const LaneEvent& code) {
    // Whoever scanned or typed on meanwhile means something else by now.
    if (code.step != m_step || (!code.typedQuantity && code.reason == 0))
        return false;
    m_multiplier = code.typedQuantity;
    m_reason = code.reason;
    return true;
}

LaneEvent LaneInput::weigh(const LaneEvent& event, Quantity total, Quantity open) {
    if (event.sureness == LaneEvent::Sureness::Confirmed || open <= Quantity())
        return event;
    const auto tenfold = open.times(Quantity::whole(10));
    if (tenfold && total < *tenfold)
        return event;
    clear();
    m_pending = event;
    LaneEvent asks;
    asks.kind = LaneEvent::Kind::Asks;
    asks.says =
        tr("%1, but only %2 are open. Enter keeps it, Esc clears it.").arg(total.toString(), open.toString());
    return asks;
}

LaneEvent LaneInput::takeQuantity() {
    if (hasLengthOfCode(m_text)) {
        clearQuantity();
        return refused(tr("That is a code, not a quantity"));
    }
    // A decimal comma is a decimal point here; thousands separators are not taken at all.
    const auto quantity = Quantity::parse(QString(m_text).replace(QLatin1Char(','), QLatin1Char('.')));
    if (!quantity || *quantity < Quantity() || (quantity->isZero() && m_zero == Zero::Refused)) {
        const QString text = m_text;
        clearQuantity();
        return refused(tr("\"%1\" is not a quantity. Type it again.").arg(text));
    }
    clearQuantity();
    if (*quantity > Quantity::whole(plausiblePieces)) {
        m_unsure = *quantity;
        LaneEvent asks;
        asks.kind = LaneEvent::Kind::Asks;
        asks.quantity = *quantity;
        asks.says = tr("Really %1? Enter keeps it, Esc clears it.").arg(quantity->toString());
        return asks;
    }
    m_multiplier = *quantity;
    return changed();
}

LaneEvent LaneInput::takeReason(QChar digit) {
    const int reason = digit.digitValue();
    if (reason < 1 || reason > m_reasons)
        return refused(tr("A reason is a digit from 1 to %1. Esc goes back.").arg(m_reasons));
    if (m_noReason.contains(reason))
        return refused(tr("There is no reason on %1. Esc goes back.").arg(reason));
    m_awaitsReason = false;
    m_reason = reason;
    return changed();
}

LaneEvent LaneInput::codeEvent(const QString& code, LaneEvent::Source source) {
    LaneEvent event;
    event.kind = LaneEvent::Kind::Code;
    event.code = code;
    event.source = source;
    event.reason = m_reason;
    event.step = m_step;
    event.typedQuantity = m_multiplier;
    if (m_multiplier)
        event.quantity = *m_multiplier;
    if (m_awaitsQuantity)
        event.says = tr("That is a code, not a quantity");
    else if (source == LaneEvent::Source::Scanned && !m_text.isEmpty())
        event.says = tr("%1 was dropped: a quantity ends with *").arg(m_text);
    clear();
    return event;
}

void LaneInput::clear() {
    clearQuantity();
    m_awaitsReason = false;
    m_reason = 0;
}

void LaneInput::clearQuantity() {
    m_text.clear();
    m_multiplier.reset();
    m_unsure.reset();
    m_pending.reset();
    m_awaitsQuantity = false;
}

LaneInput::State LaneInput::state() const {
    if (m_awaitsReason)
        return State::AwaitingReason;
    if (m_unsure || m_pending)
        return State::Confirming;
    if (m_awaitsQuantity)
        return State::AwaitingQuantity;
    if (!m_text.isEmpty())
        return State::Typing;
    return m_multiplier ? State::Multiplied : State::Ready;
}

QString LaneInput::words() const {
    if (m_awaitsReason)
        return m_whyAsked.isEmpty() ? tr("Why is it turned away? 1 to %1").arg(m_reasons)
                                    : tr("%1 1 to %2").arg(m_whyAsked).arg(m_reasons);
    if (m_unsure)
        return tr("%1 × ?").arg(m_unsure->toString());
    if (m_pending)
        return tr("Sure?");
    if (m_awaitsQuantity)
        return m_text.isEmpty() ? tr("How many?") : tr("How many? %1").arg(m_text);
    if (m_multiplier)
        return tr("%1 × %2").arg(m_multiplier->toString(), m_text).trimmed();
    return m_text.isEmpty() ? tr("Ready") : m_text;
}

} // namespace backroom::scanning
