SELECT name FROM catalog_brand WHERE archived_at IS NULL ORDER BY name_key
