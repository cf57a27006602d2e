UPDATE scanning_scan SET state = 'undone', changed_at = foundation_now()
WHERE state = 'parked' AND parsed = :code AND session_id = (SELECT id FROM scanning_session WHERE uuid = :uuid)
RETURNING quantity, reject_reason
