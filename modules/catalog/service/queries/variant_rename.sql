UPDATE catalog_variant SET name = :name, name_key = :name_key, search_key = :search_key WHERE id = :id
