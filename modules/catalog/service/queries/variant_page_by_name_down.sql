SELECT v.id, v.uuid, v.product_id, v.sku, v.name, v.name_key AS sort_key, v.category_path, v.brand, v.unit_code,
       v.price_micros, v.state, v.archived, v.image_hash
FROM catalog_variants AS v
WHERE (CAST(:after_id AS BIGINT) = 0 OR (v.name_key, v.id) < (:after_key, :after_id))
  AND v.search_key LIKE :word1 ESCAPE '!' AND v.search_key LIKE :word2 ESCAPE '!'
  AND v.search_key LIKE :word3 ESCAPE '!' AND v.search_key LIKE :word4 ESCAPE '!'
  AND v.category_path_key LIKE :category ESCAPE '!'
  AND v.state LIKE :state AND v.archived = :archived
ORDER BY v.name_key DESC, v.id DESC
LIMIT :limit
