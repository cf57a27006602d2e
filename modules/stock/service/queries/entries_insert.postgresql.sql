-- All lines at once as arrays; SQLite has them as rows of its own. What time it is, is asked once and not once a line.
WITH moment AS MATERIALIZED (SELECT foundation_now() AS ms)
INSERT INTO stock_entry (document_id, line_no, variant_id, from_holding_id, to_holding_id, quantity, unit_cost,
  cost_total,
                         effective_at, posted_at, business_day, reverses_id, note)
SELECT :document_id, l.line_no, l.variant_id, l.from_id, l.to_id, l.quantity, l.unit_cost, l.cost_total,
       :effective_at, moment.ms, :business_day, l.reverses_id, l.note
FROM unnest(CAST(:lines AS BIGINT[]), CAST(:variants AS BIGINT[]), CAST(:froms AS BIGINT[]), CAST(:tos AS BIGINT[]),
            CAST(:quantities AS BIGINT[]), CAST(:unit_costs AS BIGINT[]), CAST(:cost_totals AS BIGINT[]),
            CAST(:reverses AS BIGINT[]), CAST(:notes AS TEXT[]))
     AS l (line_no, variant_id, from_id, to_id, quantity, unit_cost, cost_total, reverses_id, note)
CROSS JOIN moment
