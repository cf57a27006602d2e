UPDATE scanning_session SET party_id = :party_id, delivery_note = :delivery_note WHERE uuid = :uuid AND state = 'open'
