DELETE FROM catalog_image WHERE product_id = :product AND blob_hash = :hash
