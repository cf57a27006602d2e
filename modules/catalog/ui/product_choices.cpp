#include "catalog/ui/product_choices.h"

#include "catalog/service/catalog_settings.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>

namespace backroom::catalog {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::catalog::ProductDetail)
};
} // namespace

QString unitChoice(const QString& code, const QString& name) {
    return Text::tr("%1 (%2)").arg(unitWords(code, name), formats::unit(code));
}

void readChoices(const CatalogUiContext& context, QObject* asker,
                 std::function<void(const Result<ProductChoices>&)> then) {
    struct Read {
        QList<Unit> units;
        QList<TaxClass> taxClasses;
    };
    context.gateway
        .run([&settings = context.settings]() -> Result<Read> {
            Read read;
            BACKROOM_TRY(read.units, settings.units());
            BACKROOM_TRY(read.taxClasses, settings.taxClasses());
            return read;
        })
        .then(asker, [then = std::move(then)](const Result<Read>& read) {
            if (!read)
                return then(fail(read.error()));
            ProductChoices choices;
            for (const Unit& unit : read->units)
                choices.units.append({unit.code(), unitChoice(unit.code(), unit.name())});
            for (const TaxClass& tax : read->taxClasses)
                choices.taxClasses.append({tax.code, taxClassWords(tax.code, tax.name)});
            then(choices);
        });
}

} // namespace backroom::catalog
