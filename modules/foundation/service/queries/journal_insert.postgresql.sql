-- The server stamps time and account (a trigger does) and journal_seal() numbers and chains later, see journal_seal.h.
INSERT INTO foundation_journal (uuid, at, actor_name, desk, action, entity, entity_uuid, payload, salt, payload_hash)
VALUES (:uuid, :at, :actor_name, :desk, :action, :entity, :entity_uuid, :payload, :salt, :payload_hash)
