#include "catalog/ui/barcode_list.h"

#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "foundation/ui/kit/scan_field.h"
#include "foundation/ui/kit/typed_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

BarcodeList::BarcodeList(Editing editing, QWidget* parent) : QWidget(parent), m_editing(editing) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x1);
    m_rows = new RowStack;
    column->addWidget(m_rows);
    if (editing == Editing::Allowed)
        buildAdding();
}

void BarcodeList::buildAdding() {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::x2);
    // Room for the ring around what has the focus; this widget would cut it off.
    line->setContentsMargins(size::focusRoom, size::focusRoom, size::focusRoom, size::focusRoom);
    m_code = new QLineEdit;
    m_code->setObjectName(u"barcodeCode"_s);
    m_code->setAccessibleName(tr("Barcode"));
    m_code->setPlaceholderText(tr("New barcode"));
    m_code->setFont(textFont(TextStyle::BodyCode));
    takeScans(m_code);
    m_code->installEventFilter(this);
    line->addWidget(m_code, 1);
    m_pack = new QLineEdit;
    m_pack->setObjectName(u"barcodePack"_s);
    m_pack->setAccessibleName(tr("Pieces in the pack"));
    m_pack->setPlaceholderText(tr("holds 1"));
    m_pack->setFixedWidth(size::column);
    line->addWidget(m_pack);
    auto* button = new Button(tr("Add"));
    button->setObjectName(u"barcodeAdd"_s);
    button->setAccessibleName(tr("Add barcode"));
    line->addWidget(button);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_error = new FieldError;
    m_error->setObjectName(u"barcodeError"_s);
    layout()->addWidget(m_error);
    m_typed = new TypedWords({m_code, m_pack}, {}, this);
    connect(button, &QPushButton::clicked, this, &BarcodeList::add);
    connect(m_code, &QLineEdit::returnPressed, this, &BarcodeList::add);
    connect(m_pack, &QLineEdit::returnPressed, this, &BarcodeList::add);
}

void BarcodeList::setBarcodes(const QList<Barcode>& barcodes, const QString& unit) {
    m_rows->clear();
    if (barcodes.isEmpty())
        m_rows->add(
            new Label(tr("No barcode yet: this item is found by its SKU."), TextStyle::Body, Token::Quiet));
    for (const Barcode& barcode : barcodes) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(space::none, space::none, space::none, space::none);
        line->setSpacing(space::x3);
        line->addWidget(new Label(barcode.text(), TextStyle::BodyCode));
        line->addWidget(new Label(barcodeKindWords(barcode.kind()), TextStyle::Caption, Token::Quiet));
        line->addStretch(1);
        if (barcode.packQuantity() != Quantity::whole(1))
            line->addWidget(new Label(tr("pack of %1").arg(formats::quantity(barcode.packQuantity(), unit))));
        if (m_editing == Editing::Allowed) {
            auto* remove = new IconButton(IconName::Close, tr("Take %1 off").arg(barcode.text()));
            remove->setObjectName(u"barcodeRemove"_s);
            connect(remove, &QPushButton::clicked, this,
                    [this, key = barcode.matchKey()] { emit removeRequested(key); });
            line->addWidget(remove);
        }
        m_rows->add(row);
    }
}

void BarcodeList::add() {
    m_error->clear();
    if (m_code->text().trimmed().isEmpty())
        return m_code->setFocus();
    Quantity pack = Quantity::whole(1);
    if (!m_pack->text().trimmed().isEmpty()) {
        const auto typed = Quantity::parse(formats::plainNumber(m_pack->text()));
        if (!typed)
            return showError(typed.error());
        pack = *typed;
    }
    const auto barcode = Barcode::fromText(m_code->text(), pack);
    if (!barcode)
        return showError(barcode.error());
    emit addRequested(*barcode);
}

void BarcodeList::showError(const Error& error) {
    if (m_error)
        m_error->showError(error);
}

bool BarcodeList::eventFilter(QObject* watched, QEvent* event) {
    // A field takes Ctrl+Z even when nothing was typed in it; then it is the page's.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) &&
        !static_cast<QLineEdit*>(watched)->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BarcodeList::keepUnder(const QString& record) {
    if (!m_typed)
        return;
    m_error->clear();
    m_typed->turnTo(record);
}

void BarcodeList::added() {
    if (!m_code)
        return;
    m_code->setText({}); // with what Ctrl+Z in the field would bring back
    m_pack->setText({});
    m_error->clear();
    m_code->setFocus();
}

} // namespace backroom::catalog
