SELECT s.uuid, s.seq, s.raw, s.parsed, s.meaning, s.variant_id, s.place_id,
       s.quantity, s.pack_quantity, s.total, s.reject_reason, s.effect, s.was, s.state, s.at,
       s.paste, s.from_id
FROM scanning_scan s JOIN scanning_session g ON g.id = s.session_id
WHERE g.uuid = :uuid ORDER BY s.seq
