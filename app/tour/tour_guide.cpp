#include "tour/tour_guide.h"

#include "foundation/ui/kit/dialogs.h"
#include "main_window.h"
#include "view_export.h"
#include "workspace.h"

namespace backroom::app {

namespace {
constexpr int lookEveryMs = 250;
} // namespace

TourGuide::TourGuide(Application& application, MainWindow& window, QObject* parent)
    : QObject(parent), m_window(&window), m_script(application, window), m_card(&window) {
    m_steps = m_script.steps(exportFolder());
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TourGuide::look);
    connect(&m_card, &TourCard::skipRequested, this, [this] { show(m_at + 1); });
    connect(&m_card, &TourCard::backRequested, this, [this] { show(qMax<qsizetype>(0, m_at - 1)); });
    connect(&m_card, &TourCard::stopRequested, this, [this] { show(m_steps.size()); });
    connect(&m_card, &TourCard::actionRequested, this, &TourGuide::plugPulled);
}

void TourGuide::start(int from) {
    m_isAfterCrash = from == crashStep;
    qsizetype at = 0;
    while (at < m_steps.size() - 1 && m_steps.at(at).number < from)
        ++at;
    show(at);
    m_timer.start();
}

void TourGuide::show(qsizetype step) {
    m_at = step;
    if (m_at >= m_steps.size()) {
        m_timer.stop();
        m_card.finish();
        return ask();
    }
    const TourStep& now = m_steps.at(m_at);
    const bool offersCrash = now.number == crashStep && !m_isAfterCrash;
    m_card.offer(offersCrash ? tr("Pull the plug") : QString());
    m_card.showStep(int(m_at) + 1, int(m_steps.size()),
                    offersCrash
                        ? tr("What if the power fails now? Try it: the program ends at once and starts "
                             "again. Then sign in and open Receive.")
                        : now.words,
                    now.anchor ? now.anchor() : nullptr);
}

void TourGuide::ask() {
    Question question;
    question.id = QStringLiteral("tour.end");
    question.title = tr("That was the tour");
    question.text = tr("Go on in the demo as long as you like, or begin with your own products.");
    question.choices = {{QStringLiteral("stay"), tr("Go on in the demo"), ButtonKind::Plain},
                        {QStringLiteral("own"), tr("Import my own products"), ButtonKind::Filled}};
    Dialogs::current().ask(m_window, question, [this](const QString& choice) {
        if (choice == QLatin1String("own") && m_window->workspace())
            emit m_window->workspace()->ownCompanyRequested();
        deleteLater();
    });
}

void TourGuide::look() {
    // The lines are there before the power is cut as well.
    if (m_steps.at(m_at).number == crashStep && !m_isAfterCrash)
        return;
    if (m_steps.at(m_at).missing().isEmpty())
        show(m_at + 1);
}

} // namespace backroom::app
