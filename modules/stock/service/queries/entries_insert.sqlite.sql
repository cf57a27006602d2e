-- All lines at once: a statement each opens, copies and closes a savepoint each, which costs more than the row.
-- :lines is a JSON array of [variant, from, to, quantity, unit cost, total, reverses, note]. (PostgreSQL has arrays.)
INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, quantity, unit_cost,
  cost_total,
                         effective_at, posted_at, business_day, reverses_id, note)
SELECT :document_id, l.key + 1, l.value ->> 0, l.value ->> 1, l.value ->> 2, l.value ->> 3, l.value ->> 4,
       l.value ->> 5, :effective_at, foundation_now(), :business_day, l.value ->> 6, l.value ->> 7
FROM json_each(:lines) AS l
ORDER BY l.key
