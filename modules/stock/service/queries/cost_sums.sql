SELECT v.id AS variant_id, v.sku, v.name, v.unit_code, COALESCE(s.known_quantity, 0) AS known_quantity,
       COALESCE(s.known_total, 0) AS known_total, COALESCE(s.unknown_quantity, 0) AS unknown_quantity, b.on_hand
FROM (SELECT variant_id, CAST(SUM(on_hand) AS BIGINT) AS on_hand FROM stock_balances
      WHERE (CAST(:variant_id AS BIGINT) IS NULL OR variant_id = CAST(:variant_id AS BIGINT)) GROUP BY variant_id) AS b
JOIN catalog_variants v ON v.id = b.variant_id
LEFT JOIN stock_cost_sums s ON s.variant_id = b.variant_id
ORDER BY v.sku_key, v.id
