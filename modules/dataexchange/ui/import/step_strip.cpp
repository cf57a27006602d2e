#include "dataexchange/ui/import/step_strip.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace backroom::dataexchange {

class StepButton : public QAbstractButton {
public:
    enum class Place { Done, Current, Ahead };
    explicit StepButton(int number) : m_number(number) {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    void setPlace(Place place) {
        m_place = place;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(textFont(TextStyle::BodyStrong));
        return {metrics.horizontalAdvance(text()) + size::icon + space::x2 + space::x4, size::filterBar};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (underMouse() && isEnabled())
            painter.fillRect(rect(), color(Token::Hover));
        const Token token = m_place == Place::Current ? Token::Text
                            : m_place == Place::Done  ? Token::Accent
                                                      : Token::Quiet;
        const QRect mark(space::x2, 0, size::icon, height());
        if (m_place == Place::Done)
            paintIcon(painter, mark, IconName::Check, token, size::iconSmall);
        else
            paint::text(painter, mark, Qt::AlignCenter, QString::number(m_number), TextStyle::TableStrong,
                        token);
        paint::text(painter, QRect(mark.right() + space::x1, 0, width() - mark.right() - space::x1, height()),
                    Qt::AlignLeft | Qt::AlignVCenter, text(),
                    m_place == Place::Current ? TextStyle::BodyStrong : TextStyle::Body, token);
        if (hasFocus())
            paint::ring(painter, rect().adjusted(size::focusRoom, size::focusRoom, -size::focusRoom,
                                                 -size::focusRoom));
    }
    void keyPressEvent(QKeyEvent* event) override {
        isPress(*event) ? click() : QAbstractButton::keyPressEvent(event);
    }

private:
    int m_number;
    Place m_place = Place::Ahead;
};

StepStrip::StepStrip(const QStringList& steps, QWidget* parent) : QWidget(parent), m_words(steps) {
    setObjectName(QStringLiteral("importSteps"));
    setFixedHeight(size::filterBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x2, space::none, space::x4, space::none);
    row->setSpacing(space::x2);
    for (int i = 0; i < steps.size(); ++i) {
        auto* step = new StepButton(i + 1);
        step->setText(steps.at(i));
        step->setObjectName(QStringLiteral("importStep%1").arg(i + 1));
        connect(step, &QAbstractButton::clicked, this, [this, i] { emit stepRequested(i); });
        m_steps << step;
        if (i > 0)
            row->addWidget(new Label(QStringLiteral("›"), TextStyle::Body, Token::Quiet));
        row->addWidget(step);
    }
    row->addStretch(1);
    refresh();
}

QList<QWidget*> StepStrip::stops() const {
    return {m_steps.begin(), m_steps.end()};
}

void StepStrip::setCurrent(int step) {
    m_current = step;
    refresh();
}

void StepStrip::setBack(Back back) {
    m_back = back;
    refresh();
}

void StepStrip::refresh() {
    using Place = StepButton::Place;
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setPlace(i < m_current ? Place::Done : i == m_current ? Place::Current : Place::Ahead);
        m_steps[i]->setEnabled(i < m_current && m_back == Back::Open);
        const QString state = i < m_current ? tr("done") : i == m_current ? tr("now") : tr("to come");
        m_steps[i]->setAccessibleName(
            tr("Step %1 of %2: %3, %4").arg(i + 1).arg(m_steps.size()).arg(m_words.at(i), state));
    }
    setAccessibleName(m_steps.value(m_current) ? m_steps.at(m_current)->accessibleName() : QString());
}

void StepStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Canvas));
    paint::bottomLine(painter, rect());
}

} // namespace backroom::dataexchange
