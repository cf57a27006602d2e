-- A scan that beeped stays what it was: what was read, where, when and by whom. Only what became of it goes on.
CREATE TRIGGER scanning_scan_guard BEFORE UPDATE ON scanning_scan
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.session_id <> OLD.session_id OR NEW.seq <> OLD.seq
  OR NEW.desk <> OLD.desk OR NEW.account_id <> OLD.account_id OR NEW.raw <> OLD.raw OR NEW.parsed <> OLD.parsed
  OR NEW.place_id IS NOT OLD.place_id OR NEW.quantity <> OLD.quantity OR NEW.effect <> OLD.effect
  OR NEW.was IS NOT OLD.was OR NEW.paste <> OLD.paste OR NEW.from_id IS NOT OLD.from_id OR NEW.at <> OLD.at
  OR (OLD.state NOT IN ('taken', 'parked') AND NEW.state <> OLD.state)
BEGIN
  SELECT RAISE(ABORT, 'backroom:scanning.scan_is_final');
END;
CREATE TRIGGER scanning_scan_no_delete BEFORE DELETE ON scanning_scan
BEGIN
  SELECT RAISE(ABORT, 'backroom:scanning.scan_is_final');
END;
-- The same scan told twice is one scan, and INSERT OR REPLACE finds nothing to replace.
CREATE TRIGGER scanning_scan_once BEFORE INSERT ON scanning_scan
WHEN EXISTS (SELECT 1 FROM scanning_scan
             WHERE id = NEW.id OR uuid = NEW.uuid OR (session_id = NEW.session_id AND seq = NEW.seq))
BEGIN
  SELECT RAISE(IGNORE);
END;

CREATE TRIGGER scanning_session_guard BEFORE UPDATE ON scanning_session
WHEN OLD.state <> 'open' OR NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.task <> OLD.task
  OR NEW.account_id <> OLD.account_id OR NEW.document_uuid <> OLD.document_uuid
  OR NEW.opened_at <> OLD.opened_at OR NEW.last_seq < OLD.last_seq
BEGIN
  SELECT RAISE(ABORT, 'backroom:scanning.scan_is_final');
END;
CREATE TRIGGER scanning_session_no_delete BEFORE DELETE ON scanning_session
BEGIN
  SELECT RAISE(ABORT, 'backroom:scanning.scan_is_final');
END;
CREATE TRIGGER scanning_session_once BEFORE INSERT ON scanning_session
WHEN EXISTS (SELECT 1 FROM scanning_session
             WHERE id = NEW.id OR uuid = NEW.uuid OR document_uuid = NEW.document_uuid)
BEGIN
  SELECT RAISE(IGNORE);
END;
