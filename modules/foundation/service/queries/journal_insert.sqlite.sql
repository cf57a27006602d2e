-- SQLite numbers and chains a row while it is written: writers stand in line, so the last row is the last for sure.
INSERT INTO foundation_journal (uuid, seq, at, actor_id, actor_name, desk, action, entity, entity_uuid, payload, salt,
                                payload_hash, hash)
SELECT :uuid, last.seq + 1, :at, identity_actor(), :actor_name, :desk, :action, :entity, :entity_uuid, :payload, :salt,
       :payload_hash,
       foundation_link(last.hash, last.seq + 1, :uuid, :at, identity_actor(), :actor_name, :desk, :action, :entity,
                       :entity_uuid, :payload_hash)
FROM (SELECT COALESCE(max(seq), 0) AS seq,
             (SELECT hash FROM foundation_journal WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1) AS hash
      FROM foundation_journal) AS last
