SELECT uuid, quantity FROM scanning_scan
WHERE session_id = :session_id AND state = 'parked' AND parsed = :code ORDER BY seq
