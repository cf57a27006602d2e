#pragma once

#include <QLayout>

namespace backroom {

class Label;

/// The rows of a filter bar: views, then fields and chips, then what the page says of all that is shown. They
/// stand in one row while there is room; else fields and chips go beneath the views, and the remark beneath
/// both, in as many lines as it needs. Nothing is cut.
class FilterRows : public QLayout {
public:
    FilterRows(QWidget* views, QLayout* fields, Label* remark, QWidget* parent);
    ~FilterRows() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arranged(width).height; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Arranged {
        QRect views;
        QRect fields;
        QRect remark;
        int height = 0;
    };
    [[nodiscard]] Arranged arranged(int width) const;
    [[nodiscard]] int viewsWidth() const;
    QList<QLayoutItem*> m_items; ///< views, fields, remark
    Label* m_remark;
};

} // namespace backroom
