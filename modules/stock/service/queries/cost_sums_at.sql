SELECT e.variant_id, CAST(SUM(CASE WHEN e.unit_cost IS NOT NULL THEN e.signed_quantity ELSE 0 END) AS BIGINT)
  AS known_quantity,
       CAST(SUM(CASE WHEN e.unit_cost IS NOT NULL THEN e.signed_total ELSE 0 END) AS BIGINT) AS known_total,
       CAST(SUM(CASE WHEN e.unit_cost IS NULL THEN e.signed_quantity ELSE 0 END) AS BIGINT) AS unknown_quantity
FROM stock_cost_entries e
WHERE e.effective_at <= :at
GROUP BY e.variant_id
ORDER BY e.variant_id
