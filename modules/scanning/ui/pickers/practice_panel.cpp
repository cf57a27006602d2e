#include "scanning/ui/pickers/practice_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/theme.h"
#include "scanning/ui/pickers/scan_filter.h"

#include <QGridLayout>

namespace backroom::scanning {

PracticePanel::PracticePanel(ScanFilter& filter, const QList<PracticeCode>& codes, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("practicePanel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    grid->setSpacing(space::x2);
    grid->addWidget(new Label(tr("Practice: click a code as if you scanned it"), TextStyle::Section), 0, 0, 1,
                    2);
    int row = 1;
    for (const PracticeCode& practice : codes) {
        auto* button = new Button(practice.code, ButtonKind::Plain);
        button->setObjectName(QStringLiteral("practice_") + practice.code);
        button->setAccessibleName(tr("Scan %1, %2").arg(practice.code, practice.words));
        const auto setAsCode = [button] { button->setFont(textFont(TextStyle::BodyCode)); };
        setAsCode();
        connect(&Theme::instance(), &Theme::changed, button, setAsCode);
        // The focus stays where it is, as it does with a real scan.
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, &filter,
                [&filter, code = practice.code] { filter.inject(code); });
        grid->addWidget(button, row, 0);
        grid->addWidget(new Label(practice.words, TextStyle::Body, Token::Second), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
}

} // namespace backroom::scanning
