SELECT a.name, a.value
FROM catalog_attribute AS a
WHERE a.product_id = :product
ORDER BY a.position, a.id
