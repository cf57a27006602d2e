#pragma once

#include "foundation/service/query.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/posting.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"
#include "support/each_engine.h"
#include "support/test_company.h"

namespace backroom::test {

/// A shop for tests of the ledger: site MAIN (refuses to go below zero) with bins A, B and DOCK, bin NEG that
/// may go below, bin ASK that warns; items 1001 … in pieces. Made by SQL, so that a ledger test needs no
/// other service.
class Shop {
public:
    explicit Shop(TestCompany& company, int items = 3) : m_company(company) {
        place(101, 0, "site", "MAIN", "refuse");
        place(102, 101, "bin", "A", "refuse");
        place(103, 101, "bin", "B", "refuse");
        place(104, 101, "bin", "DOCK", "refuse");
        place(105, 101, "bin", "NEG", "allow");
        place(106, 101, "bin", "ASK", "warn");
        for (int i = 1; i <= items; ++i)
            addItem();
    }
    /// One more item.
    stock::VariantId addItem() {
        item(++m_lastItem);
        return stock::VariantId(m_lastItem);
    }

    /// One more bin.
    stock::LocationId addBin() {
        ++m_lastPlace;
        place(m_lastPlace, 101, "bin", qPrintable(QStringLiteral("BIN-%1").arg(m_lastPlace)), "refuse");
        return stock::LocationId(m_lastPlace);
    }

    static stock::LocationId main() { return stock::LocationId(101); }
    static stock::LocationId a() { return stock::LocationId(102); }
    static stock::LocationId b() { return stock::LocationId(103); }
    static stock::LocationId negative() { return stock::LocationId(105); }
    static stock::LocationId asking() { return stock::LocationId(106); }
    static stock::LocationId supplier() { return stock::LocationId(1); }
    static stock::LocationId customer() { return stock::LocationId(2); }
    static stock::LocationId loss() { return stock::LocationId(3); }
    static stock::VariantId item1() { return stock::VariantId(1001); }
    static stock::VariantId item2() { return stock::VariantId(1002); }

    stock::Draft draft(stock::DocumentType type, QList<stock::DraftLine> lines) {
        stock::Draft draft;
        draft.uuid = m_company.uuids().next(m_company.clock().nowMs());
        draft.type = type;
        draft.lines = std::move(lines);
        return draft;
    }
    static stock::DraftLine line(stock::VariantId item, int quantity, stock::LocationId from,
                                 stock::LocationId to) {
        stock::DraftLine line;
        line.variant = item;
        line.quantity = Quantity::whole(quantity);
        line.from = from;
        line.to = to;
        return line;
    }
    stock::Draft receipt(stock::VariantId item, int quantity, stock::LocationId to = a()) {
        return draft(stock::DocumentType::Receipt, {line(item, quantity, supplier(), to)});
    }
    stock::Draft issue(stock::VariantId item, int quantity, stock::LocationId from = a()) {
        return draft(stock::DocumentType::Issue, {line(item, quantity, from, customer())});
    }
    QString onHand(stock::VariantId item, const QString& path = {}) {
        const auto row = stock::StockList(m_company.desk()).row(item, path);
        return row ? row->onHand.toString() : row.error().code;
    }
    /// Empty when nothing differs; the ledger verifies after every test.
    QString differences() {
        const auto found = stock::Verifier(m_company.desk()).differences(stock::Verifier::Depth::Deep);
        if (!found)
            return found.error().oneLine() + found.error().detail;
        QStringList lines;
        for (const stock::Difference& one : *found)
            lines += one.what + QLatin1Char(' ') + one.where + QLatin1Char(' ') + one.expected +
                     QStringLiteral(" / ") + one.got;
        return lines.join(QLatin1Char('\n'));
    }

private:
    void run(const QString& sql) {
        const auto done = m_company.as("admin").database().runScript(sql);
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }
    void place(int id, int parent, const char* kind, const char* code, const char* policy) {
        run(QStringLiteral(
                "INSERT INTO locations_location (id, uuid, parent_id, kind, code, code_key, name, name_key, "
                "path, "
                "site_id, holds_stock, negative_policy, effective_negative_policy, created_at, changed_at) "
                "VALUES "
                "(%1, 'place-%1', %2, '%3', '%4', lower('%4'), '%4', lower('%4'), '%5', 101, 1, '%6', '%6', "
                "0, 0)")
                .arg(id)
                .arg(parent ? QString::number(parent) : QStringLiteral("NULL"), QLatin1String(kind),
                     QLatin1String(code),
                     (parent ? QStringLiteral("MAIN / ") : QString()) + QLatin1String(code),
                     QLatin1String(policy)));
    }
    void item(int id) {
        run(QStringLiteral(
                "INSERT INTO catalog_product (id, uuid, name, name_key, unit_id, created_at, changed_at) "
                "VALUES (%1, 'product-%1', 'Item %1', 'item %1', 1, 0, 0)")
                .arg(id));
        run(QStringLiteral(
                "INSERT INTO catalog_variant (id, uuid, product_id, sku, sku_key, name, name_key, "
                "search_key, "
                "created_at, changed_at) VALUES (%1, 'variant-%1', %1, 'SKU-%1', 'sku-%1', 'Item %1', "
                "'item %1', 'item %1', 0, 0)")
                .arg(id));
    }

    TestCompany& m_company;
    int m_lastItem = 1000;
    int m_lastPlace = 500;
};

} // namespace backroom::test
