INSERT INTO scanning_session (uuid, task, site_id, place_id, party_id, delivery_note, account_id, desk,
                              document_uuid, opened_at)
VALUES (:uuid, :task, :site_id, :place_id, :party_id, :delivery_note, identity_actor(), :desk,
        :document_uuid, foundation_now())
ON CONFLICT (uuid) DO NOTHING
