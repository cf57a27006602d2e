UPDATE catalog_product SET changed_at = :now, version = version + 1 WHERE id = :id
