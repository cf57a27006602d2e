-- The journal only grows. A row arrives sealed, as the next one.
CREATE TRIGGER foundation_journal_next BEFORE INSERT ON foundation_journal
WHEN NEW.hash IS NULL OR NEW.seq IS NOT (SELECT COALESCE(max(seq), 0) + 1 FROM foundation_journal)
BEGIN
  SELECT RAISE(ABORT, 'backroom:journal.unsealed');
END;
CREATE TRIGGER foundation_journal_no_update BEFORE UPDATE ON foundation_journal
BEGIN
  SELECT RAISE(ABORT, 'backroom:journal.append_only');
END;
CREATE TRIGGER foundation_journal_no_delete BEFORE DELETE ON foundation_journal
BEGIN
  SELECT RAISE(ABORT, 'backroom:journal.append_only');
END;
