#include "stock/ui/document_view.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/timeline.h"
#include "foundation/ui/kit/typed_words.h"
#include "stock/service/reasons.h"
#include "stock/ui/cost_words.h"
#include "stock/ui/stock_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace backroom::stock {

namespace {

constexpr int mostLinesShown = 200;
constexpr int linesAtStation = 3; // as many as a low window has room for; the others stand beside them
constexpr int pageOfLines = 1'000;

QVBoxLayout* wordsIn(QVBoxLayout* outer) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(size::focusRoom, 0, size::focusRoom, 0);
    column->setSpacing(space::x2);
    outer->addLayout(column);
    return column;
}

void ringed(QVBoxLayout* outer, Button* button) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(size::focusRoom, size::focusRoom, size::focusRoom, size::focusRoom);
    row->addWidget(button);
    row->addStretch(1);
    outer->addLayout(row);
}

/// "Jo Meier, desk dock-1/backroom: damaged"
QString whoWords(const DocumentEvent& event) {
    QString words = event.desk.isEmpty()
                        ? isolated(event.person)
                        : DocumentView::tr("%1, desk %2").arg(isolated(event.person), event.desk);
    if (!event.reason.isEmpty())
        words = QStringLiteral("%1: %2").arg(words, event.reason);
    return words;
}

TimelineEvent asEvent(const DocumentEvent& event) {
    switch (event.step) {
    case DocumentStep::Origin:
        return {event.number,
                event.atMs,
                DocumentView::tr("%1 %2 posted")
                    .arg(documentWords(event.type, event.reversesNumber), event.number),
                whoWords(event),
                Token::Second,
                {event.number, event.reversesNumber}};
    case DocumentStep::Begun:
        return {{}, event.atMs, DocumentView::tr("Begun"), whoWords(event)};
    case DocumentStep::Posted:
        return {{}, event.atMs, DocumentView::tr("Posted"), whoWords(event), Token::Ok};
    case DocumentStep::TakenBack:
        return {event.number,    event.atMs,  DocumentView::tr("Taken back by %1").arg(event.number),
                whoWords(event), Token::Warn, {event.number}};
    }
    return {};
}

} // namespace

DocumentView::DocumentView(StockAccess access, QWidget* parent)
    : QWidget(parent), m_access(std::move(access)), m_mostLines(mostLinesShown) {
    setObjectName(QStringLiteral("documentView"));
    auto* outer = new QVBoxLayout(this);
    // Buttons and fields have their focus ring around them and stand in line with the words all the same.
    outer->setContentsMargins(space::x4 - size::focusRoom, space::x4, space::x4 - size::focusRoom, space::x4);
    outer->setSpacing(space::x1);
    QVBoxLayout* column = wordsIn(outer);
    m_title = new CodedLabel(TextStyle::Title);
    m_title->setObjectName(QStringLiteral("documentTitle"));
    column->addLayout(headLine(m_title));
    m_state = new StatePill;
    m_state->setObjectName(QStringLiteral("documentState"));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    m_facts = new CodedLabel(TextStyle::Body, Token::Second);
    m_facts->setObjectName(QStringLiteral("documentFacts"));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_events = new Timeline;
    m_events->setObjectName(QStringLiteral("documentTimeline"));
    connect(m_events, &Timeline::activated, this, &DocumentView::documentRequested);
    m_events->hide(); // nothing is said of a document before it is read
    column->addWidget(m_events);
    m_rows = new RowStack;
    column->addWidget(m_rows);
    m_offerButton = new Button(tr("Take it back …"));
    m_offerButton->setObjectName(QStringLiteral("offerReversal"));
    m_offerButton->setIconName(IconName::Undo);
    m_offerButton->hide();
    connect(m_offerButton, &Button::clicked, this, &DocumentView::offerReversal);
    ringed(outer, m_offerButton);
    m_offer = new QWidget;
    m_offer->setObjectName(QStringLiteral("reversalPreview"));
    auto* offerColumn = new QVBoxLayout(m_offer);
    offerColumn->setContentsMargins(0, 0, 0, 0);
    offerColumn->setSpacing(space::x1);
    QVBoxLayout* offer = wordsIn(offerColumn);
    offer->addWidget(new Line);
    m_offerTitle = new Label({}, TextStyle::Section);
    m_offerTitle->setWordWrap(true);
    offer->addWidget(m_offerTitle);
    m_backRows = new RowStack;
    offer->addWidget(m_backRows);
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setObjectName(QStringLiteral("reversalReason"));
    m_typed = new TypedWords({m_reason}, {}, this);
    offerColumn->addWidget(new FormField(tr("Why? (may stay empty)"), m_reason));
    m_reverse = new Button(tr("Post the reversing document (Ctrl+Z)"), ButtonKind::Filled);
    m_reverse->setObjectName(QStringLiteral("reverseDocument"));
    connect(m_reverse, &Button::clicked, this, &DocumentView::reverse);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &DocumentView::reverse);
    ringed(offerColumn, m_reverse);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* filled = new QShortcut(QKeySequence(Qt::CTRL | enter), m_offer);
        filled->setContext(Qt::WidgetWithChildrenShortcut);
        filled->setAutoRepeat(false);
        connect(filled, &QShortcut::activated, this, &DocumentView::reverse);
    }
    m_offer->hide();
    outer->addWidget(m_offer);
    outer->addStretch(1);
}

void DocumentView::showDocument(const DocumentSheet& sheet) {
    const QList<MovementRow>& lines = sheet.lines;
    // A posted document never changes; it can only be taken back.
    if (!lines.isEmpty() && !m_lines.isEmpty() && lines.first().number == m_number &&
        lines.first().reversedByNumber == m_lines.first().reversedByNumber)
        return;
    withdrawOffer();
    m_lines = lines;
    m_number = lines.isEmpty() ? QString() : lines.first().number;
    if (lines.isEmpty())
        return;
    showHead(sheet);
    showEvents(sheet.events);
    showLines(m_rows, lines, false);
}

void DocumentView::showHead(const DocumentSheet& sheet) {
    const MovementRow& first = sheet.lines.first();
    const QStringList codes = codesOf(first);
    m_title->setWords(
        QStringLiteral("%1 %2").arg(documentWords(first.type, first.reversesNumber), first.number), codes);
    if (!first.reversedByNumber.isEmpty())
        m_state->setState(IconName::Undo, tr("Taken back by %1").arg(first.reversedByNumber), Token::Warn,
                          codes);
    else if (first.reversesNumber.isEmpty())
        m_state->setState(IconName::Check, tr("Posted"), Token::Ok);
    else
        m_state->setState(IconName::Undo, tr("Takes back %1").arg(first.reversesNumber), Token::Warn, codes);
    QStringList facts;
    for (const DocumentEvent& event : sheet.events)
        if (m_isAtStation && event.step == DocumentStep::Posted)
            facts.append(
                tr("%1 by %2").arg(formats::dateTime(event.atMs, m_access.zone), isolated(event.person)));
    if (first.effectiveAtMs / 60'000 != first.postedAtMs / 60'000)
        facts.append(tr("effective %1").arg(formats::dateTime(first.effectiveAtMs, m_access.zone)));
    if (!first.party.isEmpty())
        facts.append(isolated(first.party));
    if (!first.reference.isEmpty())
        facts.append(tr("reference %1").arg(first.reference));
    if (!first.reason.isEmpty())
        facts.append(first.reason);
    if (!first.note.isEmpty())
        facts.append(isolated(first.note));
    m_facts->setWords(facts.join(QStringLiteral(" · ")), codes);
    m_facts->setVisible(!facts.isEmpty());
    m_isReversible = first.reversesNumber.isEmpty() && first.reversedByNumber.isEmpty() &&
                     m_access.actor.may(Permission::ReverseDocument);
    m_offerButton->setVisible(m_isReversible);
}

void DocumentView::showEvents(const QList<DocumentEvent>& events) {
    QList<TimelineEvent> shown;
    for (const DocumentEvent& event : events)
        shown.append(asEvent(event));
    m_events->setEvents(shown, m_access.zone);
    m_events->setVisible(!m_isAtStation);
}

/// What was paid for it in the currency of the company, "–" where nobody knows; nothing for who may not see
/// costs.
QString DocumentView::costWords(const MovementRow& line) const {
    if (!m_access.actor.may(Permission::SeeCost))
        return {};
    const Result<Currency> currency = Currency::fromCode(m_access.currency);
    return line.costTotalMinor && currency
               ? formats::moneyWithCurrency(Money(*line.costTotalMinor, *currency))
               : formats::unknown();
}

QWidget* DocumentView::lineWidget(const MovementRow& row, bool backwards) const {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, space::x1, 0, space::x1);
    column->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::x2);
    first->addWidget(new Label(formats::quantity(row.quantity, row.unit), TextStyle::TableStrong));
    auto* name = new Label(row.itemName, TextStyle::Table);
    name->showAsName();
    first->addWidget(name, 1);
    first->addWidget(new Label(row.sku, TextStyle::TableCode, Token::Second));
    column->addLayout(first);
    const QString from = isolated(fromWords(row));
    const QString to = isolated(toWords(row));
    auto* second = new QHBoxLayout;
    second->setSpacing(space::x2);
    auto* way = new CodedLabel(TextStyle::Caption, Token::Second);
    way->setObjectName(QStringLiteral("documentWay"));
    way->setWords(tr("from %1 to %2").arg(backwards ? to : from, backwards ? from : to), codesOf(row));
    way->setElided(Qt::ElideRight);
    second->addWidget(way, 1);
    if (const QString cost = costWords(row); !cost.isEmpty() && !m_isAtStation) {
        auto* label = new Label(tr("Cost %1").arg(cost), TextStyle::Caption,
                                row.costTotalMinor ? Token::Second : Token::Quiet);
        label->setObjectName(QStringLiteral("documentLineCost"));
        const Result<Currency> currency = Currency::fromCode(m_access.currency);
        if (currency) {
            const CostReason why = costReason(row, *currency);
            label->setToolTip(why.sum + QStringLiteral("; ") + why.from);
        }
        second->addWidget(label);
    }
    column->addLayout(second);
    return widget;
}

void DocumentView::showLines(RowStack* rows, const QList<MovementRow>& lines, bool backwards) {
    rows->clear();
    const auto shown = qMin<qsizetype>(lines.size(), m_mostLines);
    for (qsizetype i = 0; i < shown; ++i) {
        rows->add(lineWidget(lines.at(i), backwards));
        rows->add(new Line);
    }
    if (shown < lines.size())
        rows->add(new Label(tr("and %Ln more lines", nullptr, int(lines.size() - shown)), TextStyle::Table,
                            Token::Quiet));
}

void DocumentView::offerReversal() {
    if (isOffering())
        return reverse();
    if (m_lines.isEmpty() || !m_isReversible)
        return;
    m_offerTitle->setText(tr("Undo is a new document. It moves this back, today:"));
    showLines(m_backRows, m_lines, true);
    m_typed->turnTo(QStringLiteral("documents/%1").arg(m_number));
    askReasons(m_lines.first().type);
    // What comes back stands there once, the way it goes.
    m_rows->hide();
    m_offerButton->hide();
    m_offer->show();
    // Made once for what is offered: pressing again after the answer was lost posts the same document.
    m_offerUuid = UuidSource::system()->next(m_access.desk.nowMs());
    m_reverse->setEnabled(true);
    m_reverse->setFocus(Qt::ShortcutFocusReason);
}

void DocumentView::setControlSize(ControlSize size) {
    m_isAtStation = size == ControlSize::Station;
    m_mostLines = size == ControlSize::Station ? linesAtStation : mostLinesShown;
    m_offerButton->setControlSize(size);
    m_reverse->setControlSize(size);
    m_reason->setFixedHeight(size == ControlSize::Station ? size::controlStation : size::control);
}

bool DocumentView::isOffering() const {
    return !m_offer->isHidden();
}

void DocumentView::withdrawOffer() {
    m_offer->hide();
    m_rows->show();
    m_offerButton->setVisible(m_isReversible);
    m_typed->turnTo({});
}

void DocumentView::askReasons(DocumentType type) {
    m_access.gateway.run([access = m_access, type] { return Reasons(access.desk).offered(type); })
        .then(this, [this](const Result<QList<Reasons::Row>>& reasons) {
            if (!reasons)
                return emit refused(reasons.error());
            const QString written = m_reason->currentText();
            m_reason->clear();
            for (const Reasons::Row& reason : *reasons)
                m_reason->addItem(reason.name);
            m_reason->setCurrentIndex(-1);
            m_reason->setEditText(written);
        });
}

void DocumentView::reverse() {
    if (!m_reverse->isEnabled())
        return;
    m_reverse->setEnabled(false);
    const QString number = m_number;
    m_access.gateway
        .run([access = m_access, number, reason = m_reason->currentText(), uuid = m_offerUuid] {
            return access.posting.reverse(number, {reason, {}}, uuid);
        })
        .then(this, [this, number](const Result<Posted>& posted) {
            m_reverse->setEnabled(true);
            if (!posted)
                return emit refused(posted.error());
            m_typed->handedIn();
            withdrawOffer();
            emit reversed(number, posted->number);
        });
}

Result<DocumentSheet> readDocument(const StockAccess& access, const QString& number) {
    MovementQuestion question;
    question.document = number;
    question.limit = pageOfLines;
    DocumentSheet sheet;
    for (;;) {
        BACKROOM_TRY(const QList<MovementRow> page, access.movements.page(question));
        sheet.lines.append(page);
        if (page.size() < pageOfLines)
            break;
        question.after = page.last().cursor;
    }
    if (!sheet.lines.isEmpty()) {
        BACKROOM_TRY(sheet.events, DocumentHistory(access.desk).of(sheet.lines.first().number));
    }
    return sheet;
}

} // namespace backroom::stock
