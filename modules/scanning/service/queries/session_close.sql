UPDATE scanning_session SET state = :state, closed_at = foundation_now() WHERE uuid = :uuid AND state = 'open'
