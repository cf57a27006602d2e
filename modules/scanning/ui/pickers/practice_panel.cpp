#include "scanning/ui/pickers/practice_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/theme.h"
#include "scanning/ui/pickers/scan_filter.h"

#include <QGridLayout>
#include <QShortcut>

namespace backroom::scanning {

namespace {
constexpr int keyedCodes = 9; // Ctrl+1 … Ctrl+9
}

PracticePanel::PracticePanel(ScanFilter& filter, const QList<PracticeCode>& codes, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("practicePanel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    grid->setSpacing(space::x2);
    grid->addWidget(
        new Label(tr("Practice: click a code, or press its keys, as if you scanned it"), TextStyle::Section),
        0, 0, 1, 3);
    int row = 1;
    for (const PracticeCode& practice : codes) {
        auto* button = new Button(practice.code, ButtonKind::Plain);
        button->setObjectName(QStringLiteral("practice_") + practice.code);
        button->setAccessibleName(tr("Scan %1, %2").arg(practice.code, practice.words));
        button->showAsCode();
        // The focus stays where it is, as it does with a real scan.
        button->setFocusPolicy(Qt::NoFocus);
        const auto scan = [&filter, code = practice.code] { filter.inject(code); };
        connect(button, &QAbstractButton::clicked, &filter, scan);
        const QKeySequence keys =
            row <= keyedCodes ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + row)) : QKeySequence();
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, &filter, scan);
        grid->addWidget(button, row, 0);
        auto* words = new CodedLabel(TextStyle::Body, Token::Second);
        words->setWords(practice.words);
        grid->addWidget(words, row, 1);
        grid->addWidget(new Label(keys.toString(QKeySequence::NativeText), TextStyle::Caption, Token::Quiet),
                        row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
}

} // namespace backroom::scanning
