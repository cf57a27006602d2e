SELECT actor_name, at FROM foundation_journal WHERE entity_uuid = :entity_uuid ORDER BY id DESC LIMIT 1
