-- The last scan, and what was pasted together with it.
UPDATE scanning_scan SET state = 'undone', changed_at = foundation_now()
WHERE id IN (SELECT s.id
             FROM (SELECT id, paste FROM scanning_scan
                   WHERE session_id = :session_id AND state IN ('taken', 'parked') ORDER BY seq DESC LIMIT 1) AS latest
                  JOIN scanning_scan AS s ON s.id = latest.id OR (latest.paste > 0 AND s.paste = latest.paste)
             WHERE s.session_id = :session_id AND s.state IN ('taken', 'parked'))
RETURNING uuid
