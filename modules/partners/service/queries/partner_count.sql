SELECT COUNT(*) AS n
FROM partners_partner AS p
WHERE p.is_supplier >= :supplier AND p.is_customer >= :customer
  AND (CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END) = :archived
  AND p.search_key LIKE :word1 ESCAPE '!' AND p.search_key LIKE :word2 ESCAPE '!'
  AND p.search_key LIKE :word3 ESCAPE '!'
