#include "scanning/service/code_book.h"

#include "catalog/service/code_finder.h"
#include "foundation/domain/text_key.h"
#include "locations/service/place_finder.h"

#include <algorithm>

namespace backroom::scanning {

namespace {

using catalog::CodeHit;
using catalog::CodeMatch;

FoundItem itemFrom(const CodeHit& hit, Quantity pack) {
    FoundItem item;
    item.variant = hit.variant.id;
    item.sku = hit.variant.sku;
    item.name = hit.variant.name;
    item.pack = pack;
    item.unit = hit.variant.unitCode;
    item.unitDecimals = hit.variant.unitDecimals;
    item.imageHash = hit.variant.imageHash;
    item.archived = hit.variant.archived;
    return item;
}

/// Archived items and former codes only count when no living item has the code (rules.md 37, 39).
QList<CodeHit> withoutTheDead(const QList<CodeHit>& hits) {
    const auto lives = [](const CodeHit& hit) {
        return !hit.variant.archived && hit.match != CodeMatch::FormerCode;
    };
    if (std::none_of(hits.cbegin(), hits.cend(), lives))
        return hits;
    QList<CodeHit> living;
    std::copy_if(hits.cbegin(), hits.cend(), std::back_inserter(living), lives);
    return living;
}

Result<CodeMeaning> itemsOf(const ScanCandidate& candidate, const QList<CodeHit>& hits) {
    CodeMeaning meaning;
    const auto count = statedCount(candidate.elements);
    for (const CodeHit& hit : withoutTheDead(hits)) {
        Quantity pack = hit.packQuantity;
        if (count && *count > 0) {
            BACKROOM_TRY(pack, pack.times(Quantity::whole(*count)));
        }
        const bool known =
            std::any_of(meaning.items.cbegin(), meaning.items.cend(), [&](const FoundItem& item) {
                return item.variant == hit.variant.id && item.pack == pack;
            });
        if (!known)
            meaning.items += itemFrom(hit, pack);
    }
    return meaning;
}

void addPlace(CodeMeaning& meaning, const locations::Place& place) {
    if (locations::holdsStock(place.location.kind) && !place.location.archived)
        meaning.places += FoundPlace{place.id(), place.site, place.location.code, place.location.name};
}

} // namespace

Result<CodeMeaning> CodeBook::meaningOf(const ParsedScan& scan) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    for (const ScanCandidate& candidate : scan.candidates) {
        BACKROOM_TRY(const CodeMeaning meaning, meaningOf(candidate));
        if (meaning.hits() > 0)
            return meaning;
    }
    return CodeMeaning{};
}

Result<CodeMeaning> CodeBook::meaningOf(const ScanCandidate& candidate) {
    BACKROOM_TRY(const auto hits, catalog::CodeFinder(m_desk).find(candidate.code));
    BACKROOM_TRY(CodeMeaning meaning, itemsOf(candidate, hits));
    if (candidate.kind != ScanCandidate::Kind::Plain)
        return meaning;
    const auto place = locations::PlaceFinder(m_desk).byCode(candidate.code);
    if (!place && place.error().kind != ErrorKind::NotFound)
        return fail(place.error());
    if (place)
        addPlace(meaning, *place);
    return meaning;
}

Result<QList<CodeMeaning>> CodeBook::meaningsOf(const QList<ParsedScan>& scans) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QStringList codes;
    for (const ParsedScan& scan : scans) {
        for (const ScanCandidate& candidate : scan.candidates)
            codes += candidate.code;
    }
    codes.removeDuplicates();
    BACKROOM_TRY(const auto hits, catalog::CodeFinder(m_desk).findAll(codes));
    BACKROOM_TRY(const auto places, locations::PlaceFinder(m_desk).byCodes(codes));
    QList<CodeMeaning> meanings;
    meanings.reserve(scans.size());
    for (const ParsedScan& scan : scans) {
        CodeMeaning meaning;
        for (const ScanCandidate& candidate : scan.candidates) {
            BACKROOM_TRY(meaning, itemsOf(candidate, hits.value(candidate.code)));
            const auto place = places.constFind(codeKey(candidate.code));
            if (candidate.kind == ScanCandidate::Kind::Plain && place != places.cend())
                addPlace(meaning, *place);
            if (meaning.hits() > 0)
                break;
        }
        meanings += meaning;
    }
    return meanings;
}

} // namespace backroom::scanning
