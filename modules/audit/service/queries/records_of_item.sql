-- An item and its product.
SELECT uuid, name FROM catalog_variants WHERE id = :id
UNION ALL
SELECT v.product_uuid, v.product_name FROM catalog_variants v WHERE v.id = :id
