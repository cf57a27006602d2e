SELECT v.id, v.uuid, v.product_id, v.sku, v.name, v.unit_code, v.unit_decimals, v.archived, v.image_hash
FROM catalog_variants AS v
WHERE v.id IN (SELECT value FROM json_each('[' || :ids || ']'))
