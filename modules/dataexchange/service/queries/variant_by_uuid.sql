SELECT id FROM catalog_variants WHERE uuid = :uuid
