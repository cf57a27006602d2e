SELECT s.variant_id, s.place_id, s.reject_reason,
       CAST(SUM(s.total) AS BIGINT) AS total, COUNT(*) AS scans, MAX(s.seq) AS last_seq
FROM scanning_scan s JOIN scanning_session g ON g.id = s.session_id
WHERE g.uuid = :uuid AND s.meaning = 'item' AND s.state IN ('taken', 'posted')
GROUP BY s.variant_id, s.place_id, s.reject_reason ORDER BY MAX(s.seq) DESC
