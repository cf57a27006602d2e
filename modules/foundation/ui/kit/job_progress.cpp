#include "foundation/ui/kit/job_progress.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMetaMethod>

namespace backroom {

namespace {
constexpr int cycleMs = 1200;
constexpr double runningPart = 0.25;
} // namespace

JobProgress::JobProgress(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("jobProgress"));
    m_panel = new QWidget(this);
    auto* row = new QHBoxLayout(m_panel);
    row->setContentsMargins(space::x4, size::focusRoom, space::x2, size::focusRoom);
    row->setSpacing(space::x3);
    m_label = new Label({}, TextStyle::Body, Token::Text);
    row->addWidget(m_label);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Plain);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &JobProgress::cancelRequested);
    connect(this, &JobProgress::cancelRequested, this, [this] {
        if (!m_job)
            return;
        m_job->requestCancel();
        askJob();
    });
    m_jobTimer.setInterval(time::jobMs);
    connect(&m_jobTimer, &QTimer::timeout, this, &JobProgress::askJob);
    row->addWidget(m_cancel);
    for (QTimer* timer : {&m_lineTimer, &m_wordsTimer})
        timer->setSingleShot(true);
    m_lineTimer.setInterval(time::waitLineMs);
    m_wordsTimer.setInterval(time::waitWordsMs);
    m_frameTimer.setInterval(2 * time::frameMs);
    connect(&m_lineTimer, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
    });
    connect(&m_wordsTimer, &QTimer::timeout, this, &JobProgress::showWords);
    connect(&m_frameTimer, &QTimer::timeout, this, [this] { update(0, 0, width(), size::progressLine); });
    parent->installEventFilter(this);
    hide();
}

void JobProgress::start(const QString& words) {
    m_running = true;
    m_part.reset();
    m_job.reset();
    m_jobTimer.stop();
    m_cancel->setEnabled(true);
    m_panel->hide();
    setWords(words);
    m_clock.start();
    m_lineTimer.start();
    m_wordsTimer.start();
    if (Theme::instance().motion() == Motion::Full)
        m_frameTimer.start();
}

void JobProgress::follow(const QString& words, const std::shared_ptr<Progress>& job) {
    start(words);
    m_job = job;
    m_words = words;
    m_jobTimer.start();
}

void JobProgress::askJob() {
    const Progress::State state = m_job->state();
    if (state.total > 0)
        setPart(double(state.done) / double(state.total));
    setWords(state.cancelRequested ? tr("Stopping …") : state.text.isEmpty() ? m_words : state.text);
    m_cancel->setEnabled(!state.cancelRequested);
}

void JobProgress::setPart(double part) {
    m_part = qBound(0.0, part, 1.0);
    m_frameTimer.stop();
    update();
}

void JobProgress::setWords(const QString& words) {
    m_label->setText(words);
    setAccessibleName(words);
    if (!isHidden())
        place();
}

void JobProgress::finish() {
    m_running = false;
    m_job.reset();
    m_jobTimer.stop();
    m_lineTimer.stop();
    m_wordsTimer.stop();
    m_frameTimer.stop();
    hide();
}

bool JobProgress::showsWords() const {
    return m_running && !m_panel->isHidden();
}

void JobProgress::showWords() {
    m_cancel->setVisible(isSignalConnected(QMetaMethod::fromSignal(&JobProgress::cancelRequested)));
    m_panel->show();
    place();
}

void JobProgress::place() {
    const QRect room = parentWidget()->rect();
    if (m_panel->isHidden()) {
        setGeometry(room.left(), room.top(), room.width(), size::progressLine);
        return;
    }
    const QSize wanted = m_panel->sizeHint();
    setGeometry(room.left(), room.top(), room.width(), size::progressLine + wanted.height() + space::x3);
    m_panel->setGeometry((room.width() - wanted.width()) / 2, size::progressLine + space::x1, wanted.width(),
                         wanted.height());
    // The strip beside the words must stay clickable for the old content beneath.
    setMask(QRegion(0, 0, width(), size::progressLine) +
            QRegion(m_panel->geometry().adjusted(-space::x2, -space::tight, space::x2, space::x2)));
}

void JobProgress::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_panel->isHidden())
        clearMask();
    else {
        paint::shadow(painter, m_panel->geometry());
        paint::box(painter, m_panel->geometry(), color(Token::Surface), color(Token::Line));
    }
    painter.fillRect(0, 0, width(), size::progressLine, color(Token::Line));
    double from = 0.0, to = 1.0;
    if (m_part) {
        to = *m_part;
    } else if (m_frameTimer.isActive()) {
        const double phase = double(m_clock.elapsed() % cycleMs) / cycleMs;
        from = phase * (1.0 + runningPart) - runningPart;
        to = from + runningPart;
    }
    painter.fillRect(QRectF(from * width(), 0, (to - from) * width(), size::progressLine),
                     color(Token::Accent));
}

bool JobProgress::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace backroom
