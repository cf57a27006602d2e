INSERT INTO foundation_journal (uuid, at, actor_id, actor_name, desk, action, entity, entity_uuid, payload, salt,
                                payload_hash)
VALUES (:uuid, foundation_now(), identity_actor(), :actor_name, :desk, :action, :entity, :entity_uuid, :payload,
        :salt, :payload_hash)
