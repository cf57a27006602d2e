-- A row and the one before it: what is needed to derive its link again.
SELECT seq, hash, uuid, at, actor_id, actor_name, desk, action, entity, entity_uuid, payload, salt, payload_hash
FROM foundation_journal
WHERE seq IN (:seq - 1, :seq)
ORDER BY seq
