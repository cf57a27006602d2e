DELETE FROM catalog_option WHERE variant_id = :variant
