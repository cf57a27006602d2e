-- What was done, for a module that compares its own tables with it.
CREATE VIEW foundation_journal_changes AS
SELECT id, at, actor_id, desk, action, entity, entity_uuid, payload FROM foundation_journal;
-- Sealed rows for lists.
CREATE VIEW foundation_journal_rows AS
SELECT seq, uuid, at, actor_id, actor_name, desk, action, entity, entity_uuid, payload
FROM foundation_journal WHERE seq IS NOT NULL;
