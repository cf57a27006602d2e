SELECT id, uuid, task, site_id, place_id, party_id, delivery_note, document_uuid, account_id, desk, state, opened_at
FROM scanning_session WHERE account_id = identity_actor() AND state = 'open' AND task = :task
  AND (CAST(:desk AS TEXT) IS NULL OR desk = CAST(:desk AS TEXT)) ORDER BY id DESC
