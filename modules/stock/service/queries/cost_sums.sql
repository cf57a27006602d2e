SELECT v.id AS variant_id, v.sku, v.name, v.unit_code, COALESCE(s.known_quantity, 0) AS known_quantity,
       COALESCE(s.known_total, 0) AS known_total, COALESCE(s.unknown_quantity, 0) AS unknown_quantity, b.on_hand,
       b.on_the_way
FROM (SELECT x.variant_id, CAST(SUM(x.on_hand) AS BIGINT) AS on_hand, CAST(SUM(x.on_the_way) AS BIGINT) AS on_the_way
      FROM (SELECT variant_id, on_hand, 0 AS on_the_way FROM stock_balances
            UNION ALL
            SELECT variant_id, 0, signed_quantity FROM stock_way_entries) AS x
      WHERE (CAST(:variant_id AS BIGINT) IS NULL OR x.variant_id = CAST(:variant_id AS BIGINT))
      GROUP BY x.variant_id) AS b
JOIN catalog_variants v ON v.id = b.variant_id
LEFT JOIN stock_cost_sums s ON s.variant_id = b.variant_id
ORDER BY v.sku_key, v.id
