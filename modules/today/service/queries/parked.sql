SELECT COUNT(*) AS codes, CAST(COALESCE(SUM(k.scans), 0) AS BIGINT) AS scans, MIN(k.since) AS since
FROM scanning_parked k JOIN locations_places s ON s.id = k.site_id
WHERE (k.session_state = 'posted' OR k.account_id = identity_actor())
  AND (CAST(:site AS TEXT) IS NULL OR s.site_code = CAST(:site AS TEXT))
