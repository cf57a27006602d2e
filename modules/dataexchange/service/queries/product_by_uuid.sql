SELECT DISTINCT product_id AS id FROM catalog_variants WHERE product_uuid = :uuid
