#include "catalog/service/variant_list.h"

#include "catalog/domain/barcode.h"
#include "catalog/service/list_declarations.h"
#include "catalog/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QRegularExpression>

#include <iterator>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

constexpr int maxPage = 1000;
constexpr int maxWords = 4;

QString escaped(QString text) {
    return text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
}

// A statement has four places for words; what is more stays together in the last one.
QStringList wordsOf(const QString& search) {
    QStringList words = textKey(search).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > maxWords) {
        const QString last = words.takeLast();
        words.last() += u' ' + last;
    }
    return words;
}

void bindWords(Query& query, const QStringList& words) {
    static constexpr const char* names[maxWords] = {":word1", ":word2", ":word3", ":word4"};
    for (qsizetype i = 0; i < maxWords; ++i)
        query.bind(names[i], i < words.size() ? u'%' + escaped(words[i]) + u'%' : u"%"_s);
}

// How well a row fits is asked in the form the statement gives its words: parted by blanks.
void bindFit(Query& query, const QString& search, const QStringList& words) {
    static constexpr const char* starts[maxWords] = {":start1", ":start2", ":start3", ":start4"};
    static const QRegularExpression parting(u"[-/(.]"_s);
    for (qsizetype i = 0; i < maxWords; ++i) {
        const QString word = QString(words.value(i)).replace(parting, u" "_s);
        query.bind(starts[i], word.isEmpty() ? u"%"_s : u"% "_s + escaped(word) + u'%');
    }
    query.bind(":begin", escaped(words.value(0)) + u'%').bind(":code", codeKey(search));
    static constexpr const char* codes[] = {":barcode1", ":barcode2", ":barcode3"};
    const QStringList keys = barcodeLookupKeys(search);
    for (qsizetype i = 0; i < qsizetype(std::size(codes)); ++i)
        query.bind(codes[i], keys.value(i));
}

VariantRow readRow(const Query& query) {
    VariantRow row;
    row.id = query.id<Variant>("id");
    row.uuid = query.uuid("uuid");
    row.product = query.id<Product>("product_id");
    row.sku = query.text("sku");
    row.name = query.text("name");
    row.category = query.text("category_path");
    row.brand = query.text("brand");
    row.unitCode = query.text("unit_code");
    if (const auto micros = query.optionalInt64("price_micros"))
        row.price = UnitPrice::fromMicros(*micros);
    row.state = publicationStateFromName(query.text("state")).value_or(PublicationState::Draft);
    row.archived = query.flag("archived");
    row.imageHash = query.text("image_hash");
    return row;
}

VariantRow readListed(const QVariantList& values) {
    // In the order of variantRows().
    enum At {
        Id,
        UuidAt,
        ProductAt,
        Sku,
        Name,
        SearchKey,
        Category,
        Brand,
        UnitCode,
        Price,
        State,
        Archived,
        Image
    };
    const auto text = [&values](At at) { return values.at(at).toString(); };
    VariantRow row;
    row.id = VariantId(values.at(Id).toLongLong());
    row.uuid = Uuid::fromString(text(UuidAt));
    row.product = ProductId(values.at(ProductAt).toLongLong());
    row.sku = text(Sku);
    row.name = text(Name);
    row.category = text(Category);
    row.brand = text(Brand);
    row.unitCode = text(UnitCode);
    if (values.at(Price).isValid())
        row.price = UnitPrice::fromMicros(values.at(Price).toLongLong());
    row.state = publicationStateFromName(text(State)).value_or(PublicationState::Draft);
    row.archived = values.at(Archived).toLongLong() != 0;
    row.imageHash = text(Image);
    return row;
}

} // namespace

PagedList<VariantRow> VariantList::list() {
    return {m_desk, variantRows(), Permission::ReadStock, readListed};
}

Result<QList<VariantRow>> VariantList::find(const QString& words, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::variantFind);
    const QStringList parts = wordsOf(words);
    bindWords(query, parts);
    bindFit(query, words, parts);
    query.bind(":limit", qBound(1, limit, maxPage));
    BACKROOM_CHECK(query.exec());
    QList<VariantRow> rows;
    while (query.next())
        rows.append(readRow(query));
    return rows;
}

} // namespace backroom::catalog
