SELECT variant_id,
       CAST(COALESCE(SUM(CASE WHEN from_tracked = 0 THEN quantity ELSE -quantity END), 0) AS BIGINT) AS known_quantity,
       CAST(COALESCE(SUM(CASE WHEN from_tracked = 0 THEN cost_total ELSE -cost_total END), 0) AS BIGINT) AS known_total
FROM stock_movements
WHERE variant_id = ANY (CAST('{' || :ids || '}' AS BIGINT[])) AND unit_cost IS NOT NULL
  AND ((from_tracked = 0 AND to_tracked = 1 AND reverses_document_id IS NULL)
       OR (from_tracked = 1 AND to_tracked = 0 AND reverses_document_id IS NOT NULL))
GROUP BY variant_id
