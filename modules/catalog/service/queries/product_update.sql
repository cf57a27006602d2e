UPDATE catalog_product
SET name = :name, name_key = :name_key, description = :description,
    category_id = (SELECT id FROM catalog_category WHERE path_key = :category_key),
    brand_id = (SELECT id FROM catalog_brand WHERE name_key = :brand_key),
    unit_id = (SELECT id FROM catalog_unit WHERE code_key = :unit_key),
    tax_class_id = (SELECT id FROM catalog_tax_class WHERE code_key = :tax_key),
    state = :state, publish_at = CAST(:publish_at AS BIGINT), changed_at = :now, version = version + 1
WHERE id = :id
