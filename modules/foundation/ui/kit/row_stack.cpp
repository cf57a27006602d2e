#include "foundation/ui/kit/row_stack.h"

#include <QVBoxLayout>

namespace backroom {

RowStack::RowStack(int gap, QWidget* parent) : QWidget(parent), m_gap(gap) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    clear();
}

void RowStack::clear() {
    delete m_room;
    m_room = new QWidget;
    m_rows = new QVBoxLayout(m_room);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(m_gap);
    layout()->addWidget(m_room);
}

void RowStack::add(QWidget* row, Qt::Alignment alignment) {
    m_rows->addWidget(row, 0, alignment);
}

bool RowStack::isEmpty() const {
    return m_rows->isEmpty();
}

} // namespace backroom
