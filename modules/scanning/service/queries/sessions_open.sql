SELECT id, uuid, site_id, place_id, party_id, delivery_note, document_uuid, account_id, desk, state, opened_at
FROM scanning_session WHERE account_id = identity_actor() AND state = 'open' ORDER BY id DESC
