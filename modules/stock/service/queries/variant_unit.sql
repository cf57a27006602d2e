SELECT v.id, v.sku, v.unit_code, v.unit_decimals FROM catalog_variants v WHERE v.id = :id
