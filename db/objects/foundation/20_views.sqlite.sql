-- Sealed rows for lists.
CREATE VIEW foundation_journal_rows AS
SELECT seq, uuid, at, actor_name, desk, action, entity, entity_uuid FROM foundation_journal WHERE seq IS NOT NULL;
