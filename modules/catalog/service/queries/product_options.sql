SELECT o.variant_id, o.name, o.value
FROM catalog_option AS o JOIN catalog_variant AS v ON v.id = o.variant_id
WHERE v.product_id = :product
ORDER BY o.variant_id, o.position, o.id
