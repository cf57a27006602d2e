INSERT INTO stock_document (uuid, type, site_id, party_id, reason_id, reference, note, effective_at, business_day, desk,
                            negative_accepted, group_uuid, reverses_id)
VALUES (:uuid, :type, :site_id, :party_id, :reason_id, :reference, :note, :effective_at, :business_day, :desk,
        :negative_accepted, :group_uuid, :reverses_id)
RETURNING id
