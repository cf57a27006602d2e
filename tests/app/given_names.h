#pragma once

#include "foundation/service/query.h"
#include "support/test_company.h"

#include <algorithm>

namespace backroom::test {

/// Names and notes that people gave in a company, however long: nobody can have room for them. A long one may
/// be cut where it stands alone, the longest also in the middle of a line, any of them in a window that is
/// narrower than the pages are made for. The program's own words never.
class GivenNames {
public:
    void addOf(const DatabaseUrl& url) {
        static constexpr Sql names{
            "names",
            "SELECT name AS given FROM catalog_variants UNION SELECT name FROM locations_places "
            "UNION SELECT name FROM stock_reasons UNION SELECT file_name FROM dataexchange_import "
            "UNION SELECT note FROM stock_documents UNION SELECT person FROM identity_accounts",
            ""};
        const auto db = MUST(Database::open(url, {}));
        Query query(*db, names);
        MUST(query.exec());
        while (query.next())
            m_names += query.text("given");
        static constexpr Sql partners{"partners", "SELECT name AS given FROM partners_partner", ""};
        Query ends(*db, partners);
        MUST(ends.exec());
        while (ends.next())
            m_partners += ends.text("given");
    }
    /// The window is narrower than pages are made for.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

    [[nodiscard]] bool mayCut(const QString& words) const {
        // A partner's stands in From and To, beside a pane that says it whole: there is room for two short
        // words.
        constexpr int nameLetters = 8, endLetters = 12, partnerLetters = 14, longLetters = 20,
                      longestLetters = 40;
        // Where goods went to, in the narrow pane that explains a number.
        static const QString arrow = QChar(0x2192) + QStringLiteral(" ");
        const bool isEnd = words.startsWith(arrow);
        if (words.size() >= partnerLetters && m_partners.contains(words))
            return true;
        return std::any_of(m_names.cbegin(), m_names.cend(), [&](const QString& name) {
            if (words == name || (isEnd && words == arrow + name))
                return name.size() >= (isEnd ? endLetters : longLetters) || m_isNarrow;
            const int needed = m_isNarrow ? nameLetters : longestLetters;
            return name.size() >= needed && words.contains(name);
        });
    }

private:
    /// What the import reads in every company.
    QStringList m_names{QStringLiteral("Storage jar made by hand, with a lid that closes"),
                        QStringLiteral("A list of everything that lies in the shop, March.csv")};
    QStringList m_partners;
    bool m_isNarrow = false;
};

} // namespace backroom::test
