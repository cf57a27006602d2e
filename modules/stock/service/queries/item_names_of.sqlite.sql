-- A list of numbers as one value: json_each here, an array there.
SELECT id, sku, name, unit_code FROM catalog_variants
WHERE id IN (SELECT value FROM json_each('[' || :ids || ']')) ORDER BY sku_key, id
