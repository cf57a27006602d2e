#pragma once

#include <QList>
#include <QSet>

#include <optional>

namespace backroom {

class TableView;

/// How a table's columns share its width: the stretching one takes what is left, those that may go are away
/// while there is too little, and what is left then goes to the one that names a row, which stays readable.
/// None of it is what the person chose, so none of it is kept.
class ColumnRoom {
public:
    explicit ColumnRoom(TableView& table) : m_table(table) {}

    /// After the table, its columns or their widths changed.
    void fit();
    /// The columns are others, or shown as somebody chose.
    void forget();
    /// The person shows or hides it; it is not away for want of room any more.
    void choose(int column) { m_away.remove(column); }
    /// True when the person made a column wider or narrower: its width stands, and others are fitted to it.
    [[nodiscard]] bool isWidened(int column);
    /// True while fit() moves columns: nothing that the person did.
    [[nodiscard]] bool isFitting() const { return m_isFitting; }
    /// Gone for want of room; the person still counts it as shown.
    [[nodiscard]] bool isAway(int column) const { return m_away.contains(column); }
    /// What the person gave it, pixels.
    [[nodiscard]] int chosenWidth(int column) const;

private:
    struct Lent {
        int column = -1;
        int width = 0; ///< its own
    };
    /// `least`: of the stretching one, pixels; less of it where the list is squeezed.
    void giveWay(int stretched, int& least);
    void lend(int rest);
    void takeBack();
    [[nodiscard]] bool isFigure(int column) const;
    /// The shown one that says which row it is; −1 when none does.
    [[nodiscard]] int nameColumn() const;

    TableView& m_table;
    QSet<int> m_away;
    std::optional<Lent> m_lent;
    bool m_isFitting = false;
};

} // namespace backroom
