#pragma once

#include "foundation/ui/kit/button.h"

namespace backroom {

/// A figure, or the code it stands beside, that is asked why: a click, Enter and, as everywhere, Ctrl+E.
class WhyButton : public Button {
    Q_OBJECT
public:
    explicit WhyButton(const QString& text, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Whether this key asks why, in whatever has the focus.
[[nodiscard]] bool asksWhy(const QKeyEvent& event);
/// For event() of whatever answers Ctrl+E itself: the page's own asks about its table, and leaves this one
/// alone.
[[nodiscard]] bool takesWhy(QEvent& event);

} // namespace backroom
