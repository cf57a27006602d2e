UPDATE scanning_session SET last_seq = last_seq + 1 WHERE uuid = :uuid AND state = 'open' RETURNING id, last_seq
