#include "place_room.h"

#include "stock/ui/place_contents.h"

#include <QVBoxLayout>

namespace backroom::app {

PlaceRoom::PlaceRoom(stock::StockAccess access, QWidget* parent)
    : PlacePanel(parent), m_access(std::move(access)), m_contents(new stock::PlaceContents(m_access.zone)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_contents);
    connect(m_contents, &stock::PlaceContents::explainRequested, this,
            [this](qint64 variant, const QString& number) {
                QVariantMap asked{{QStringLiteral("explain"), number}, {QStringLiteral("place"), m_code}};
                if (variant != 0)
                    asked.insert({{QStringLiteral("variant"), variant}, {QStringLiteral("asOf"), QString()}});
                else
                    asked.insert({{QStringLiteral("look"), QStringLiteral("place")},
                                  {QStringLiteral("path"), m_path}});
                emit stockRequested(asked);
            });
    connect(m_contents, &stock::PlaceContents::documentRequested, this, &PlaceRoom::documentRequested);
}

void PlaceRoom::explain() {
    m_contents->explain(QuantityPart::OnHand);
}

void PlaceRoom::showPlace(const locations::Place& place) {
    m_place = place.id();
    m_path = place.path;
    m_code = place.location.code;
    m_access.gateway.run([access = m_access, path = m_path] { return stock::readPlace(access, path); })
        .then(this, [this, path = m_path](const Result<stock::PlaceSheet>& sheet) {
            // What cannot be read here is said by the page around it.
            if (sheet && path == m_path)
                m_contents->showPlace(*sheet);
        });
}

} // namespace backroom::app
