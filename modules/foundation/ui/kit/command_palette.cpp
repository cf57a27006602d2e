#include "foundation/ui/kit/command_palette.h"

#include "foundation/ui/kit/coded_text.h"
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

/// Entries of all providers: those that are meant exactly, then section after section.
class PaletteModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    struct Section {
        QString title;
        QList<PaletteEntry> entries;
    };
    /// Where an entry is from; a row tells nothing, for what answers later may come before it.
    struct At {
        int section = -1;
        int index = -1;
        bool operator==(const At&) const = default;
    };

    void reset(int sections) {
        beginResetModel();
        m_sections = QList<Section>(sections);
        m_rows.clear();
        endResetModel();
    }
    void setSection(int index, const Section& section) {
        beginResetModel();
        m_sections[index] = section;
        m_rows.clear();
        for (const bool isExact : {true, false})
            for (int s = 0; s < m_sections.size(); ++s)
                for (int i = 0; i < m_sections.at(s).entries.size(); ++i)
                    if (m_sections.at(s).entries.at(i).isExact == isExact)
                        m_rows.append({s, i});
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] At at(int row) const { return m_rows.value(row); }
    [[nodiscard]] int rowOf(const At& at) const { return int(m_rows.indexOf(at)); }
    [[nodiscard]] PaletteEntry entry(int row) const {
        if (row < 0 || row >= m_rows.size())
            return {};
        const At at = m_rows.at(row);
        return m_sections.at(at.section).entries.at(at.index);
    }
    /// The section's title on its first row.
    [[nodiscard]] QString sectionTitle(int row) const {
        const bool begins = row == 0 || at(row).section != at(row - 1).section ||
                            entry(row).isExact != entry(row - 1).isExact;
        return begins && at(row).section >= 0 ? m_sections.at(at(row).section).title : QString();
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
    QList<At> m_rows;
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
        if (selected && Theme::instance().isHighContrast())
            paint::ring(*painter, option.rect); // its ground is that of the others
        QRect room = option.rect.adjusted(space::x4, 0, -space::x4, 0);
        paintIcon(*painter, visual(QRect(room.left(), room.top(), size::icon, room.height())), entry.icon,
                  selected ? Token::Accent : Token::Second);
        room.adjust(size::icon + space::x3, 0, 0, 0);
        const QString right = entry.keys.isEmpty() ? section : entry.keys;
        const int used =
            paint::text(*painter, visual(room), trailing, right, TextStyle::Caption, Token::Quiet);
        room.adjust(0, 0, -used - space::x3, 0);
        const bool runs = entry.whyNot.isEmpty();
        const Token ink = runs ? Token::Text : Token::Quiet;
        const int title =
            entry.codes.contains(entry.title)
                ? CodedText(entry.title, entry.codes, TextStyle::Body)
                      .paintLine(*painter, visual(room), leading, ink)
                : paint::name(*painter, visual(room), leading, entry.title, TextStyle::Body, ink);
        room.adjust(title + space::x3, 0, 0, 0);
        if (room.width() > space::x5)
            CodedText(runs ? entry.subtitle : entry.whyNot, entry.codes, TextStyle::Table)
                .paintLine(*painter, visual(room), leading, Token::Quiet);
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
    m_hint->setObjectName(QStringLiteral("paletteHint"));
    m_hint->setElided(Qt::ElideRight);
    m_hint->setContentsMargins(space::x4, space::x3, space::x4, space::x3);
    column->addWidget(m_hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_isEntered = false;
        m_pause.start();
    });
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
    m_isEntered = false;
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
    m_unanswered = int(m_providers.size());
    m_isChosen = false;
    m_refusal.reset();
    const QString text = m_edit->text().trimmed();
    const QPointer<CommandPalette> self(this);
    for (int i = 0; i < m_providers.size(); ++i) {
        PaletteProvider* provider = m_providers.at(i);
        provider->find(
            text, [self, question, i, title = provider->title()](const Result<QList<PaletteEntry>>& found) {
                if (self && self->m_question == question)
                    self->take(i, title, found);
            });
    }
    sayHint();
    place();
}

void CommandPalette::take(int section, const QString& title, const Result<QList<PaletteEntry>>& found) {
    --m_unanswered;
    // What a person may not see is nothing to them, as everywhere.
    if (!found && found.error().kind != ErrorKind::Forbidden)
        m_refusal = found.error();
    const QList<PaletteEntry> entries = found.value_or(QList<PaletteEntry>());
    const PaletteModel::At gone = m_model->at(m_list->currentIndex().row());
    m_model->setSection(section, {title, entries});
    const int row = m_isChosen ? m_model->rowOf(gone) : 0; // what was gone to stays the current one
    m_list->setCurrentIndex(m_model->index(qBound(0, row, entryCount() - 1)));
    sayHint();
    place();
    if (m_isEntered && m_unanswered == 0)
        enter();
}

void CommandPalette::sayHint() {
    const QString text = m_edit->text().trimmed();
    if (m_refusal)
        m_hint->setText(tr("Not everything was searched: %1").arg(m_refusal->oneLine()));
    else if (text.isEmpty())
        m_hint->setText({});
    else
        m_hint->setText(m_unanswered > 0 ? tr("Searching …") : tr("Nothing found for “%1”").arg(text));
}

void CommandPalette::enter() {
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
    m_isEntered = !m_isChosen && m_unanswered > 0;
    if (m_isEntered)
        return;
    // What could not be searched may be what was meant: then nothing else runs in its place.
    if (m_refusal && !m_isChosen)
        return;
    run(m_list->currentIndex().row());
}

void CommandPalette::place() {
    setGeometry(parentWidget()->rect());
    const int rows = qMin(m_model->rowCount(), size::paletteRows);
    m_list->setVisible(rows > 0);
    m_hint->setVisible((rows == 0 || m_refusal) && !m_hint->text().isEmpty());
    const int below = rows * size::paletteRow + (m_hint->isHidden() ? 0 : m_hint->sizeHint().height());
    const int wide = qMin(size::palette, width() - 2 * space::x5);
    m_panel->setGeometry((width() - wide) / 2, size::paletteTop, wide,
                         size::head + below + Theme::instance().lineWidth() + 2 * space::hair);
    update();
}

void CommandPalette::moveCurrent(int step) {
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_isChosen = true;
    m_isEntered = false;
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
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!isOfWindow(key)) {
            event->accept(); // nor do the keys of the page beneath work while one searches
            return true;
        }
        // It leads to another page: what is searched here does not stay over that one.
        if (key.modifiers() & Qt::AltModifier && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
            close();
        return false;
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
        enter();
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
