SELECT CAST(COALESCE(SUM(signed_quantity), 0) AS BIGINT) AS quantity
FROM stock_way_entries
WHERE variant_id = :variant_id AND (CAST(:at AS BIGINT) IS NULL OR effective_at <= CAST(:at AS BIGINT))
