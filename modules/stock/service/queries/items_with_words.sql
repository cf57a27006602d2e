SELECT v.id
FROM catalog_variants v
WHERE v.search_key LIKE :word1 ESCAPE '!' AND v.search_key LIKE :word2 ESCAPE '!'
  AND v.search_key LIKE :word3 ESCAPE '!' AND v.search_key LIKE :word4 ESCAPE '!'
ORDER BY v.id
LIMIT 5000
