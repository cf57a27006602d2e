#pragma once

#include "foundation/ui/kit/table_view.h"

#include <QVariantAnimation>
#include <QWidget>

class QScrollArea;

namespace backroom {

class NewStrip;

/// Geometry of ListPage: strip, table, and the detail pane beside or above it.
class ListBody : public QWidget {
    Q_OBJECT
public:
    ListBody(const QString& viewId, QWidget* parent);
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QWidget* detail() const;
    void setTable(RowsModelBase* model);
    void setDetail(QWidget* detail);
    void setDetailFoot(QWidget* foot);
    void open() { setPane(true); }
    void close() { setPane(false); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool slidesOver() const;
    /// Says the current row if that was not said yet, because the pane showed something else.
    void tellCurrent();
    /// Where Tab stops in the pane.
    [[nodiscard]] QList<QWidget*> paneStops() const;

signals:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setPane(bool open);
    void place();
    void makeFirstCurrent();
    [[nodiscard]] int paneWidth() const;
    NewStrip* m_strip;
    TableView* m_table;
    QWidget* m_pane;
    QScrollArea* m_scroll;
    QWidget* m_cap; ///< what scrolls away goes beneath it, never beneath the ×
    QWidget* m_close;
    QVariantAnimation m_slide;
    double m_shown = 0.0;
    bool m_open = false;
    bool m_owesCurrent = false;
};

} // namespace backroom
