UPDATE catalog_image SET position = :position WHERE product_id = :product AND blob_hash = :hash
