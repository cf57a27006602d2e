SELECT v.id, v.uuid, v.product_id, v.sku, v.price_micros, v.weight_mg, v.length_mm, v.width_mm, v.height_mm,
       v.tariff_number, v.origin_country, CASE WHEN v.archived_at IS NULL THEN 0 ELSE 1 END AS archived, v.version
FROM catalog_variant AS v
WHERE v.product_id = :product
ORDER BY v.position, v.id
