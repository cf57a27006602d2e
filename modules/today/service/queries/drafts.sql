SELECT CASE WHEN d.account_id = identity_actor() THEN 1 ELSE 0 END AS is_mine, d.task, d.delivery_note,
       d.opened_at, d.scans, COALESCE(p.name, '') AS party,
       a.person
FROM scanning_drafts d
JOIN identity_accounts a ON a.id = d.account_id
LEFT JOIN locations_places s ON s.id = d.site_id
LEFT JOIN locations_places p ON p.id = d.party_id
WHERE (CAST(:site AS TEXT) IS NULL OR d.site_id IS NULL OR s.site_code = CAST(:site AS TEXT))
  AND (d.scans > 0 OR d.delivery_note <> '' OR d.party_id IS NOT NULL)
ORDER BY d.opened_at, d.id
