#include "dataexchange/service/import_options.h"

#include "dataexchange/service/file_source.h"
#include "dataexchange/service/workbook_source.h"

#include <QFileInfo>

#include <array>

namespace backroom::dataexchange {

namespace {

constexpr std::array<const char*, 5> kindNames{"products", "locations", "suppliers", "stock", "movements"};

} // namespace

QString importKindName(ImportKind kind) {
    return QString::fromLatin1(kindNames[static_cast<size_t>(kind)]);
}

std::optional<ImportKind> importKindFromName(const QString& name) {
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (name == QLatin1String(kindNames[i]))
            return static_cast<ImportKind>(i);
    return std::nullopt;
}

ImportSchema importSchema(ImportKind kind) {
    switch (kind) {
    case ImportKind::Products:
        return productSchema();
    case ImportKind::Locations:
        return locationSchema();
    case ImportKind::Suppliers:
        return partnerSchema();
    case ImportKind::Stock:
        return stockSchema();
    case ImportKind::Movements:
        return movementSchema();
    }
    return {};
}

bool ImportFile::isWorkbook() const {
    return !path.isEmpty() && dataexchange::isWorkbook(path);
}

ImportFile ImportFile::at(const QString& path) {
    return {QFileInfo(path).fileName(),
            [path] { return dataexchange::isWorkbook(path) ? openWorkbook(path) : openFile(path); }, path};
}

ImportFile ImportFile::of(const QByteArray& content, const QString& name) {
    return {name,
            [content]() -> Result<ByteSource> {
                return ByteSource([rest = content]() mutable -> Result<QByteArray> {
                    return std::exchange(rest, QByteArray());
                });
            },
            {}};
}

} // namespace backroom::dataexchange
