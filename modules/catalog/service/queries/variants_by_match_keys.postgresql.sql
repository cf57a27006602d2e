SELECT v.id, v.uuid, v.product_id, v.sku, b.match_key AS matched_key, b.code AS matched_text, v.name, v.unit_code,
       v.unit_decimals, v.archived, v.image_hash, b.pack_quantity
FROM catalog_barcode AS b JOIN catalog_variants AS v ON v.id = b.variant_id
WHERE b.removed_at IS NULL AND b.match_key IN (SELECT value FROM json_array_elements_text(CAST(:keys AS json))
  AS keys (value))
ORDER BY v.archived, v.sku_key, b.id
