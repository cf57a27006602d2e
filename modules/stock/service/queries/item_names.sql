SELECT id, sku, name, unit_code FROM catalog_variants ORDER BY sku_key, id
