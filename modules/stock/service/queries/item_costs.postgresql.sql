SELECT variant_id,
       CAST(COALESCE(SUM(CASE WHEN from_ours = 0 THEN quantity ELSE -quantity END), 0) AS BIGINT) AS known_quantity,
       CAST(COALESCE(SUM(CASE WHEN from_ours = 0 THEN cost_total ELSE -cost_total END), 0) AS BIGINT) AS known_total
FROM stock_movements
WHERE variant_id = ANY (CAST('{' || :ids || '}' AS BIGINT[])) AND unit_cost IS NOT NULL
  AND ((from_ours = 0 AND to_ours = 1 AND reverses_document_id IS NULL)
       OR (from_ours = 1 AND to_ours = 0 AND reverses_document_id IS NOT NULL))
GROUP BY variant_id
