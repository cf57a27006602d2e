SELECT variant_id, CAST(SUM(signed_quantity) AS BIGINT) AS quantity
FROM stock_way_entries
WHERE effective_at <= :at
GROUP BY variant_id
ORDER BY variant_id
