#include "foundation/ui/kit/detail_stack.h"

#include "foundation/ui/theme/tokens.h"

#include <QHBoxLayout>

namespace backroom {

QHBoxLayout* headLine(QWidget* first) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::none);
    line->addWidget(first, 1);
    line->addSpacing(size::closeRoom);
    return line;
}

DetailStack::DetailStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, &DetailStack::makeRoom);
}

void DetailStack::addFace(QWidget* face) {
    addWidget(face);
    makeRoom();
}

int DetailStack::heightForWidth(int width) const {
    // The layout's own answer is the highest face's.
    const QWidget* face = currentWidget();
    if (!face)
        return -1;
    return face->hasHeightForWidth() ? face->heightForWidth(width) : face->sizeHint().height();
}

void DetailStack::makeRoom() {
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
    updateGeometry();
}

} // namespace backroom
