SELECT id FROM catalog_product WHERE uuid = :uuid
