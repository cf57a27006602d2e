#pragma once

#include "foundation/ui/theme/backroom_style.h"
#include "foundation/ui/theme/icons.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace backroom {

enum class ControlSize { Desk, Station };

/// A push button of the kit. A page has at most ONE of kind Filled; Page makes it from the primary action.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text = {}, ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// As it looks now.
    [[nodiscard]] ButtonKind shownKind() const;
    void setKind(ButtonKind kind);
    /// While a sheet lies over its window the one filled button is the sheet's: this one is plain.
    enum class Front { Window, Sheet };
    void setFront(Front front);
    void setControlSize(ControlSize size);
    /// Icon tinted for the button's kind; follows the theme.
    void setIconName(IconName name);
    /// Takes text, enabled, visible, tool tip and objectName from the action and triggers it.
    void follow(QAction* action);

    /// Its words are a code: in the type in which 0 and O, 1 and l differ.
    void showAsCode();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void readAction();
    bool m_isCode = false;
    ButtonKind m_kind;
    Front m_front = Front::Window;
    IconName m_icon = IconName::Count_;
    QPointer<QAction> m_action;
};

/// A square button of one icon; its accessible name and tool tip are its words. Only where the icon is
/// understood without them (close, chevrons); everything else is a Button with text.
class IconButton : public QPushButton {
    Q_OBJECT
public:
    IconButton(IconName name, const QString& words, QWidget* parent = nullptr);
    void setIconName(IconName name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    IconName m_icon;
};

} // namespace backroom
