SELECT seq, uuid, at, actor_name, desk, action, entity, entity_uuid, payload
FROM foundation_journal
WHERE seq < :before
  AND (CAST(:entity AS TEXT) IS NULL OR entity = :entity)
  AND (CAST(:entity_uuid AS TEXT) IS NULL OR entity_uuid = :entity_uuid)
  AND (CAST(:actor AS TEXT) IS NULL OR lower(actor_name) = lower(CAST(:actor AS TEXT)))
  AND (CAST(:from_at AS BIGINT) IS NULL OR at >= :from_at)
ORDER BY seq DESC
LIMIT :limit
