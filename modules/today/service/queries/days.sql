SELECT x.business_day, COUNT(*) AS moved, CAST(SUM(x.received) AS BIGINT) AS received,
       CAST(SUM(x.issued) AS BIGINT) AS issued, CAST(SUM(x.early) AS BIGINT) AS moved_early,
       CAST(SUM(x.early * x.received) AS BIGINT) AS received_early,
       CAST(SUM(x.early * x.issued) AS BIGINT) AS issued_early
FROM (
  SELECT m.business_day,
         CASE WHEN m.type = 'receipt' AND m.from_tracked = 0 AND m.to_tracked = 1 THEN 1 ELSE 0 END AS received,
         CASE WHEN m.type = 'issue' AND m.from_tracked = 1 AND m.to_tracked = 0 THEN 1 ELSE 0 END AS issued,
         CASE WHEN ((m.effective_at - CAST(:midnight AS BIGINT)) % 86400000 + 86400000) % 86400000
                   <= CAST(:elapsed AS BIGINT) THEN 1 ELSE 0 END AS early
  FROM stock_movements m
  WHERE m.effective_at > :from_at
    AND (CAST(:site AS TEXT) IS NULL
         OR m.from_location_id IN (SELECT p.id FROM locations_places p WHERE p.site_code = CAST(:site AS TEXT))
         OR m.to_location_id IN (SELECT p.id FROM locations_places p WHERE p.site_code = CAST(:site AS TEXT)))) AS x
GROUP BY x.business_day
ORDER BY x.business_day
