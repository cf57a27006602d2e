#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/gallery.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/front_form.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/wizard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace backroom;

namespace {

void addStates(QGridLayout* grid) {
    auto* banner = new ErrorBanner;
    banner->showError({ErrorKind::Unavailable,
                       QStringLiteral("db.unreachable"),
                       QStringLiteral("The server does not answer"),
                       QStringLiteral("db.example.com:5432"),
                       QStringLiteral("check the cable or ask who runs the server, then try again"),
                       {}});
    banner->setAction(QStringLiteral("Try again"));
    grid->addWidget(banner, 3, 0, 1, 2);
    auto* rule = new ErrorBanner;
    rule->showError({ErrorKind::Refused,
                     QStringLiteral("stock.below_zero"),
                     QStringLiteral("Only 9 pcs are there"),
                     QStringLiteral("MUG-350-WHT at A-01-03"),
                     QStringLiteral("take less or count the bin"),
                     {}});
    grid->addWidget(rule, 4, 0, 1, 2);
    auto* figures = new QHBoxLayout;
    auto* value = new Figure(QStringLiteral("Stock value"));
    value->setFigure(QStringLiteral("48,120.50"), QStringLiteral("EUR"),
                     QStringLiteral("21 Nov 2026, 09:12"));
    value->setComparison(QStringLiteral("without 1 item of unknown cost"), Token::Warn);
    auto* sales = new Figure(QStringLiteral("Movements today"));
    sales->setFigure(QStringLiteral("318"), QStringLiteral("entries"), QStringLiteral("since 00:00"));
    sales->setComparison(QStringLiteral("+12 % against last Saturday"), Token::Ok);
    figures->addWidget(value);
    figures->addWidget(sales);
    figures->addWidget(new Figure(QStringLiteral("Count accuracy")));
    grid->addLayout(figures, 5, 0, 1, 2);
    auto* pills = new QHBoxLayout;
    for (const auto& [name, word, token] :
         {std::tuple{IconName::Check, "Done", Token::Ok}, std::tuple{IconName::Clock, "Due", Token::Warn},
          std::tuple{IconName::Error, "Refused", Token::Bad},
          std::tuple{IconName::Hold, "Quarantine", Token::Hold},
          std::tuple{IconName::Moving, "In transit", Token::Moving},
          std::tuple{IconName::Archive, "Archived", Token::Quiet}})
        pills->addWidget(new StatePill(name, QString::fromLatin1(word), token));
    pills->addWidget(new Chip(QStringLiteral("Site: Main")));
    pills->addWidget(new Chip(QStringLiteral("Filter"), ChipKind::Add));
    pills->addStretch(1);
    grid->addLayout(pills, 6, 0, 1, 2);
}

QWidget* controls() {
    auto* sheet = new Ground(Token::Surface);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(12);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new Button(QStringLiteral("Post receipt"), ButtonKind::Filled));
    buttons->addWidget(new Button(QStringLiteral("Keep open"), ButtonKind::Plain));
    buttons->addWidget(new Button(QStringLiteral("Show all"), ButtonKind::Quiet));
    buttons->addWidget(new Button(QStringLiteral("Close March"), ButtonKind::Danger));
    auto* off = new Button(QStringLiteral("Not yet"), ButtonKind::Filled);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch(1);
    grid->addLayout(buttons, 0, 0, 1, 2);
    auto* edit = new QLineEdit(QStringLiteral("Blue mug"));
    edit->setObjectName(QStringLiteral("focused"));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Main"), QStringLiteral("Outlet")});
    auto* bad = new FormField(QStringLiteral("Quantity"), new QLineEdit(QStringLiteral("1,5x")));
    bad->showError({ErrorKind::Invalid,
                    QStringLiteral("decimal.malformed"),
                    QStringLiteral("This is not a number"),
                    {},
                    QStringLiteral("write it like 12 or 12.5"),
                    {}});
    auto* good = new FormField(QStringLiteral("Name"), edit);
    good->setHint(QStringLiteral("As it stands on the label."));
    grid->addWidget(good, 1, 0);
    grid->addWidget(bad, 1, 1);
    grid->addWidget(new FormField(QStringLiteral("Site"), combo), 2, 0);
    auto* checks = new QVBoxLayout;
    auto* check = new QCheckBox(QStringLiteral("Import the spreadsheet too"));
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(QStringLiteral("Show archived")));
    auto* radio = new QRadioButton(QStringLiteral("Local file"));
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(QStringLiteral("PostgreSQL server")));
    grid->addLayout(checks, 2, 1);
    addStates(grid);
    auto* icons = new QGridLayout;
    for (int i = 0; i < int(IconName::Count_); ++i) {
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap(static_cast<IconName>(i), Token::Second, 24, 2.0));
        icons->addWidget(sign, i / 25, i % 25);
    }
    grid->addLayout(icons, 7, 0, 1, 2);
    grid->setRowStretch(8, 1);
    return sheet;
}

QWidget* wizard() {
    auto* w = new Wizard(QStringLiteral("Set up"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new FormField(QStringLiteral("Company"), new QLineEdit(QStringLiteral("Tamsel Goods"))));
    auto* currency = new FormField(QStringLiteral("Currency"), new QComboBox);
    currency->setHint(QStringLiteral("All values are kept in it."));
    column->addWidget(currency);
    w->addStep(QStringLiteral("Where the data lies"), QString(), new QWidget);
    w->addStep(QStringLiteral("Company"),
               QStringLiteral("What stands on reports and labels. It can be changed later."), body);
    w->addStep(QStringLiteral("Administrator"), QString(), new QWidget);
    w->addStep(QStringLiteral("First goods"), QString(), new QWidget);
    w->goTo(1);
    return w;
}

QWidget* signIn() {
    auto* form = new FrontForm(QStringLiteral("Sign in to Tamsel Goods"));
    form->setWords(QStringLiteral("tamsel.backroom on this computer"));
    auto* password = new QLineEdit(QStringLiteral("secret"));
    password->setEchoMode(QLineEdit::Password);
    form->addField(new FormField(QStringLiteral("Name"), new QLineEdit(QStringLiteral("storekeeper"))));
    form->addField(new FormField(QStringLiteral("Password"), password));
    form->setPrimary(QStringLiteral("Sign in"));
    form->addFoot(new Label(QStringLiteral("Demo: every password is the account's name."), TextStyle::Caption,
                            Token::Quiet));
    return form;
}

} // namespace

/// Controls, states, icons, forms.
class GalleryControlsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        initFoundationUi(*qApp);
        QDir().mkpath(QStringLiteral("gallery"));
    }
    void emptyHasThreeFaces() {
        EmptyState empty;
        empty.show();
        QAction first(QStringLiteral("Receive goods"));
        empty.showNothingYet(QStringLiteral("What lies where."), &first, nullptr);
        auto* button = empty.findChild<Button*>(QStringLiteral("emptyFirst"));
        // With the sentence, not a turn later.
        QVERIFY(button && button->isVisible() && button->kind() == ButtonKind::Filled);
        QSignalSpy received(&first, &QAction::triggered);
        button->click();
        QCOMPARE(received.size(), 1);
        empty.showNothingMatches({QStringLiteral("Site: Main")});
        QCOMPARE(empty.face(), EmptyFace::NothingMatches);
        QVERIFY(!empty.findChild<Button*>(QStringLiteral("emptyFirst")));
        QSignalSpy cleared(&empty, &EmptyState::clearFiltersRequested);
        empty.findChild<Button*>(QStringLiteral("emptyClear"))->click();
        QCOMPARE(cleared.size(), 1);
        empty.showNotAllowed(QStringLiteral("You may not see costs."), QStringLiteral("Mara can allow it."));
        QCOMPARE(empty.face(), EmptyFace::NotAllowed);
    }
    void controlsAndStates() { gallery::render(QStringLiteral("controls"), {1000, 760}, controls); }
    void steps() { gallery::render(QStringLiteral("wizard"), {1000, 640}, wizard); }
    void front() { gallery::render(QStringLiteral("signin"), {800, 700}, signIn); }
};

QTEST_MAIN(GalleryControlsTest)
#include "gallery_controls_test.moc"
