#include "locations/ui/pickers/site_choice.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/kit/view_state.h"

#include <QMenu>

namespace backroom::locations {

namespace {

const QString kept = QStringLiteral("site");
const QString chipId = QStringLiteral("site");

} // namespace

SiteChoice::SiteChoice(Page& page, Gateway& gateway, PlaceFinder& finder)
    : QObject(&page), m_page(page), m_gateway(gateway), m_finder(finder) {
    connect(&page, &Page::siteRequested, this, &SiteChoice::openMenu);
    connect(&page.filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id == chipId)
            choose({});
    });
}

void SiteChoice::refresh() {
    takeKept();
    m_gateway.run([&finder = m_finder] { return finder.sites(); })
        .then(this, [this](const Result<QList<Place>>& sites) {
            if (!sites)
                return; // the page's own question says why
            m_sites = *sites;
            takeKept();
            show();
        });
}

void SiteChoice::takeKept() {
    // A site that was renamed or is of another company is not looked at: nothing would lie there.
    const QString code = ViewState::current().value(kept).toString();
    const bool isKnown = std::any_of(m_sites.cbegin(), m_sites.cend(),
                                     [&code](const Place& site) { return site.location.code == code; });
    take(isKnown && m_sites.size() > 1 ? code : QString());
}

void SiteChoice::choose(const QString& code) {
    ViewState::current().setValue(kept, code);
    const bool wasPlace = !std::exchange(m_place, {}).isEmpty();
    const bool wasCode = code == m_code;
    take(code);
    show();
    if (wasPlace && wasCode)
        emit changed();
}

void SiteChoice::setUse(Use use) {
    m_use = use;
    show();
}

void SiteChoice::showPlace(const QString& code) {
    m_place = code;
    show();
}

void SiteChoice::take(const QString& code) {
    if (code == m_code)
        return;
    m_code = code;
    show();
    if (m_use == Use::Asked)
        emit changed();
}

void SiteChoice::show() {
    FilterBar& bar = m_page.filterBar();
    if (m_use == Use::NotAsked || m_sites.size() < 2) {
        m_page.setSite({});
        if (m_place.isEmpty())
            bar.removeChip(chipId);
        return;
    }
    if (!m_place.isEmpty())
        return m_page.setSite(m_place); // its filter chip is the page's
    m_page.setSite(m_code.isEmpty() ? tr("All sites") : m_code);
    if (m_code.isEmpty())
        bar.removeChip(chipId);
    else
        bar.setChip(chipId, tr("Site: %1").arg(m_code));
}

void SiteChoice::openMenu() {
    auto* menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("siteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& words, const QString& code) {
        QAction* action = menu->addAction(words, this, [this, code] {
            choose(code);
            m_page.setFocus(Qt::OtherFocusReason);
        });
        action->setCheckable(true);
        action->setChecked(m_place.isEmpty() && code == m_code);
    };
    add(tr("All sites"), {});
    for (const Place& site : std::as_const(m_sites)) {
        const Location& place = site.location;
        add(place.name == place.code ? place.code : QStringLiteral("%1  %2").arg(place.code, place.name),
            place.code);
    }
    const auto* chip = m_page.findChild<QWidget*>(QStringLiteral("siteChip"));
    menu->popup(chip->mapToGlobal(chip->rect().bottomLeft()));
}

} // namespace backroom::locations
