#include "demo_banner.h"

#include "foundation/ui/kit/button.h"

#include <QAction>
#include <QHBoxLayout>

namespace backroom::app {

DemoBanner::DemoBanner(QWidget* parent) : Ground(Token::WarnTint, parent) {
    setObjectName(QStringLiteral("demoBanner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4, space::x1, space::x4, space::x1);
    auto* words = new Label(tr("Demo – a company of our own making. Nothing you do here can break anything."),
                            TextStyle::BodyStrong, Token::Warn);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    const auto add = [this](const char* name, const QString& what, void (DemoBanner::*wanted)()) {
        auto* action = new QAction(what, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, wanted);
        addAction(action);
        return action;
    };
    const auto button = [row](QAction* action) {
        auto* made = new Button(action->text());
        made->setObjectName(action->objectName());
        connect(made, &Button::clicked, action, &QAction::trigger);
        row->addWidget(made);
    };
    button(add("takeTour", tr("Take the tour"), &DemoBanner::tourRequested));
    button(add("thingsToTry", tr("Things to try"), &DemoBanner::trialsRequested));
    add("practiceSheet", tr("Practice sheet: codes to scan from paper"), &DemoBanner::practiceSheetRequested);
    button(add("startOwnCompany", tr("Start my own company"), &DemoBanner::ownCompanyRequested));
}

} // namespace backroom::app
