#include "palette_sources.h"

#include "application.h"
#include "foundation/ui/kit/formats.h"
#include "workspace.h"

namespace backroom::app {

namespace {
constexpr int mostProducts = 8, mostPlaces = 5, mostPartners = 5;
} // namespace

void ProductsSource::find(const QString& text, std::function<void(const QList<PaletteEntry>&)> answer) {
    if (text.size() < 2)
        return answer({});
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text] { return services.variants.find(text, mostProducts); })
        .then(&m_workspace, [this,
                             answer = std::move(answer)](const Result<QList<catalog::VariantRow>>& rows) {
            QList<PaletteEntry> found;
            if (rows) {
                for (const catalog::VariantRow& row : *rows) {
                    found.append(
                        {row.name, row.sku, IconName::Products, {}, [this, id = row.id.value()] {
                             m_workspace.open({QStringLiteral("stock"), {{QStringLiteral("variant"), id}}});
                         }});
                }
            }
            answer(found);
        });
}

void PlacesSource::find(const QString& text, std::function<void(const QList<PaletteEntry>&)> answer) {
    if (text.size() < 2)
        return answer({});
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text]() -> Result<QList<locations::Place>> {
            BACKROOM_TRY(QList<locations::Place> found, services.places.search(text, mostPlaces));
            if (found.isEmpty()) {
                if (const auto scanned = services.places.byCode(text)) // by its barcode
                    found.append(*scanned);
            }
            return found;
        })
        .then(&m_workspace,
              [this, answer = std::move(answer)](const Result<QList<locations::Place>>& places) {
                  QList<PaletteEntry> found;
                  for (const locations::Place& place : places ? *places : QList<locations::Place>()) {
                      if (place.site.isNull())
                          continue; // a place outside is found as its partner
                      found.append(
                          {place.location.code, place.path, IconName::Locations, {}, [this, id = place.id()] {
                               m_workspace.open(
                                   {QStringLiteral("locations"), {{QStringLiteral("location"), id.value()}}});
                           }});
                  }
                  answer(found);
              });
}

void PartnersSource::find(const QString& text, std::function<void(const QList<PaletteEntry>&)> answer) {
    if (text.size() < 2)
        return answer({});
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text] { return services.partners.find(text, mostPartners); })
        .then(&m_workspace,
              [this, answer = std::move(answer)](const Result<QList<partners::PartnerRow>>& rows) {
                  QList<PaletteEntry> found;
                  for (const partners::PartnerRow& row : rows ? *rows : QList<partners::PartnerRow>()) {
                      const QString role = row.isSupplier ? tr("Supplier") : tr("Customer");
                      found.append({row.name,
                                    row.city.isEmpty() ? role : tr("%1, %2").arg(role, row.city),
                                    row.isSupplier ? IconName::Supplier : IconName::User,
                                    {},
                                    [this, id = row.id] {
                                        m_workspace.open({QStringLiteral("partners"),
                                                          {{QStringLiteral("partner"), id.value()}}});
                                    }});
                  }
                  answer(found);
              });
}

void DocumentsSource::find(const QString& text, std::function<void(const QList<PaletteEntry>&)> answer) {
    const QString number = text.trimmed().toUpper();
    if (number.size() < 3 || !number.contains(QLatin1Char('-')))
        return answer({});
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, number] {
            stock::MovementQuestion question;
            question.document = number;
            question.limit = 1;
            return services.movements.page(question);
        })
        .then(&m_workspace, [this, number,
                             answer = std::move(answer)](const Result<QList<stock::MovementRow>>& rows) {
            QList<PaletteEntry> found;
            if (rows && !rows->isEmpty()) {
                const stock::MovementRow& row = rows->first();
                found.append({row.number,
                              formats::dateTime(row.postedAtMs, m_application.session()->company.zone()),
                              IconName::Movements,
                              {},
                              [this, number = row.number] {
                                  m_workspace.open(
                                      {QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
                              }});
            }
            answer(found);
        });
}

} // namespace backroom::app
