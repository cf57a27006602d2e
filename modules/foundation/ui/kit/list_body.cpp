#include "foundation/ui/kit/list_body.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/new_strip.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backroom {

namespace {

class DetailGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        const int width = Theme::instance().lineWidth();
        const int x = layoutDirection() == Qt::RightToLeft ? rect().right() - width + 1 : 0;
        painter.fillRect(x, 0, width, height(), color(Token::Line));
    }
};

class DetailCap : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        paint::bottomLine(painter, rect());
    }
};

} // namespace

ListBody::ListBody(const QString& viewId, QWidget* parent) : QWidget(parent) {
    m_table = new TableView(viewId, this);
    m_strip = new NewStrip(this);
    m_pane = new DetailGround(this);
    m_pane->setObjectName(QStringLiteral("detailPane"));
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(space::hair, space::none, space::none, space::none);
    column->setSpacing(space::none);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    auto* close = new IconButton(IconName::Close, tr("Close"), m_pane);
    close->setObjectName(QStringLiteral("detailClose"));
    connect(close, &QPushButton::clicked, this, &ListBody::closeRequested);
    m_close = close;
    m_cap = new DetailCap(m_pane);
    m_cap->hide();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_cap->setVisible(value > 0);
        place();
    });
    m_pane->hide();
    connect(m_table, &TableView::rowSelected, this, [this] { m_owesCurrent = false; });
    connect(m_strip, &QAbstractButton::clicked, this, [this] {
        if (m_table->table())
            m_table->table()->showWaiting();
    });
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toDouble();
        place();
    });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] { m_pane->setVisible(m_open); });
}

void ListBody::setTable(RowsModelBase* model) {
    m_table->setTable(model);
    connect(model, &RowsModelBase::waitingCountChanged, this, [this](int count) {
        m_strip->setCount(count);
        place();
    });
    // Behind whoever chooses one of these rows: that one is wanted.
    const auto behind = Qt::QueuedConnection;
    connect(model, &QAbstractItemModel::modelReset, this, &ListBody::makeFirstCurrent, behind);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListBody::makeFirstCurrent, behind);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListBody::tellCurrent);
    QMetaObject::invokeMethod(this, &ListBody::makeFirstCurrent, behind);
}

/// Enter, F2 and the arrows begin somewhere, in a list that nobody has touched yet. It is not chosen by that,
/// and nothing moves.
void ListBody::makeFirstCurrent() {
    const RowsModelBase* model = m_table->table();
    if (!model || model->rowCount() == 0 || m_table->currentRow() >= 0)
        return;
    const QList<int> columns = m_table->shownLogical();
    if (columns.isEmpty())
        return;
    const int row = qMax(0, m_table->rowAt(0));
    const bool scrolls = m_table->hasAutoScroll();
    m_table->setAutoScroll(false);
    {
        // A pane that is open goes on showing what it shows.
        const QSignalBlocker quiet(m_open ? m_table : nullptr);
        m_owesCurrent = m_open;
        m_table->selectionModel()->setCurrentIndex(model->index(row, columns.first()),
                                                   QItemSelectionModel::NoUpdate);
    }
    m_table->setAutoScroll(scrolls);
}

void ListBody::tellCurrent() {
    if (m_owesCurrent && m_table->currentRow() >= 0)
        emit m_table->rowSelected(m_table->currentRow());
}

QWidget* ListBody::detail() const {
    return m_scroll->widget();
}

void ListBody::setDetail(QWidget* detail) {
    m_scroll->setWidget(detail);
    detail->setAutoFillBackground(false);
}

void ListBody::setDetailFoot(QWidget* foot) {
    m_pane->layout()->addWidget(foot);
}

QList<QWidget*> ListBody::paneStops() const {
    return focusablesIn(m_pane);
}

bool ListBody::slidesOver() const {
    // What is left of the narrowest window that has room for both: with the help open it is less.
    return width() < size::slideBelow - size::rail;
}

int ListBody::paneWidth() const {
    return qMin(width(), qMax(size::detailMin, width() * size::detailPercent / 100));
}

void ListBody::setPane(bool open) {
    if (m_open == open || !detail())
        return;
    m_open = open;
    if (open) {
        m_pane->show();
    } else {
        makeFirstCurrent();
        tellCurrent();
    }
    m_slide.stop();
    // Beside the list nothing moves: rows that slide under the eyes are lost.
    if (!slidesOver() || Theme::instance().motion() == Motion::Reduced || !isVisible()) {
        m_shown = open ? 1.0 : 0.0;
        m_pane->setVisible(open);
        place();
        return;
    }
    m_slide.setDuration(time::slideMs);
    m_slide.setStartValue(m_shown);
    m_slide.setEndValue(open ? 1.0 : 0.0);
    m_slide.start();
}

void ListBody::place() {
    const int pane = paneWidth();
    const bool over = slidesOver();
    // Where the pane slides over, the list keeps to what is not covered: half a figure is a wrong one.
    const int listWidth = m_open ? width() - pane : width();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int top = m_strip->isHidden() ? 0 : size::rowCompact;
    const int listLeft = rightToLeft ? width() - listWidth : 0;
    m_table->setProperty("isSqueezed", m_open && over);
    m_strip->setGeometry(listLeft, 0, listWidth, size::rowCompact);
    m_table->setGeometry(listLeft, top, listWidth, height() - top);
    const int shown = over ? qRound(pane * m_shown) : pane;
    m_pane->setGeometry(rightToLeft ? shown - pane : width() - shown, 0, pane, height());
    m_pane->raise();
    m_close->move(rightToLeft ? space::x3 : pane - m_close->width() - space::x3, size::closeTop);
    const int bar = m_scroll->verticalScrollBar()->isVisible() ? size::scrollBar : 0;
    m_cap->setGeometry(rightToLeft ? bar : space::hair, 0, pane - space::hair - bar,
                       m_close->geometry().bottom() + space::tight);
    m_cap->raise();
    m_close->raise();
}

void ListBody::resizeEvent(QResizeEvent*) {
    place();
}

void ListBody::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom
