#pragma once

#include "foundation/ui/kit/column.h"

#include <QStyledItemDelegate>

class QPainter;

namespace backroom {

/// Ground, selection, hover, glow, accent bar and the one-pixel line of a row; what stands in the cell is the
/// subclass's. Delegates read TableRole and compute nothing of the trade.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const = 0;
};

/// Words, and a quiet second line where the row is high enough.
class TextDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class CodeDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

/// Right, unit quiet, zero quiet, unknown "–", minus "−" in bad.
class NumberDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    /// The figure without its unit.
    [[nodiscard]] virtual QString figure(const QModelIndex& index) const;
};

class MoneyDelegate : public NumberDelegate {
    Q_OBJECT
public:
    using NumberDelegate::NumberDelegate;

protected:
    [[nodiscard]] QString figure(const QModelIndex& index) const override;
};

class DateDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

/// Icon + word + colour.
class StateDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class PictureDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

/// 48 px: what there is against its minimum (a tick); below it in warn, negative in bad.
class BarDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

CellDelegate* makeDelegate(ColumnKind kind, QObject* parent);

} // namespace backroom
