#include "stock/ui/document_view.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "stock/service/reasons.h"
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

void clear(QVBoxLayout* rows) {
    while (QLayoutItem* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout* rowsOf(QWidget* widget) {
    auto* rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

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

QWidget* lineWidget(const MovementRow& row, bool backwards) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, space::x1, 0, space::x1);
    column->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::x2);
    first->addWidget(new Label(formats::quantity(row.quantity, row.unit), TextStyle::TableStrong));
    auto* name = new Label(row.itemName, TextStyle::Table);
    name->setElided(Qt::ElideRight);
    first->addWidget(name, 1);
    first->addWidget(new Label(row.sku, TextStyle::TableCode, Token::Second));
    column->addLayout(first);
    const QString from = fromWords(row);
    const QString to = toWords(row);
    column->addWidget(
        new Label(DocumentView::tr("from %1 to %2").arg(backwards ? to : from, backwards ? from : to),
                  TextStyle::Caption, Token::Second));
    return widget;
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
    m_title = new Label({}, TextStyle::Title);
    m_title->setObjectName(QStringLiteral("documentTitle"));
    column->addWidget(m_title);
    m_state = new StatePill;
    column->addWidget(m_state, 0, Qt::AlignLeft);
    m_facts = new Label({}, TextStyle::Body, Token::Second);
    m_facts->setObjectName(QStringLiteral("documentFacts"));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_linesRoom = new QWidget;
    m_rows = rowsOf(m_linesRoom);
    column->addWidget(m_linesRoom);
    m_offerButton = new Button(tr("Take it back …"));
    m_offerButton->setObjectName(QStringLiteral("offerReversal"));
    m_offerButton->setIconName(IconName::Undo);
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
    auto* back = new QWidget;
    m_backRows = rowsOf(back);
    offer->addWidget(back);
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setObjectName(QStringLiteral("reversalReason"));
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

void DocumentView::showDocument(const QList<MovementRow>& lines) {
    withdrawOffer();
    m_lines = lines;
    m_number = lines.isEmpty() ? QString() : lines.first().number;
    if (lines.isEmpty())
        return;
    showHead(lines.first());
    showLines(m_rows, lines, false);
}

void DocumentView::showHead(const MovementRow& first) {
    m_title->setText(
        QStringLiteral("%1 %2").arg(documentWords(first.type, first.reversesNumber), first.number));
    if (first.reversesNumber.isEmpty())
        m_state->setState(IconName::Check, tr("Posted"), Token::Ok);
    else
        m_state->setState(IconName::Undo, tr("Takes back %1").arg(first.reversesNumber), Token::Warn);
    QStringList facts = {tr("%1 by %2").arg(formats::dateTime(first.postedAtMs, m_access.zone), first.actor)};
    if (first.effectiveAtMs / 60'000 != first.postedAtMs / 60'000)
        facts.append(tr("effective %1").arg(formats::dateTime(first.effectiveAtMs, m_access.zone)));
    if (!first.party.isEmpty())
        facts.append(first.party);
    if (!first.reference.isEmpty())
        facts.append(tr("reference %1").arg(first.reference));
    if (!first.reason.isEmpty())
        facts.append(first.reason);
    if (!first.note.isEmpty())
        facts.append(first.note);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_isReversible = first.reversesNumber.isEmpty() && m_access.actor.may(Permission::ReverseDocument);
    m_offerButton->setVisible(m_isReversible);
}

void DocumentView::showLines(QVBoxLayout* rows, const QList<MovementRow>& lines, bool backwards) {
    clear(rows);
    const auto shown = qMin<qsizetype>(lines.size(), m_mostLines);
    for (qsizetype i = 0; i < shown; ++i) {
        rows->addWidget(lineWidget(lines.at(i), backwards));
        rows->addWidget(new Line);
    }
    if (shown < lines.size())
        rows->addWidget(new Label(tr("and %n more lines", nullptr, int(lines.size() - shown)),
                                  TextStyle::Table, Token::Quiet));
}

void DocumentView::offerReversal() {
    if (isOffering())
        return reverse();
    if (m_lines.isEmpty() || !m_isReversible)
        return;
    m_offerTitle->setText(tr("Undo is a new document. It moves this back, today:"));
    showLines(m_backRows, m_lines, true);
    askReasons(m_lines.first().type);
    // What comes back stands there once, the way it goes.
    m_linesRoom->hide();
    m_offerButton->hide();
    m_offer->show();
    m_reverse->setEnabled(true);
    m_reverse->setFocus(Qt::ShortcutFocusReason);
}

void DocumentView::setControlSize(ControlSize size) {
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
    m_linesRoom->show();
    m_offerButton->setVisible(m_isReversible);
    m_reason->clearEditText();
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
    // Made once, here: pressing again, or a retry, posts the same document.
    const Uuid uuid = UuidSource::system()->next(m_access.desk.nowMs());
    m_access.gateway
        .run([access = m_access, number, reason = m_reason->currentText(), uuid] {
            return access.posting.reverse(number, {reason, {}}, uuid);
        })
        .then(this, [this, number](const Result<Posted>& posted) {
            m_reverse->setEnabled(true);
            if (!posted)
                return emit refused(posted.error());
            withdrawOffer();
            emit reversed(number, posted->number);
        });
}

Result<QList<MovementRow>> readDocument(const StockAccess& access, const QString& number) {
    MovementQuestion question;
    question.document = number;
    question.limit = pageOfLines;
    QList<MovementRow> lines;
    for (;;) {
        BACKROOM_TRY(const QList<MovementRow> page, access.movements.page(question));
        lines.append(page);
        if (page.size() < pageOfLines)
            return lines;
        question.after = page.last().cursor;
    }
}

} // namespace backroom::stock
