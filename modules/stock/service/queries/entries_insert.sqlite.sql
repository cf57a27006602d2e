-- All lines at once: a statement each opens, copies and closes a savepoint each, which costs more than the row.
-- :lines are BoundRows: number, variant, from, to, quantity, unit cost, total, reverses, note. (PostgreSQL has arrays.)
INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, quantity, unit_cost,
  cost_total,
                         effective_at, posted_at, business_day, reverses_id, note)
SELECT :document_id, c0, c1, c2, c3, c4, c5, c6, :effective_at, foundation_now(), :business_day, c7, c8
FROM foundation_rows(:lines)
