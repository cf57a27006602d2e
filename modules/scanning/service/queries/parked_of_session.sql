SELECT g.uuid AS session_uuid, g.delivery_note, s.parsed AS code, CAST(SUM(s.quantity) AS BIGINT) AS quantity,
       COUNT(*) AS scans, MAX(s.seq) AS last_seq, COALESCE(MAX(p.blob_hash), '') AS photo_hash
FROM scanning_scan s JOIN scanning_session g ON g.id = s.session_id
     LEFT JOIN scanning_photo p ON p.session_id = s.session_id AND p.code = s.parsed
WHERE g.uuid = :uuid AND s.state = 'parked'
GROUP BY g.uuid, g.delivery_note, s.parsed ORDER BY MAX(s.seq) DESC
