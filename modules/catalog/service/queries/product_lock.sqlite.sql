SELECT version FROM catalog_product WHERE id = :id
