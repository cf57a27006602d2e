SELECT id, sku FROM catalog_variants WHERE sku_key = :sku_key
