SELECT v.id, v.uuid, v.product_id, v.sku, v.sku_key AS matched_key, v.sku AS matched_text, v.name, v.unit_code,
       v.unit_decimals, v.archived, v.image_hash, 1000000 AS pack_quantity
FROM catalog_variants AS v
WHERE v.sku_key IN (SELECT value FROM json_each(:keys))
ORDER BY v.archived, v.sku_key
