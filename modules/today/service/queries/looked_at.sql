SELECT r.kind, r.documents, r.number, r.posted_at, COALESCE(a.person, '') AS person
FROM (
  SELECT k.kind, k.number, k.posted_at, k.actor_id, COUNT(*) OVER (PARTITION BY k.kind) AS documents,
         ROW_NUMBER() OVER (PARTITION BY k.kind ORDER BY k.posted_seq DESC) AS place
  FROM (
    SELECT 'reversed' AS kind, d.number, d.posted_at, d.posted_seq, d.actor_id, d.site_id
    FROM stock_documents d WHERE d.reverses_id IS NOT NULL AND d.posted_at >= :since
    UNION ALL
    SELECT 'overridden', d.number, d.posted_at, d.posted_seq, d.actor_id, d.site_id
    FROM stock_documents d WHERE d.negative_accepted = 1 AND d.posted_at >= :since) AS k
  LEFT JOIN locations_places s ON s.id = k.site_id
  WHERE CAST(:site AS TEXT) IS NULL OR s.site_code = CAST(:site AS TEXT)) AS r
LEFT JOIN identity_accounts a ON a.id = r.actor_id
WHERE r.place = 1
