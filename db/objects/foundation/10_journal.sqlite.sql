-- The journal only grows. A row arrives sealed, as the next one.
-- INSERT OR REPLACE deletes without asking the triggers for DELETE, unless the connection wants it otherwise.
CREATE TRIGGER foundation_journal_guard BEFORE INSERT ON foundation_journal
BEGIN
  SELECT CASE
    WHEN NEW.hash IS NULL OR NEW.seq IS NOT (SELECT COALESCE(max(seq), 0) + 1 FROM foundation_journal)
      THEN RAISE(ABORT, 'backroom:journal.unsealed')
    WHEN NEW.actor_id IS NOT identity_actor() THEN RAISE(ABORT, 'backroom:journal.in_another_name')
    WHEN EXISTS (SELECT 1 FROM foundation_journal WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM foundation_journal WHERE uuid = NEW.uuid)
      THEN RAISE(ABORT, 'backroom:journal.append_only')
  END;
END;
CREATE TRIGGER foundation_journal_no_update BEFORE UPDATE ON foundation_journal
BEGIN
  SELECT RAISE(ABORT, 'backroom:journal.append_only');
END;
CREATE TRIGGER foundation_journal_no_delete BEFORE DELETE ON foundation_journal
BEGIN
  SELECT RAISE(ABORT, 'backroom:journal.append_only');
END;
