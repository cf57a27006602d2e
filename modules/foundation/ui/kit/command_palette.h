#pragma once

#include "foundation/domain/result.h"
#include "foundation/ui/theme/icons.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace backroom {

class Label;

/// One answer to Ctrl+K: a page, a product, a document, a command.
struct PaletteEntry {
    QString title;
    QString subtitle; ///< quiet: SKU, place, date
    IconName icon = IconName::Search;
    QString keys; ///< "Ctrl+N", shown right
    std::function<void()> run;
    QString id = {};     ///< the same whenever it is found again: what was run last stands first
    QString whyNot = {}; ///< not now, and why: it is shown and does not run
    /// Its code or number is what was typed: it comes before all others, whatever section it is in.
    bool isExact = false;
    QStringList also = {};  ///< other words for it, which find it and are not shown
    QStringList codes = {}; ///< what of its words are codes
};

/// A property of a page's action: true where it is meant for the page in front and found nowhere else.
inline constexpr const char* onlyInFront = "onlyInFront";

/// What a provider found, or why it could not look.
using PaletteAnswer = std::function<void(const Result<QList<PaletteEntry>>&)>;

/// Where answers come from. find() is called on the GUI thread for every pause in typing and answers once,
/// now or later; an answer to an older question is dropped.
class PaletteProvider {
public:
    virtual ~PaletteProvider() = default;
    /// Section title: "Products", "Pages".
    [[nodiscard]] virtual QString title() const = 0;
    virtual void find(const QString& text, PaletteAnswer answer) = 0;
};

class PaletteModel;

/// Ctrl+K: a floating list over the window in which everything is found by its name, code or number. Enter
/// pressed before all have answered is kept until then: what runs is the first of what was asked for.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    ~CommandPalette() override;
    /// Shown in this order; the caller keeps the ownership and outlives the palette.
    void addProvider(PaletteProvider* provider);
    void open(const QString& text = {});
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] int entryCount() const;
    [[nodiscard]] PaletteEntry entry(int index) const;

signals:
    /// It was chosen, and runs now.
    void chosen(const backroom::PaletteEntry& entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void ask();
    void take(int section, const QString& title, const Result<QList<PaletteEntry>>& found);
    void sayHint();
    void enter();
    void run(int row);
    void moveCurrent(int step);
    [[nodiscard]] bool isOfWindow(const QKeyEvent& event) const;
    QList<PaletteProvider*> m_providers;
    PaletteModel* m_model;
    QWidget* m_panel;
    QLineEdit* m_edit;
    QListView* m_list;
    Label* m_hint;
    QTimer m_pause;
    quint64 m_question = 0;
    int m_unanswered = 0;
    bool m_isChosen = false;  ///< the current row is what a person went to
    bool m_isEntered = false; ///< Enter waits for the answers
    std::optional<Error> m_refusal;
    QPointer<QWidget> m_before;
};

} // namespace backroom
