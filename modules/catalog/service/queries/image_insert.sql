INSERT INTO catalog_image (uuid, product_id, blob_hash, position, created_at)
SELECT :uuid, p.id, :hash, (SELECT COUNT(*) FROM catalog_image AS i WHERE i.product_id = p.id), CAST(:now AS BIGINT)
FROM catalog_product AS p WHERE p.id = :product
