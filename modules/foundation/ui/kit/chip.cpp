#include "foundation/ui/kit/chip.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/filter_rows.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>
#include <QTabBar>

namespace backroom {

Chip::Chip(const QString& text, ChipKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
    setText(text);
    setAccessibleName(kind == ChipKind::Removable  ? tr("%1, remove").arg(text)
                      : kind == ChipKind::Editable ? tr("%1, change").arg(text)
                                                   : text);
    setFocusPolicy(kind == ChipKind::Fixed ? Qt::NoFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (kind == ChipKind::Removable)
        connect(this, &QAbstractButton::clicked, this, &Chip::removed);
    if (kind == ChipKind::Editable)
        connect(this, &QAbstractButton::clicked, this, &Chip::edited);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    const int close = size::iconSmall + space::x2;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect room(rightToLeft ? 0 : width() - close, 0, close, height());
    if (m_kind == ChipKind::Editable && isDown() && room.contains(event->pos())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

QSize Chip::sizeHint() const {
    const int words = paint::textWidth(text(), TextStyle::Table);
    const int icon = m_kind == ChipKind::Fixed ? 0 : size::iconSmall + space::x1;
    return {words + icon + 2 * space::x2 + space::tight, size::chip};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool hovered = underMouse() && m_kind != ChipKind::Fixed;
    if (m_kind == ChipKind::Add)
        paint::box(painter, rect(), color(hovered ? Token::Hover : Token::Surface),
                   color(Token::ControlBorder));
    else
        paint::box(painter, rect(), color(hovered ? Token::SelectedRow : Token::MovingTint),
                   Theme::instance().isHighContrast() ? color(Token::ControlBorder)
                                                      : QColor(Qt::transparent));
    const QRect inner = rect().adjusted(space::x2, 0, -space::x2, 0);
    const auto direction = layoutDirection();
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect words = inner;
    QRect iconRect(0, inner.top(), size::iconSmall, inner.height());
    if (m_kind == ChipKind::Add) {
        iconRect.moveLeft(inner.left());
        words.adjust(size::iconSmall + space::x1, 0, space::x1, 0);
    } else if (canGo()) {
        iconRect.moveLeft(inner.right() - size::iconSmall + space::x1);
        words.adjust(0, 0, -size::iconSmall, 0);
    }
    if (m_kind != ChipKind::Fixed)
        paintIcon(painter, QStyle::visualRect(direction, rect(), iconRect),
                  m_kind == ChipKind::Add ? IconName::Plus : IconName::Close, Token::Second,
                  size::iconSmall - space::tight);
    paint::text(painter, QStyle::visualRect(direction, rect(), words), leading, text(), TextStyle::Table,
                m_kind == ChipKind::Add ? Token::Second : Token::Text);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (canGo() && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        emit removed();
        return;
    }
    if (isEnter(*event)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("filterBar"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("savedViews"));
    m_tabs->setAccessibleName(tr("Saved views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_viewMenu = new IconButton(IconName::More, tr("This view"));
    m_viewMenu->setObjectName(QStringLiteral("viewMenuButton"));
    m_viewMenu->hide();
    m_fields = new QHBoxLayout;
    m_fields->setSpacing(space::x2);
    row->addLayout(m_fields);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(space::x1);
    row->addLayout(m_chips);
    m_add = new Chip(tr("Filter"), ChipKind::Add);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->hide();
    row->addWidget(m_add);
    row->addWidget(m_viewMenu);
    m_remark = new Label({}, TextStyle::BodyStrong);
    m_remark->setWordWrap(true);
    new FilterRows(m_tabs, row, m_remark, this);
    connect(m_viewMenu, &QAbstractButton::clicked, this, &FilterBar::viewMenuRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { emit viewChanged(currentView()); });
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::addRequested);
}

Label& FilterBar::remark() {
    return *m_remark;
}

void FilterBar::setViews(const QList<QPair<QString, QString>>& idsAndTitles) {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const auto& [id, title] : idsAndTitles)
        m_tabs->setTabData(m_tabs->addTab(title), id);
    m_tabs->setVisible(!idsAndTitles.isEmpty());
}

QString FilterBar::currentView() const {
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void FilterBar::setCurrentView(const QString& id) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == id)
            m_tabs->setCurrentIndex(i);
}

Chip* FilterBar::chip(const QString& id) const {
    return findChild<Chip*>(QStringLiteral("chip.") + id);
}

void FilterBar::setChip(const QString& id, const QString& text, ChipKind kind) {
    if (Chip* known = chip(id)) {
        known->setText(text);
        known->setAccessibleName(kind == ChipKind::Editable ? tr("%1, change").arg(text)
                                                            : tr("%1, remove").arg(text));
        known->updateGeometry();
        return;
    }
    auto* fresh = new Chip(text, kind, this);
    connect(fresh, &Chip::edited, this, [this, id] { emit chipEdited(id); });
    fresh->setObjectName(QStringLiteral("chip.") + id);
    connect(fresh, &Chip::removed, this, [this, id] {
        removeChip(id);
        emit chipRemoved(id);
    });
    m_chips->addWidget(fresh);
    setTabOrder(fresh, m_add);
}

void FilterBar::removeChip(const QString& id) {
    if (Chip* gone = chip(id)) {
        m_chips->removeWidget(gone);
        gone->setObjectName({});
        gone->hide();
        gone->deleteLater();
    }
}

void FilterBar::clearChips() {
    QStringList ids;
    for (int i = 0; i < m_chips->count(); ++i)
        ids << m_chips->itemAt(i)->widget()->objectName().mid(int(qstrlen("chip.")));
    for (const QString& id : ids)
        removeChip(id);
}

QStringList FilterBar::chipTexts() const {
    QStringList texts;
    for (int i = 0; i < m_chips->count(); ++i)
        texts << static_cast<Chip*>(m_chips->itemAt(i)->widget())->text();
    return texts;
}

void FilterBar::showAdd() {
    m_add->show();
}

QWidget* FilterBar::addButton() const {
    return m_add;
}

QWidget* FilterBar::chipOf(const QString& id) const {
    return chip(id);
}

void FilterBar::showViewMenu() {
    m_viewMenu->show();
}

QWidget* FilterBar::viewButton() const {
    return m_viewMenu;
}

void FilterBar::addWidget(QWidget* widget) {
    m_fields->addWidget(widget);
    focusAfter(widget, m_add);
}

QList<QWidget*> FilterBar::stops() const {
    QList<QWidget*> stops = focusablesIn(m_tabs);
    for (const QHBoxLayout* row : {m_fields, m_chips})
        for (int i = 0; i < row->count(); ++i)
            stops += focusablesIn(row->itemAt(i)->widget());
    if (!m_add->isHidden())
        stops << m_add;
    return m_viewMenu->isHidden() ? stops : stops << m_viewMenu;
}

void FilterBar::focusFilter() {
    QWidget* target = m_fields->count() > 0 ? m_fields->itemAt(0)->widget() : m_add;
    // A page without a field to type into is narrowed down by the button for filters.
    if (!m_add->isHidden() && !qobject_cast<QLineEdit*>(target))
        target = m_add;
    target->setFocus(Qt::ShortcutFocusReason);
}

bool FilterBar::isEmpty() const {
    return m_tabs->count() == 0 && m_fields->count() == 0 && m_chips->count() == 0 && m_add->isHidden();
}

void FilterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paint::bottomLine(painter, rect());
}

} // namespace backroom
