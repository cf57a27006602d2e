#pragma once

#include <QWidget>

class QVBoxLayout;

namespace backroom {

/// Rows below each other that are made anew when what they say changed. What is added in one go comes into
/// the window in one go: one by one, each row would have all of the page laid out again.
class RowStack : public QWidget {
public:
    /// `gap`: between two rows, pixels.
    explicit RowStack(int gap = 0, QWidget* parent = nullptr);
    /// The rows of before are gone; those that are added next are the new ones.
    void clear();
    void add(QWidget* row, Qt::Alignment alignment = {});
    [[nodiscard]] bool isEmpty() const;

private:
    int m_gap;
    QWidget* m_room = nullptr; ///< of the rows there are now
    QVBoxLayout* m_rows = nullptr;
};

} // namespace backroom
