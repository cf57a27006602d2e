UPDATE scanning_scan SET state = 'undone', changed_at = foundation_now()
WHERE id = (SELECT id FROM scanning_scan WHERE session_id = :session_id AND state IN ('taken', 'parked')
            ORDER BY seq DESC LIMIT 1)
RETURNING uuid
