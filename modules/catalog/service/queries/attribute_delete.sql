DELETE FROM catalog_attribute WHERE product_id = :product
