#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace backroom {

class Label;

class IconButton;

enum class ChipKind {
    Removable, ///< "Site: Main ×": a click (or Delete) removes it
    Editable,  ///< the same, but only its × removes it (or Delete); a click elsewhere changes it
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
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool canGo() const { return m_kind == ChipKind::Removable || m_kind == ChipKind::Editable; }
    ChipKind m_kind;
};

/// 40 px under a page's head: saved views as tabs, what filters as chips, "+ filter", and the page's own
/// fields; in more rows where a narrow window has no room for all of it side by side.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Saved views; the first is shown. Ids are stable.
    void setViews(const QList<QPair<QString, QString>>& idsAndTitles);
    [[nodiscard]] QString currentView() const;
    void setCurrentView(const QString& id);

    /// A chip "Site: Main ×". The same id again changes its words.
    void setChip(const QString& id, const QString& text, ChipKind kind = ChipKind::Removable);
    void removeChip(const QString& id);
    void clearChips();
    [[nodiscard]] QStringList chipTexts() const;

    /// Shows "+ filter"; the page opens its choice when it is pressed.
    void showAdd();
    /// The page's own search field, combo, …
    void addWidget(QWidget* widget);
    /// What the page says of all that is shown, at the end of the row, or beneath it where there is no room:
    /// it is never cut.
    Label& remark();
    /// What Ctrl+F goes to: the first field, else "+ filter".
    void focusFilter();
    /// Where Tab stops: views, fields, chips, "+ filter".
    [[nodiscard]] QList<QWidget*> stops() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QWidget* addButton() const;
    [[nodiscard]] QWidget* chipOf(const QString& id) const;
    /// Shows the "…" of the views: keep this one under a name, and what else the page offers there.
    void showViewMenu();
    [[nodiscard]] QWidget* viewButton() const;

signals:
    void viewChanged(const QString& id);
    void chipRemoved(const QString& id);
    void chipEdited(const QString& id);
    void addRequested();
    void viewMenuRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] Chip* chip(const QString& id) const;
    Label* m_remark;
    QTabBar* m_tabs;
    QHBoxLayout* m_fields;
    QHBoxLayout* m_chips;
    Chip* m_add;
    IconButton* m_viewMenu;
};

} // namespace backroom
