SELECT path FROM catalog_category WHERE archived_at IS NULL ORDER BY path_key
