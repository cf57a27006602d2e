SELECT p.id, p.uuid, p.code, p.name, p.name_key AS sort_key, p.is_supplier, p.is_customer, p.contact_name, p.email,
       p.phone, p.warning, p.lead_time_days, CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS archived,
       COALESCE((SELECT a.city FROM partners_address a WHERE a.partner_id = p.id ORDER BY a.position LIMIT 1), '')
         AS city,
       COALESCE((SELECT a.country FROM partners_address a WHERE a.partner_id = p.id ORDER BY a.position LIMIT 1), '')
         AS country
FROM partners_partner AS p
WHERE p.archived_at IS NULL
  AND p.search_key LIKE :word1 ESCAPE '!' AND p.search_key LIKE :word2 ESCAPE '!'
  AND p.search_key LIKE :word3 ESCAPE '!'
ORDER BY CASE WHEN p.code_key = :code THEN 0 WHEN p.name_key LIKE :begin ESCAPE '!' THEN 1
              WHEN ' ' || p.name_key LIKE :start ESCAPE '!' THEN 2 ELSE 3 END, p.name_key, p.id
LIMIT :limit
