SELECT v.id AS variant_id, v.sku, v.name, v.unit_code,
       v.sku_key, p.id AS location_id, p.code AS location, p.purpose, b.state,
       b.on_hand
FROM stock_balances b JOIN catalog_variants v ON v.id = b.variant_id JOIN locations_places p ON p.id = b.location_id
WHERE (CAST(:variant_id AS BIGINT) IS NULL OR b.variant_id = CAST(:variant_id AS BIGINT))
  AND (CAST(:path AS TEXT) IS NULL OR p.path = CAST(:path AS TEXT)
       OR substr(p.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / ')
ORDER BY v.sku_key, v.id, p.code, b.state
