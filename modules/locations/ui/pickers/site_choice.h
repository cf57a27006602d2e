#pragma once

#include "foundation/service/gateway.h"
#include "locations/service/place_finder.h"

#include <QObject>

namespace backroom {
class Page;
}

namespace backroom::locations {

/// Which site a desk page looks at: the chip in its head, the menu beneath it and the filter chip that says
/// the same. Kept per person, one choice for all pages. Shown only where there is more than one site.
class SiteChoice : public QObject {
    Q_OBJECT
public:
    /// The page outlives it, as its parent. `finder` is used on the gateway's thread only.
    SiteChoice(Page& page, Gateway& gateway, PlaceFinder& finder);
    /// Asks which sites there are and takes over what was chosen on another page; called when the page comes
    /// to the front.
    void refresh();
    /// Code of the site, which is its path too; empty = all sites.
    [[nodiscard]] QString code() const { return m_use == Use::Asked ? m_code : QString(); }
    void choose(const QString& code);
    /// NotAsked: what the page shows knows no site, and no chip stands there.
    enum class Use { Asked, NotAsked };
    void setUse(Use use);
    /// What the page looks at instead, a single place; empty goes back to the site.
    void showPlace(const QString& code);

signals:
    /// The page asks again.
    void changed();

private:
    void openMenu();
    void take(const QString& code);
    void takeKept();
    void show();

    Page& m_page;
    Gateway& m_gateway;
    PlaceFinder& m_finder;
    QList<Place> m_sites;
    QString m_code;
    QString m_place;
    Use m_use = Use::Asked;
};

} // namespace backroom::locations
