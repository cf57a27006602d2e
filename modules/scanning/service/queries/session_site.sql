UPDATE scanning_session SET site_id = :site_id, place_id = :place_id
WHERE uuid = :uuid AND state = 'open'
  AND NOT EXISTS (SELECT 1 FROM scanning_scan AS s WHERE s.session_id = scanning_session.id AND s.state <> 'undone')
