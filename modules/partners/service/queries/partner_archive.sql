UPDATE partners_partner SET archived_at = CAST(:archived_at AS BIGINT), changed_at = :now, version = version + 1
WHERE id = :id
