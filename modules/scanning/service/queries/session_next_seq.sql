UPDATE scanning_session SET last_seq = last_seq + :count WHERE uuid = :uuid AND state = 'open' RETURNING id, last_seq
