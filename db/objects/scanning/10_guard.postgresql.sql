-- A scan that beeped stays what it was: what was read, where, when and by whom. Only what became of it goes on.
CREATE FUNCTION scanning_scan_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.id, NEW.uuid, NEW.session_id, NEW.seq, NEW.desk, NEW.account_id, NEW.raw, NEW.parsed, NEW.place_id,
        NEW.quantity, NEW.effect, NEW.was, NEW.paste, NEW.from_id, NEW.at) IS NOT DISTINCT FROM
       (OLD.id, OLD.uuid, OLD.session_id, OLD.seq, OLD.desk, OLD.account_id, OLD.raw, OLD.parsed, OLD.place_id,
        OLD.quantity, OLD.effect, OLD.was, OLD.paste, OLD.from_id, OLD.at)
       AND (OLD.state IN ('taken', 'parked') OR NEW.state = OLD.state) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'backroom:scanning.scan_is_final';
END $$;
CREATE TRIGGER scanning_scan_guard BEFORE UPDATE OR DELETE ON scanning_scan
  FOR EACH ROW EXECUTE FUNCTION scanning_scan_guard();

-- A scan is no service call of its own and leaves no row in the journal.
CREATE FUNCTION scanning_scan_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM foundation_books_go_on();
  RETURN NULL;
END $$;
CREATE TRIGGER scanning_scan_stays AFTER INSERT OR UPDATE ON scanning_scan
  FOR EACH STATEMENT EXECUTE FUNCTION scanning_scan_stays();

CREATE FUNCTION scanning_session_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'open' AND (NEW.id, NEW.uuid, NEW.task, NEW.account_id, NEW.document_uuid, NEW.opened_at)
       = (OLD.id, OLD.uuid, OLD.task, OLD.account_id, OLD.document_uuid, OLD.opened_at)
       AND NEW.last_seq >= OLD.last_seq THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'backroom:scanning.scan_is_final';
END $$;
CREATE TRIGGER scanning_session_guard BEFORE UPDATE OR DELETE ON scanning_session
  FOR EACH ROW EXECUTE FUNCTION scanning_session_guard();
