#pragma once

#include <QStackedWidget>

class QHBoxLayout;

namespace backroom {

/// What a detail begins with: in its line stands the × of the pane.
QHBoxLayout* headLine(QWidget* first);

/// Faces of one detail pane. Only the one in front asks for room: a wide face behind it cuts nothing off.
class DetailStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit DetailStack(QWidget* parent = nullptr);
    void addFace(QWidget* face);
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void makeRoom();
};

} // namespace backroom
