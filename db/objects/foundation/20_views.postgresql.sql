-- Sealed rows for lists, with the rights of who asks.
CREATE VIEW foundation_journal_rows WITH (security_invoker = true) AS
SELECT seq, uuid, at, actor_name, desk, action, entity, entity_uuid FROM foundation_journal WHERE seq IS NOT NULL;
