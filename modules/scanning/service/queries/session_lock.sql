UPDATE scanning_session SET last_seq = last_seq WHERE uuid = :uuid AND state = 'open' RETURNING id
