#pragma once

#include <QLayout>

namespace backroom {

/// Small things side by side that go on in the next line where the room ends, like words: none is cut, none
/// is left out. Its height follows its width.
class WrappedRow : public QLayout {
public:
    explicit WrappedRow(QWidget* parent = nullptr) : QLayout(parent) {}
    ~WrappedRow() override { qDeleteAll(m_items); }

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest of them.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QList<QRect> placesIn(const QRect& rect) const;
    QList<QLayoutItem*> m_items;
};

} // namespace backroom
