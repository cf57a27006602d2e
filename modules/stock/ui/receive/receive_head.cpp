#include "foundation/ui/kit/typed_words.h"
#include "stock/ui/receive/entry_panel.h"
#include "stock/ui/receive/reason_panel.h"
#include "stock/ui/receive/receive_page.h"

// Who delivers, and on which note.
namespace backroom::stock {

namespace {

const QString headKey = QStringLiteral("receive/head");
const QStringList headFields{QStringLiteral("supplier"), QStringLiteral("deliveryNote")};
constexpr qsizetype namesShown = 4; // as many as a low window has room for
constexpr int makesNew = 9;         // far from the digits of names: one key beside them makes none

} // namespace

void ReceivePage::buildWhichSupplier() {
    m_whichSupplier =
        new ReasonPanel(tr("Which supplier is meant?"),
                        tr("Type the digit. Esc goes back to what was typed, nothing is made."), this);
    m_whichSupplier->setObjectName(QStringLiteral("whichSupplier"));
    m_whichSupplier->hide();
    connect(m_whichSupplier, &ReasonPanel::chosen, this,
            [this](int digit) { (void)choosesSupplier(QString::number(digit)); });
}

void ReceivePage::askHead() {
    m_askedForHead = false;
    ask([&receiving = m_access.receiving] { return receiving.suppliers(); },
        [this](const QList<locations::Place>& suppliers) {
            QStringList names;
            for (const locations::Place& supplier : suppliers)
                names += supplier.location.name;
            auto* panel =
                new EntryPanel(tr("Who delivers?"),
                               {{headFields.first(), tr("Supplier"), m_state.partyName, names},
                                {headFields.last(), tr("Delivery note"), m_state.session.deliveryNote, {}}},
                               headKey, this);
            connect(panel, &EntryPanel::entered, this, [this](const QStringList& texts) {
                showPanel(nullptr);
                takeHead(texts, Receiving::Newcomer::Ask);
            });
            if (m_askedForHead)
                panel->startAtEnd(); // one Enter takes what is typed in both
            showEntry(panel);
        });
}

void ReceivePage::takeHead(const QStringList& head, Receiving::Newcomer newcomer) {
    beginSession();
    ask(
        [&receiving = m_access.receiving, session = m_session, document = m_document, begun = m_begun,
         site = m_site, head, newcomer]() -> Result<HeadTaken> {
            if (!begun)
                BACKROOM_CHECK(receiving.start(session, document, site));
            return receiving.setHead(session, head.at(0), head.at(1), newcomer);
        },
        [this, head, newcomer](const HeadTaken& taken) {
            m_begun = true;
            showState(taken.state);
            if (!taken.alike.isEmpty())
                return askWhichSupplier(head, taken.alike);
            TypedWords::forget(headKey, headFields);
            if (newcomer == Receiving::Newcomer::Ask)
                return lane().clearVerdict();
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("%1 is a new supplier").arg(taken.state.partyName));
        });
}

void ReceivePage::askWhichSupplier(const QStringList& head, const QStringList& alike) {
    m_head = head;
    const QString typed = head.first().trimmed();
    QStringList rows = alike.mid(0, namesShown);
    const qsizetype names = rows.size();
    rows.resize(makesNew);
    rows.last() = tr("make “%1” a new supplier").arg(typed);
    m_whichSupplier->setReasons(rows);
    showPanel(m_whichSupplier);
    play(Verdict::Look);
    lane().hold(Verdict::Look,
                names == 1
                    ? tr("%1 is known: 1 takes it, 9 makes “%2” new").arg(rows.first(), typed)
                    : tr("%Ln known ones are alike: a digit takes one, 9 makes “%1” new", nullptr, int(names))
                          .arg(typed));
}

bool ReceivePage::choosesSupplier(const QString& digit) {
    const QString chosen = m_whichSupplier->isVisible() ? m_whichSupplier->reasonOf(digit) : QString();
    if (chosen.isEmpty())
        return false;
    showPanel(nullptr);
    if (digit.toInt() == makesNew)
        takeHead(m_head, Receiving::Newcomer::Make);
    else
        takeHead({chosen, m_head.last()}, Receiving::Newcomer::Ask);
    return true;
}

bool ReceivePage::closeWhichSupplier() {
    if (!m_whichSupplier->isVisible())
        return false;
    lane().clearVerdict();
    askHead(); // what was typed waits there
    return true;
}

/// Words of this delivery that were typed and not taken with Enter: F12 once more posts without them.
bool ReceivePage::asksForTypedHead() {
    if (!TypedWords::isWaiting(headKey, headFields))
        return false;
    if (m_askedForHead) {
        TypedWords::forget(headKey, headFields);
        return false;
    }
    askHead();
    m_askedForHead = true;
    play(Verdict::Look);
    lane().hold(Verdict::Look,
                tr("Supplier and note are typed, not taken: Enter takes them, F12 posts without them"));
    return true;
}

} // namespace backroom::stock
