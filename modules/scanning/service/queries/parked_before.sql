SELECT g.uuid AS session_uuid, g.delivery_note, s.parsed AS code, CAST(SUM(s.quantity) AS BIGINT) AS quantity,
       COUNT(*) AS scans, MAX(s.seq) AS last_seq, COALESCE(MAX(p.blob_hash), '') AS photo_hash
FROM scanning_scan s JOIN scanning_session g ON g.id = s.session_id
     LEFT JOIN scanning_photo p ON p.session_id = s.session_id AND p.code = s.parsed
WHERE s.state = 'parked' AND g.state = 'posted' AND g.site_id = :site_id
GROUP BY g.id, g.uuid, g.delivery_note, s.parsed ORDER BY g.id DESC, MAX(s.seq) DESC
