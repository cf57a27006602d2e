#include "palette_sources.h"

#include "application.h"
#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/formats.h"
#include "workspace.h"

namespace backroom::app {

namespace {
constexpr int mostProducts = 8, mostPlaces = 5, mostPartners = 5;

struct FoundProducts {
    QList<catalog::VariantRow> rows;
    QSet<catalog::VariantId> exact; ///< those whose SKU or barcode was typed
};

struct FoundPlaces {
    QList<locations::Place> places;
    locations::LocationId exact; ///< the one whose code or barcode was typed
};

} // namespace

void ProductsSource::find(const QString& text, PaletteAnswer answer) {
    if (text.size() < 2)
        return answer(QList<PaletteEntry>());
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text]() -> Result<FoundProducts> {
            FoundProducts found;
            BACKROOM_TRY(found.rows, services.variants.find(text, mostProducts));
            BACKROOM_TRY(const QList<catalog::CodeHit> hits, services.codes.find(text));
            for (const catalog::CodeHit& hit : hits)
                found.exact.insert(hit.variant.id);
            return found;
        })
        .then(&m_workspace, [this, answer = std::move(answer)](const Result<FoundProducts>& products) {
            if (!products)
                return answer(fail(products.error()));
            QList<PaletteEntry> found;
            for (const catalog::VariantRow& row : products->rows) {
                PaletteEntry entry{
                    row.name, row.sku, IconName::Products, {}, [this, id = row.id.value()] {
                        m_workspace.open({QStringLiteral("stock"), {{QStringLiteral("variant"), id}}});
                    }};
                entry.codes = {row.sku};
                entry.isExact = products->exact.contains(row.id);
                found.append(entry);
            }
            answer(found);
        });
}

void PlacesSource::find(const QString& text, PaletteAnswer answer) {
    if (text.size() < 2)
        return answer(QList<PaletteEntry>());
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text]() -> Result<FoundPlaces> {
            FoundPlaces found;
            BACKROOM_TRY(found.places, services.places.search(text, mostPlaces));
            if (const auto exact = services.places.byCode(text); exact && !exact->location.archived) {
                found.exact = exact->id();
                found.places.removeIf([&exact](const locations::Place& p) { return p.id() == exact->id(); });
                found.places.prepend(*exact);
            }
            return found;
        })
        .then(&m_workspace, [this, answer = std::move(answer)](const Result<FoundPlaces>& places) {
            if (!places)
                return answer(fail(places.error()));
            QList<PaletteEntry> found;
            for (const locations::Place& place : places->places) {
                if (place.site.isNull())
                    continue; // a place outside is found as its partner
                PaletteEntry entry{
                    place.location.code, place.path, IconName::Locations, {}, [this, id = place.id()] {
                        m_workspace.open(
                            {QStringLiteral("locations"), {{QStringLiteral("location"), id.value()}}});
                    }};
                entry.codes = place.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
                for (QString& code : entry.codes)
                    code = code.trimmed();
                entry.codes += place.location.code;
                entry.isExact = place.id() == places->exact;
                found.append(entry);
            }
            answer(found);
        });
}

void PartnersSource::find(const QString& text, PaletteAnswer answer) {
    if (text.size() < 2)
        return answer(QList<PaletteEntry>());
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, text] { return services.partners.find(text, mostPartners); })
        .then(&m_workspace, [this, key = codeKey(text),
                             answer = std::move(answer)](const Result<QList<partners::PartnerRow>>& rows) {
            if (!rows)
                return answer(fail(rows.error()));
            QList<PaletteEntry> found;
            for (const partners::PartnerRow& row : *rows) {
                const QString role = row.isSupplier ? tr("Supplier") : tr("Customer");
                found.append({row.name,
                              row.city.isEmpty() ? role : tr("%1, %2").arg(role, row.city),
                              row.isSupplier ? IconName::Supplier : IconName::User,
                              {},
                              [this, id = row.id] {
                                  m_workspace.open({QStringLiteral("partners"),
                                                    {{QStringLiteral("partner"), id.value()}}});
                              }});
                found.last().isExact = codeKey(row.code) == key;
            }
            answer(found);
        });
}

void DocumentsSource::find(const QString& text, PaletteAnswer answer) {
    const QString number = text.trimmed().toUpper();
    bool isDigits = false;
    const qint64 digits = number.toLongLong(&isDigits); // no kind has digits of its own: they are enough
    if (!isDigits && (number.size() < 3 || !number.contains(QLatin1Char('-'))))
        return answer(QList<PaletteEntry>());
    Services& services = m_application.services();
    m_application.gateway()
        .run([&services, number, isDigits, digits]() -> Result<QList<stock::MovementRow>> {
            stock::MovementQuestion question;
            question.document = number;
            if (isDigits) {
                BACKROOM_TRY(question.document, services.movements.numberOf(digits));
                if (question.document.isEmpty())
                    return QList<stock::MovementRow>();
            }
            question.limit = 1;
            return services.movements.page(question);
        })
        .then(&m_workspace, [this, number,
                             answer = std::move(answer)](const Result<QList<stock::MovementRow>>& rows) {
            // A number that nobody has is no refusal: it is not found.
            if (!rows && rows.error().kind != ErrorKind::NotFound)
                return answer(fail(rows.error()));
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
                found.last().codes = {row.number};
                found.last().isExact = row.number == number;
            }
            answer(found);
        });
}

} // namespace backroom::app
