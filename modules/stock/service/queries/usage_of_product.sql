SELECT 1 AS found FROM stock_holding h JOIN catalog_variants v ON v.id = h.variant_id
WHERE v.product_id = :product_id LIMIT 1
