SELECT seq, hash, uuid, at, actor_id, actor_name, desk, action, entity, entity_uuid, payload, salt, payload_hash
FROM foundation_journal
WHERE seq > :after
ORDER BY seq
LIMIT 2000
