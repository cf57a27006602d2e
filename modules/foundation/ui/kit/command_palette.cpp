#include "foundation/ui/kit/command_palette.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/scan_field.h"
#include "foundation/ui/theme/paint.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom {

namespace {
constexpr int pauseMs = 80;
}

/// Entries of all providers, section after section.
class PaletteModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    struct Section {
        QString title;
        QList<PaletteEntry> entries;
    };

    void reset(int sections) {
        beginResetModel();
        m_sections = QList<Section>(sections);
        endResetModel();
    }
    void setSection(int index, const Section& section) {
        beginResetModel();
        m_sections[index] = section;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        int rows = 0;
        for (const Section& section : m_sections)
            rows += int(section.entries.size());
        return parent.isValid() ? 0 : rows;
    }
    [[nodiscard]] PaletteEntry entry(int row) const {
        for (const Section& section : m_sections) {
            if (row < section.entries.size())
                return section.entries.at(row);
            row -= int(section.entries.size());
        }
        return {};
    }
    /// The section's title on its first row.
    [[nodiscard]] QString sectionTitle(int row) const {
        for (const Section& section : m_sections) {
            if (row == 0 && !section.entries.isEmpty())
                return section.title;
            if (row < section.entries.size())
                return {};
            row -= int(section.entries.size());
        }
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const PaletteEntry shown = entry(index.row());
        if (role == Qt::DisplayRole)
            return shown.title;
        const QString more = shown.whyNot.isEmpty() ? shown.subtitle : shown.whyNot;
        if (role == Qt::AccessibleTextRole)
            return more.isEmpty() ? shown.title : shown.title + QStringLiteral(", ") + more;
        return {};
    }

private:
    QList<Section> m_sections;
};

namespace {

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {size::columnMin, size::paletteRow};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto* model = static_cast<const PaletteModel*>(index.model());
        const PaletteEntry entry = model->entry(index.row());
        const QString section = model->sectionTitle(index.row());
        const auto direction = option.direction;
        const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, option.rect, r); };
        const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, color(selected ? Token::SelectedRow : Token::Surface));
        if (!section.isEmpty() && index.row() > 0)
            paint::topLine(*painter, option.rect);
        if (selected)
            painter->fillRect(
                visual(QRect(option.rect.left(), option.rect.top(), size::accentBar, option.rect.height())),
                color(Token::Accent));
        QRect room = option.rect.adjusted(space::x4, 0, -space::x4, 0);
        paintIcon(*painter, visual(QRect(room.left(), room.top(), size::icon, room.height())), entry.icon,
                  selected ? Token::Accent : Token::Second);
        room.adjust(size::icon + space::x3, 0, 0, 0);
        const QString right = entry.keys.isEmpty() ? section : entry.keys;
        const int used =
            paint::text(*painter, visual(room), trailing, right, TextStyle::Caption, Token::Quiet);
        room.adjust(0, 0, -used - space::x3, 0);
        const int title = paint::text(*painter, visual(room), leading, entry.title, TextStyle::Body,
                                      entry.whyNot.isEmpty() ? Token::Text : Token::Quiet);
        room.adjust(title + space::x3, 0, 0, 0);
        if (room.width() > space::x5)
            paint::text(*painter, visual(room), leading,
                        entry.whyNot.isEmpty() ? entry.subtitle : entry.whyNot, TextStyle::Table,
                        Token::Quiet);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window) : QWidget(window), m_model(new PaletteModel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search anything"));
    m_panel = new QWidget(this);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    column->setSpacing(space::none);
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search anything"));
    m_edit->setPlaceholderText(tr("Product, code, bin, document, page …"));
    takeScans(m_edit);
    m_edit->setFrame(false);
    m_edit->setFont(textFont(TextStyle::Section));
    m_edit->setTextMargins(space::x4, space::none, space::x4, space::none);
    m_edit->setFixedHeight(size::head);
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    column->addWidget(new Line);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    column->addWidget(m_list, 1);
    m_hint = new Label({}, TextStyle::Body, Token::Quiet);
    m_hint->setContentsMargins(space::x4, space::x3, space::x4, space::x3);
    column->addWidget(m_hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { run(at.row()); });
    window->installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addProvider(PaletteProvider* provider) {
    m_providers << provider;
}

void CommandPalette::open(const QString& text) {
    m_before = QApplication::focusWidget();
    m_edit->setText(text);
    m_pause.stop();
    ask();
    show();
    raise();
    place();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void CommandPalette::close() {
    ++m_question;
    m_pause.stop();
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

int CommandPalette::entryCount() const {
    return m_model->rowCount();
}

PaletteEntry CommandPalette::entry(int index) const {
    return m_model->entry(index);
}

void CommandPalette::ask() {
    const quint64 question = ++m_question;
    m_model->reset(int(m_providers.size()));
    const QString text = m_edit->text().trimmed();
    m_hint->setText(text.isEmpty() ? QString() : tr("Nothing found for “%1”").arg(text));
    const QPointer<CommandPalette> self(this);
    for (int i = 0; i < m_providers.size(); ++i) {
        PaletteProvider* provider = m_providers.at(i);
        provider->find(
            text, [self, question, i, title = provider->title()](const QList<PaletteEntry>& entries) {
                if (!self || self->m_question != question)
                    return;
                const QModelIndex before = self->m_list->currentIndex();
                self->m_model->setSection(i, {title, entries});
                const int row = before.isValid() ? before.row() : 0;
                self->m_list->setCurrentIndex(self->m_model->index(qMin(row, self->entryCount() - 1)));
                self->place();
            });
    }
    place();
}

void CommandPalette::place() {
    setGeometry(parentWidget()->rect());
    const int rows = qMin(m_model->rowCount(), size::paletteRows);
    m_list->setVisible(rows > 0);
    m_hint->setVisible(rows == 0 && !m_hint->text().isEmpty());
    const int below = rows > 0             ? rows * size::paletteRow
                      : m_hint->isHidden() ? 0
                                           : m_hint->sizeHint().height();
    const int wide = qMin(size::palette, width() - 2 * space::x5);
    m_panel->setGeometry((width() - wide) / 2, size::paletteTop, wide,
                         size::head + below + size::line + 2 * space::hair);
    update();
}

void CommandPalette::moveCurrent(int step) {
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
    m_edit->setAccessibleDescription(m_model->entry(row).title);
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entry(row);
    if (!entry.whyNot.isEmpty())
        return; // it says why, and stays
    close();
    emit chosen(entry);
    if (entry.run)
        entry.run();
}

bool CommandPalette::isOfWindow(const QKeyEvent& event) const {
    const QKeySequence pressed(event.keyCombination());
    const QList<QAction*> actions = parentWidget()->actions();
    return event.modifiers() & Qt::AltModifier ||
           std::any_of(actions.cbegin(), actions.cend(),
                       [&pressed](const QAction* action) { return action->shortcuts().contains(pressed); });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen())
            place();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && !isOfWindow(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // nor do the keys of the page beneath work while one searches
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            ask();
        }
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent*) {
    close();
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::shadow(painter, m_panel->geometry());
    paint::box(painter, m_panel->geometry(), color(Token::Surface), color(Token::ControlBorder));
}

} // namespace backroom
