#include "foundation/ui/kit/station_page.h"

#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/key_words.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/station_parts.h"
#include "foundation/ui/kit/warning_band.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backroom {

namespace {

/// "MAIN · MAIN-DOCK", "A-01-01 → B-02-01"
QStringList placeCodes(const QString& words) {
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

StationPage::StationPage(QWidget* parent) : Page(Frame::Station, parent) {
    auto* body = new Ground(Token::Surface);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    m_band = new StationBand;
    column->addWidget(m_band);
    m_warning = new WarningBand(ControlSize::Station);
    column->addWidget(m_warning);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::none);
    m_left = new QStackedWidget;
    m_last = new LastScanPanel;
    m_left->addWidget(m_last);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    middle->addWidget(m_left, size::stationLeftPercent);
    middle->addWidget(new Line(Qt::Vertical));
    auto* side = new QWidget;
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_right = new QVBoxLayout(side);
    QVBoxLayout* right = m_right;
    right->setContentsMargins(space::none, space::none, space::none, space::none);
    right->setSpacing(space::none);
    m_lines = new StationLines;
    right->addWidget(m_lines, 1);
    m_summary = new CodedLabel(TextStyle::Body, Token::Second);
    m_summary->setObjectName(QStringLiteral("linesSummary"));
    m_summary->setContentsMargins(space::x4, space::x2, space::x4, space::x2);
    m_summary->hide();
    right->addWidget(m_summary);
    m_parked = new ParkedTray;
    right->addWidget(m_parked);
    middle->addWidget(side, 100 - size::stationLeftPercent);
    column->addLayout(middle, 1);
    m_lane = new ScanLane;
    column->addWidget(m_lane);
    m_legend = new KeyLegend;
    column->addWidget(m_legend);
    setBody(body);
    setFocusPolicy(Qt::StrongFocus);
    // Once for all that an input changes.
    m_tellEscape.setSingleShot(true);
    connect(&m_tellEscape, &QTimer::timeout, this, &StationPage::escapeChanged);
    connect(m_lane, &ScanLane::told, &m_tellEscape, qOverload<>(&QTimer::start));
    connect(m_parked, &QAbstractButton::clicked, this, &StationPage::parkedRequested);
    connect(m_lines, &StationLines::lineActivated, this, &StationPage::lineActivated);
}

void StationPage::setFacts(const StationFacts& facts) {
    m_band->setFacts(facts);
    m_facts = facts;
    setTitle(facts.task);
    tellCodes();
}

void StationPage::setWarning(const QString& words) {
    m_warning->setWarning(words);
}

bool StationPage::takeBackRefusal() {
    if (m_lane->shownVerdict() != Verdict::Refused)
        return false;
    clearError();
    m_lane->flash(Verdict::Look, tr("That did not count. F9 again takes back the last scan."));
    return true;
}

void StationPage::setLastScan(const LastScan& scan) {
    m_last->setScan(scan);
    m_lastCodes = QStringList{scan.sku, scan.lot} + placeCodes(scan.place);
    tellCodes();
}

void StationPage::clearLastScan(const QString& invitation) {
    m_last->setInvitation(invitation);
}

void StationPage::setLines(const QList<StationLine>& lines) {
    m_own = lines;
    m_lines->setLines(m_kept + m_own);
    tellCodes();
}

void StationPage::tellCodes() {
    QStringList codes = m_lastCodes + placeCodes(m_facts.place) + QStringList{m_facts.document};
    for (const StationLine& line : std::as_const(m_own))
        codes += placeCodes(line.place) + QStringList{line.code};
    // A bin may be called "A", and that is a word as well.
    constexpr qsizetype shortest = 3;
    codes.removeIf([](const QString& code) { return code.size() < shortest; });
    codes.removeDuplicates();
    m_lane->setCodes(codes);
}

QString StationPage::chosenLine() const {
    return m_lines->chosen();
}

void StationPage::setKeptLines(const QList<StationLine>& lines) {
    m_kept = lines;
    m_lines->setLines(m_kept + m_own);
}

void StationPage::setLinesSummary(const QString& words) {
    m_summary->setWords(words);
    m_summary->setVisible(!words.isEmpty());
}

void StationPage::setParked(int count, const QString& words, const QList<QPixmap>& photos) {
    m_parked->setParked(count, words, photos);
}

void StationPage::setAside(QWidget* widget) {
    m_right->insertWidget(m_right->indexOf(m_summary), widget);
}

ScanLane& StationPage::lane() const {
    return *m_lane;
}

void StationPage::keepLegendEndFree(int width) {
    m_legend->keepEndFree(width);
}

void StationPage::setAway(const QString& words) {
    m_lane->setAway(words);
    m_lane->clearVerdict(); // a green lane would say that something was taken
    if (words.isEmpty())
        clearError();
}

QAction* StationPage::onStationKey(const QKeySequence& keys, const QString& words,
                                   std::function<void()> what) {
    QAction* action = onKey(keys, words, std::move(what));
    connect(action, &QAction::changed, this, &StationPage::tellLegend);
    m_stationKeys << action;
    tellLegend();
    return action;
}

void StationPage::tellLegend() {
    QList<QPair<QString, QString>> keys;
    for (const QAction* action : std::as_const(m_stationKeys))
        if (action->isEnabled())
            keys << qMakePair(keyWords(action->shortcut()), action->text());
    m_legend->setKeys(keys);
}

void StationPage::showPanel(QWidget* panel) {
    if (m_panel && m_panel != panel)
        m_left->removeWidget(m_panel);
    m_panel = panel;
    if (panel && m_left->indexOf(panel) < 0)
        m_left->addWidget(panel);
    m_left->setCurrentWidget(panel ? panel : m_last);
    m_tellEscape.start();
    if (panel)
        panel->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool StationPage::isPanelShown() const {
    return m_panel != nullptr;
}

Page::Closed StationPage::closeTopmost() {
    if (Page::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (!m_panel)
        return Closed::Nothing;
    showPanel(nullptr);
    return Closed::Something;
}

} // namespace backroom
