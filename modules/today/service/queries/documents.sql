SELECT d.number, d.type, d.posted_at, d.line_count, d.reference, COALESCE(d.reverses_number, '') AS reverses_number,
       COALESCE(p.name, '') AS party, COALESCE(a.person, '') AS person
FROM stock_documents d
LEFT JOIN locations_places s ON s.id = d.site_id
LEFT JOIN locations_places p ON p.id = d.party_id
LEFT JOIN identity_accounts a ON a.id = d.actor_id
WHERE d.posted_seq IS NOT NULL
  AND (CAST(:site AS TEXT) IS NULL OR s.site_code = CAST(:site AS TEXT))
ORDER BY d.posted_seq DESC
LIMIT :row_limit
