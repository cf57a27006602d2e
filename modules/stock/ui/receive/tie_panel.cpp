#include "stock/ui/receive/tie_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

Columns columns() {
    return {{QStringLiteral("sku"), TiePanel::tr("SKU"), ColumnKind::Code, 0, ColumnSum::None, Sorting::None},
            {QStringLiteral("name"), TiePanel::tr("Name"), ColumnKind::Text, 0, ColumnSum::None,
             Sorting::None, true}};
}

QVariant read(const catalog::VariantRow& row, int column, int role) {
    if (role != TableRole::Value)
        return {};
    return column == 0 ? row.sku : row.name;
}

} // namespace

TiePanel::TiePanel(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, TextStyle::Title)),
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
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_enterWaits = false;
        if (words.trimmed().size() >= 2)
            emit searchRequested(words);
        else
            setHits(words, {});
    });
    connect(m_field, &QLineEdit::returnPressed, this, &TiePanel::choose);
    connect(m_table, &TableView::rowActivated, this, &TiePanel::choose);
}

void TiePanel::buildPhoto(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    m_photo = new Label;
    m_photo->setObjectName(QStringLiteral("parkedPhoto"));
    m_photo->setAccessibleName(tr("Photo of the goods"));
    m_photo->hide();
    row->addWidget(m_photo);
    auto* file = new Button(tr("Photo from a file …"));
    file->setObjectName(QStringLiteral("photoFile"));
    connect(file, &Button::clicked, this, &TiePanel::photoRequested);
    row->addWidget(file);
    auto* paste = new Button(tr("Paste a photo  Ctrl+V"));
    paste->setObjectName(QStringLiteral("photoPaste"));
    connect(paste, &Button::clicked, this, &TiePanel::pasteRequested);
    row->addWidget(paste);
    row->addStretch(1);
    column->addLayout(row);
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
    m_title->setText(tr("What is %1?").arg(code));
    m_words->setText(words);
    m_field->clear();
    setHits({}, {});
}

void TiePanel::setHits(const QString& words, const QList<catalog::VariantRow>& hits) {
    if (words != m_field->text())
        return;
    m_answered = words;
    m_hits.setRows(hits);
    if (!hits.isEmpty())
        m_table->setCurrentIndex(m_hits.index(0, 0));
    if (m_enterWaits && !hits.isEmpty())
        choose();
}

void TiePanel::choose() {
    // Enter may be faster than the answer; it then holds for the first hit.
    if (m_answered != m_field->text()) {
        m_enterWaits = true;
        return;
    }
    m_enterWaits = false;
    const int row = m_table->currentRow();
    if (row >= 0)
        emit chosen(m_code, m_hits.row(row).id);
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
