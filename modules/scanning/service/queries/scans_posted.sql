UPDATE scanning_scan SET state = 'posted', changed_at = foundation_now()
WHERE session_id = :session_id AND state = 'taken'
