-- A list of numbers as one value: an array here, json_each there.
SELECT id, sku, name, unit_code FROM catalog_variants
WHERE id = ANY (CAST('{' || :ids || '}' AS BIGINT[])) ORDER BY sku_key, id
