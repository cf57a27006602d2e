-- Only the server's function shows rows to who may not read the journal.
SELECT seq, action, entity, entity_uuid FROM journal_changes(:after)
