SELECT b.variant_id, b.code, b.kind, b.pack_quantity
FROM catalog_barcode AS b JOIN catalog_variant AS v ON v.id = b.variant_id
WHERE v.product_id = :product AND b.removed_at IS NULL
ORDER BY b.variant_id, b.pack_quantity, b.id
