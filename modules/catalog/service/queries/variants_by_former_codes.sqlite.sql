SELECT v.id, v.uuid, v.product_id, v.sku, f.matched_key, f.matched_text, v.name, v.unit_code, v.unit_decimals,
       v.archived, v.image_hash, f.pack_quantity
FROM (SELECT s.variant_id, s.sku_key AS matched_key, s.sku AS matched_text, 1000000 AS pack_quantity, s.until_at
      FROM catalog_former_sku AS s WHERE s.sku_key IN (SELECT value FROM json_each(:keys))
      UNION ALL
      SELECT b.variant_id, b.match_key, b.code, b.pack_quantity, b.removed_at
      FROM catalog_barcode AS b WHERE b.removed_at IS NOT NULL AND b.match_key IN (SELECT value
        FROM json_each(:keys))) AS f
JOIN catalog_variants AS v ON v.id = f.variant_id
ORDER BY f.until_at DESC, v.sku_key
