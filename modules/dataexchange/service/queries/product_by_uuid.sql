SELECT MIN(sku) AS code FROM catalog_variants WHERE product_uuid = :uuid
