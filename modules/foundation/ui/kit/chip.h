#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace backroom {

class Button;

enum class ChipKind {
    Removable, ///< "Site: Main ×": a click (or Delete) removes it
    Fixed,     ///< only says it
    Add        ///< "+ filter"
};

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, ChipKind kind = ChipKind::Removable, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipKind m_kind;
};

/// 40 px under a page's head: saved views as tabs, what filters as chips, "+ filter", and the page's own
/// fields.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Saved views; the first is shown. Ids are stable.
    void setViews(const QList<QPair<QString, QString>>& idsAndTitles);
    [[nodiscard]] QString currentView() const;
    void setCurrentView(const QString& id);

    /// A chip "Site: Main ×". The same id again changes its words.
    void setChip(const QString& id, const QString& text);
    void removeChip(const QString& id);
    void clearChips();
    [[nodiscard]] QStringList chipTexts() const;

    /// Shows "+ filter"; the page opens its choice when it is pressed.
    void showAdd();
    /// The page's own search field, combo, …
    void addWidget(QWidget* widget);
    /// What Ctrl+F goes to: the first field, else "+ filter".
    void focusFilter();
    /// Where Tab stops: views, fields, chips, "+ filter".
    [[nodiscard]] QList<QWidget*> stops() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QWidget* addButton() const;

signals:
    void viewChanged(const QString& id);
    void chipRemoved(const QString& id);
    void addRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Chip* chip(const QString& id) const;
    QTabBar* m_tabs;
    QHBoxLayout* m_fields;
    QHBoxLayout* m_chips;
    Chip* m_add;
};

} // namespace backroom
