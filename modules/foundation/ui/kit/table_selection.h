#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/unit_sums.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace backroom {

class TableView;

struct RowRange {
    int first = 0;
    int count = 0;
};

/// What is selected in a table: its sum and its text, of rows that are not read yet too. It changes nothing.
class TableSelection : public QObject {
    Q_OBJECT
public:
    explicit TableSelection(TableView& view);

    /// From the top, none of them touching another.
    [[nodiscard]] QList<RowRange> ranges() const;
    /// Of the rows that are loaded.
    [[nodiscard]] SelectionSum sum() const;
    /// Says the sum: at once where the rows are loaded, else how many there are and the figures later.
    void sumUp();
    /// Tab-separated, with a head line, of the rows that are loaded.
    [[nodiscard]] QString asTsv() const;
    /// All selected rows to the clipboard, behind reading where they are not loaded.
    void copy();

signals:
    void summed(const backroom::SelectionSum& sum);
    /// The clipboard holds them.
    void copied(int rows);
    /// They could not be read: there is no sum, and the clipboard holds what it held.
    void refused(const backroom::Error& error);

private:
    struct Sums;
    [[nodiscard]] const RowsModelBase* model() const;
    [[nodiscard]] bool isLoaded(const QList<RowRange>& ranges) const;
    [[nodiscard]] QString headUnit(ColumnSum sum) const;
    [[nodiscard]] SelectionSum sumOf(const Sums& sums) const;
    [[nodiscard]] QList<int> textColumns() const;
    [[nodiscard]] QString headLine() const;
    void sumAside();
    /// Reads range after range; `done` at the end, unless something else was selected meanwhile.
    void readRanges(const QList<RowRange>& ranges, const RowPull::Take& take,
                    const std::function<void()>& done);

    TableView& m_view;
    QTimer m_wait;
    std::shared_ptr<std::atomic_int> m_turn = std::make_shared<std::atomic_int>(0);
};

} // namespace backroom
