SELECT uuid, blob_hash FROM catalog_image WHERE product_id = :product ORDER BY position, id
