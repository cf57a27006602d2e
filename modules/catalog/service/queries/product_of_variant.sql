SELECT product_id FROM catalog_variant WHERE id = :id
