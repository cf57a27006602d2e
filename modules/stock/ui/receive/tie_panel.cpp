#include "stock/ui/receive/tie_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/kit/typed_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

constexpr qsizetype shortestSearch = 2;

Columns columns() {
    Columns columns = {
        {QStringLiteral("sku"), TiePanel::tr("SKU"), ColumnKind::Code, 0, ColumnSum::None, Sorting::None},
        {QStringLiteral("name"), TiePanel::tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::None,
         true}};
    columns[1].names = true;
    return columns;
}

QVariant read(const catalog::VariantRow& row, int column, int role) {
    if (role != TableRole::Value)
        return {};
    return column == 0 ? row.sku : row.name;
}

} // namespace

TiePanel::TiePanel(QWidget* parent)
    : QWidget(parent),
      m_title(new CodedLabel(TextStyle::Title)),
      m_words(new Label({}, TextStyle::Body, Token::Second)),
      m_field(new QLineEdit),
      m_table(new TableView(QStringLiteral("receive.tie"))),
      m_hits(columns(), read, [](const catalog::VariantRow& row) { return row.id.value(); }) {
    setObjectName(QStringLiteral("tiePanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x3);
    m_field->setObjectName(QStringLiteral("tieSearch"));
    m_field->setAccessibleName(tr("Which item is it?"));
    m_field->setPlaceholderText(tr("Name or SKU, three letters are enough"));
    m_field->setFixedHeight(size::controlStation);
    m_table->setObjectName(QStringLiteral("tieHits"));
    m_table->setAccessibleName(tr("Items found"));
    m_table->setTable(&m_hits);
    m_table->setRowHeight(RowHeight::Station);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_words, m_field})
        column->addWidget(widget);
    buildPhoto(column);
    m_field->installEventFilter(this);
    column->addWidget(m_table, 1);
    buildWaysOut(column);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_enterWaits = false;
        if (words.trimmed().size() >= shortestSearch)
            emit searchRequested(words);
        else
            setHits(words, {});
    });
    connect(m_field, &QLineEdit::returnPressed, this, &TiePanel::choose);
    connect(m_table, &TableView::rowActivated, this, &TiePanel::choose);
    m_typed = new TypedWords({m_field}, {}, this);
    connect(this, &TiePanel::dismissed, this, &TiePanel::endTyped);
}

void TiePanel::buildPhoto(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    m_photo = new Label;
    m_photo->setObjectName(QStringLiteral("parkedPhoto"));
    m_photo->setAccessibleName(tr("Photo of the goods"));
    m_photo->hide();
    row->addWidget(m_photo);
    auto* file = m_file = new Button(tr("Photo from a file …"));
    file->setObjectName(QStringLiteral("photoFile"));
    file->setControlSize(ControlSize::Station);
    connect(file, &Button::clicked, this, &TiePanel::photoRequested);
    row->addWidget(file);
    auto* paste = m_paste = new Button(tr("Paste a photo  Ctrl+V"));
    paste->setObjectName(QStringLiteral("photoPaste"));
    paste->setControlSize(ControlSize::Station);
    connect(paste, &Button::clicked, this, &TiePanel::pasteRequested);
    row->addWidget(paste);
    row->addStretch(1);
    column->addLayout(row);
}

void TiePanel::buildWaysOut(QVBoxLayout* column) {
    m_nothing = new Label({}, TextStyle::Body, Token::Warn);
    m_nothing->setObjectName(QStringLiteral("tieNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    m_make = new Button(tr("Make a product of it"));
    m_make->setObjectName(QStringLiteral("tieNew"));
    m_make->setControlSize(ControlSize::Station);
    m_make->setAutoDefault(true); // Enter presses it once it has the focus
    m_make->hide();
    connect(m_make, &Button::clicked, this, [this] { emit productRequested(m_code); });
    row->addWidget(m_make);
    auto* dismiss = new Button(tr("Dismiss the code"));
    dismiss->setObjectName(QStringLiteral("tieDismiss"));
    dismiss->setControlSize(ControlSize::Station);
    connect(dismiss, &Button::clicked, this, &TiePanel::dismissed);
    row->addWidget(dismiss);
    row->addStretch(1);
    column->addLayout(row);
}

void TiePanel::setPhotoTaking(PhotoTaking taking) {
    m_file->setVisible(taking == PhotoTaking::Open);
    m_paste->setVisible(taking == PhotoTaking::Open);
}

void TiePanel::setPhoto(const QPixmap& photo) {
    m_photo->setVisible(!photo.isNull());
    if (!photo.isNull())
        m_photo->setPixmap(photo.scaled(QSize(size::pictureDetail, size::pictureDetail), Qt::KeepAspectRatio,
                                        Qt::SmoothTransformation));
}

bool TiePanel::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || !key->matches(QKeySequence::Paste))
        return QWidget::eventFilter(watched, event);
    // Words are pasted into the field as always; a picture has only one place to go.
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !copied->hasImage())
        return QWidget::eventFilter(watched, event);
    emit pasteRequested();
    return true;
}

void TiePanel::ask(const QString& code, const QString& words) {
    m_code = code;
    m_title->setWords(tr("What is %1?").arg(code), {code});
    m_words->setText(words);
    setHits({}, {});
    m_typed->turnTo(QStringLiteral("receive/tie/") + code);
    m_field->selectAll();
}

void TiePanel::endTyped() {
    m_typed->handedIn();
    m_typed->turnTo({});
}

void TiePanel::setHits(const QString& words, const QList<catalog::VariantRow>& hits) {
    if (words != m_field->text())
        return;
    m_answered = words;
    m_hits.setRows(hits);
    if (!hits.isEmpty())
        m_table->setCurrentIndex(m_hits.index(0, 0));
    showNothing();
    if (m_enterWaits)
        choose();
}

void TiePanel::showNothing() {
    const QString words = m_field->text().trimmed();
    const bool nothing = words.size() >= shortestSearch && m_hits.rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_make->setVisible(nothing && m_making == Making::Allowed);
    m_nothing->setText(m_making == Making::Allowed
                           ? tr("Nothing here is called “%1”. Make a product of it: the code stays parked "
                                "until you tie it.")
                                 .arg(words)
                           : tr("Nothing here is called “%1”. Who may change products makes it first; the "
                                "code stays parked.")
                                 .arg(words));
}

void TiePanel::choose() {
    // Enter may be faster than the answer; it then holds for the first hit.
    if (m_answered != m_field->text()) {
        m_enterWaits = true;
        return;
    }
    m_enterWaits = false;
    const int row = m_table->currentRow();
    if (row >= 0) {
        const auto variant = m_hits.row(row).id;
        endTyped();
        return emit chosen(m_code, variant);
    }
    const QString words = m_field->text().trimmed();
    emit nothingChosen(words.size() < shortestSearch ? tr("Type what it is: three letters of its name or SKU")
                                                     : tr("Nothing is called “%1”").arg(words));
    if (!m_make->isHidden())
        m_make->setFocus(Qt::OtherFocusReason);
}

void TiePanel::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_hits.rowCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int row = qBound(0, m_table->currentRow() + step, m_hits.rowCount() - 1);
    m_table->setCurrentIndex(m_hits.index(row, 0));
}

} // namespace backroom::stock
