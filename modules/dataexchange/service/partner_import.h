#pragma once

#include "dataexchange/service/import_run.h"
#include "partners/service/partners.h"

#include <QMap>

namespace backroom::dataexchange {

/// Makes suppliers and customers, or changes those that are there; empty cells change nothing. A row is whom
/// its code names; without a code whom its name does, among those of its role. Who is new and says no role is
/// a supplier; a role is added, never taken away. Street, postcode, city and country are the main address. A
/// partner that the undo of an import archived is there again; one that a person archived stays archived.
class PartnerImport : public ImportTarget {
public:
    PartnerImport(Desk& desk, locations::PlaceUsage& usage) : m_tree(desk, usage), m_partners(desk, m_tree) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Suppliers; }
    [[nodiscard]] ImportSchema schema() const override { return m_fields; }
    Done begin(ImportRun& run) override;
    Done take(ImportRun& run, const ImportRow& row) override;
    Done finish(ImportRun& run) override;

private:
    struct Line {
        qint64 row = 0;
        QMap<QString, QString> cells; // by field
        bool isSupplier = false;      // as the cell says; neither where it is empty
        bool isCustomer = false;
        std::optional<int> leadTimeDays;
        [[nodiscard]] QString text(const char* field) const { return cells.value(QLatin1String(field)); }
    };
    struct Known {
        partners::PartnerId id;
        QString nameKey;
        bool isSupplier = false;
        bool isCustomer = false;
        bool archived = false;
    };
    static void readRole(RowValues& values, Line& line);
    void checkTwice(ImportRun& run, RowValues& values, const Line& line);
    Done lookUp(Desk& desk);
    [[nodiscard]] QList<Known> whoIs(const Line& line) const;
    Done revive(ImportRun& run);
    Done store(ImportRun& run, const Line& line);
    Done create(ImportRun& run, const Line& line);
    Done update(ImportRun& run, const Line& line, partners::PartnerId id);
    [[nodiscard]] Result<partners::Partner> laidOver(const ImportRun& run, const partners::Partner& before,
                                                     const Line& line) const;
    Done refuse(ImportRun& run, const Line& line, const Error& error);

    ImportSchema m_fields = partnerSchema();
    locations::LocationTree m_tree;
    partners::Partners m_partners;
    QString m_currency;                  // the company's
    QHash<QString, QString> m_countries; // two letters by name key
    QList<Line> m_lines;
    QHash<QString, qint64> m_rowOfCode; // by code key
    QHash<QString, qint64> m_rowOfName; // by name key; the first
    QHash<QString, qint64> m_nameAlone; // by name key; rows that have no code
    QHash<QString, Known> m_byCode;
    QHash<QString, QList<Known>> m_byName;
    QSet<partners::PartnerId> m_revived;
};

} // namespace backroom::dataexchange
