SELECT COUNT(*) AS n
FROM catalog_variants AS v
WHERE v.search_key LIKE :word1 ESCAPE '!' AND v.search_key LIKE :word2 ESCAPE '!'
  AND v.search_key LIKE :word3 ESCAPE '!' AND v.search_key LIKE :word4 ESCAPE '!'
  AND v.category_path_key LIKE :category ESCAPE '!'
  AND v.state LIKE :state AND v.archived = :archived
