#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace backroom {

class Label;
class Button;

enum class EmptyFace {
    NothingYet,     ///< what this page is for, the filled button, import
    NothingMatches, ///< the filters as chips, "clear"
    NotAllowed      ///< who can allow it
};

/// What stands in a body that has nothing to show.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// One sentence what the page is for; `first` is the filled button, `import` the way from a spreadsheet
    /// (either may be null).
    void showNothingYet(const QString& purpose, QAction* first, QAction* import);
    /// filters as they read on their chips.
    void showNothingMatches(const QStringList& filters);
    /// "The administrator can allow it."
    void showNotAllowed(const QString& what, const QString& whoCanAllow);
    [[nodiscard]] EmptyFace face() const { return m_face; }
    [[nodiscard]] QString sentence() const;
    /// It has the filled button: no other one beside it is.
    [[nodiscard]] bool hasFirst() const { return m_first != nullptr; }

signals:
    void faceChanged();
    void clearFiltersRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void giveTheSentenceItsHeight();
    void rebuild(EmptyFace face, const QString& sentence);
    EmptyFace m_face = EmptyFace::NothingYet;
    Label* m_sentence;
    QWidget* m_below = nullptr;
    Button* m_first = nullptr;
    QVBoxLayout* m_column;
};

} // namespace backroom
