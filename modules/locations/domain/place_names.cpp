#include "locations/domain/place_names.h"

#include <QCoreApplication>
#include <QHash>

namespace backroom::locations {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

} // namespace

QString placeName(const QString& code, const QString& name) {
    static const QHash<QString, const char*> known{
        {u"SUPPLIER"_s, QT_TRANSLATE_NOOP("PlaceNames", "Suppliers")},
        {u"CUSTOMER"_s, QT_TRANSLATE_NOOP("PlaceNames", "Customers")},
        {u"LOSS"_s, QT_TRANSLATE_NOOP("PlaceNames", "Loss")},
        {u"OPENING"_s, QT_TRANSLATE_NOOP("PlaceNames", "Opening stock")},
        {u"TRANSIT"_s, QT_TRANSLATE_NOOP("PlaceNames", "On the way")}};
    const char* given = known.value(code, "");
    return name == QLatin1String(given) ? Text::tr(given) : name;
}

} // namespace backroom::locations
