SELECT id, uuid, task, site_id, place_id, party_id, delivery_note, document_uuid, account_id, desk, state, opened_at
FROM scanning_session WHERE uuid = :uuid
