SELECT c.until, c.variant_id, CAST(SUM(CASE WHEN c.unit_cost IS NOT NULL THEN c.signed_quantity ELSE 0 END) AS BIGINT)
  AS known_quantity,
       CAST(SUM(CASE WHEN c.unit_cost IS NOT NULL THEN c.signed_total ELSE 0 END) AS BIGINT) AS known_total,
       CAST(SUM(CASE WHEN c.unit_cost IS NULL THEN c.signed_quantity ELSE 0 END) AS BIGINT) AS unknown_quantity
FROM (
  SELECT e.variant_id, e.unit_cost, e.signed_quantity, e.signed_total,
         COALESCE((SELECT MIN(m.at) FROM stock_checkpoint_moment m WHERE m.kind = 'month' AND m.at >= e.effective_at),
                  CAST(:now AS BIGINT)) AS until
  FROM stock_cost_entries e) AS c
GROUP BY c.until, c.variant_id
ORDER BY c.until, c.variant_id
