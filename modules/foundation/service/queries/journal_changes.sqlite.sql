-- On the server only a function shows rows to who may not read the journal.
SELECT seq, action, entity, entity_uuid FROM foundation_journal WHERE seq > :after ORDER BY seq LIMIT 500
