#pragma once

#include "stock/service/shop.h"

namespace backroom::test {

/// A ledger of so many entries, in documents of a thousand lines a minute, of the first `items` of the shop.
inline void fillLedger(TestCompany& company, Shop& shop, int entries, int items) {
    constexpr int linesOfOne = 1'000;
    stock::Posting posting(company.desk());
    for (int done = 0; done < entries; done += linesOfOne) {
        stock::Draft draft = shop.draft(stock::DocumentType::Receipt, {});
        for (int i = 0; i < qMin(linesOfOne, entries - done); ++i)
            draft.lines += Shop::line(stock::VariantId(1001 + (done + i) % items), 1 + (done + i) % 10,
                                      Shop::supplier(), Shop::a());
        MUST(posting.post(draft));
        company.advance(60'000);
    }
}

} // namespace backroom::test
