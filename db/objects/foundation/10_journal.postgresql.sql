-- Whoever puts a backup in the place of these books holds this lock, with a safety copy in hand: what was written from
-- then on would be in neither. Called by whatever keeps what was acknowledged.
CREATE FUNCTION foundation_books_go_on() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock_shared(4242, 5) THEN
    RAISE EXCEPTION 'the books are being replaced' USING ERRCODE = 'lock_not_available';
  END IF;
END $$;

-- The journal only grows. Writers leave rows unsealed, so nobody waits for a chain; journal_seal() numbers them.
-- Who and when are the server's to say, and a payload must be the one its hash was taken from: else anybody could
-- write in another's name, or break the chain's verification for ever. Without a session only the owner of the tables
-- writes (preparation, upgrade, restore).
CREATE FUNCTION foundation_journal_stamp() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.seq IS NOT NULL OR NEW.hash IS NOT NULL THEN
    RAISE EXCEPTION 'backroom:journal.append_only';
  END IF;
  PERFORM foundation_books_go_on();
  NEW.at := foundation_now();
  NEW.actor_id := identity_actor();
  IF NEW.actor_id IS NOT NULL THEN
    NEW.actor_name := COALESCE(identity_actor_name(), NEW.actor_name);
  ELSIF NOT identity_is_owner() THEN
    RAISE EXCEPTION 'backroom:identity.signed_out';
  END IF;
  IF NEW.payload_hash IS DISTINCT FROM
     encode(sha256(convert_to(COALESCE(NEW.salt, '') || COALESCE(NEW.payload, ''), 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'backroom:journal.payload_differs';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER foundation_journal_stamp BEFORE INSERT ON foundation_journal
  FOR EACH ROW EXECUTE FUNCTION foundation_journal_stamp();

CREATE FUNCTION foundation_journal_grows() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.seq IS NULL AND NEW.seq IS NOT NULL AND NEW.hash IS NOT NULL
       AND (OLD.id, OLD.uuid, OLD.at, OLD.actor_id, OLD.actor_name, OLD.desk, OLD.action, OLD.entity, OLD.entity_uuid,
            OLD.payload, OLD.salt, OLD.payload_hash)
       IS NOT DISTINCT FROM
           (NEW.id, NEW.uuid, NEW.at, NEW.actor_id, NEW.actor_name, NEW.desk, NEW.action, NEW.entity, NEW.entity_uuid,
            NEW.payload, NEW.salt, NEW.payload_hash) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'backroom:journal.append_only';
END $$;
CREATE TRIGGER foundation_journal_grows BEFORE UPDATE OR DELETE ON foundation_journal
  FOR EACH ROW EXECUTE FUNCTION foundation_journal_grows();
CREATE TRIGGER foundation_journal_stays BEFORE TRUNCATE ON foundation_journal
  FOR EACH STATEMENT EXECUTE FUNCTION foundation_journal_grows();

-- One field of the text that a link is made of. The same as journal_seal.cpp writes it.
CREATE FUNCTION foundation_link_field(field TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE
SET search_path = public, pg_temp
AS $$ SELECT '|' || COALESCE('=' || replace(replace(field, '\', '\\'), '|', '\p'), '') $$;

CREATE FUNCTION foundation_link(previous TEXT, number BIGINT, r foundation_journal) RETURNS TEXT
LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN encode(sha256(convert_to(
    COALESCE(previous, '') || foundation_link_field(number::TEXT) || foundation_link_field(r.uuid)
    || foundation_link_field(r.at::TEXT) || foundation_link_field(r.actor_id::TEXT)
    || foundation_link_field(r.actor_name) || foundation_link_field(r.desk) || foundation_link_field(r.action)
    || foundation_link_field(r.entity) || foundation_link_field(r.entity_uuid)
    || foundation_link_field(r.payload_hash), 'UTF8')), 'hex');
END $$;

-- Numbers and chains every visible unsealed row, tells all desks, and returns the last number. Any desk calls it; one
-- at a time works, the others go on. The lock is let go at the end of the transaction, when the numbers are seen.
CREATE FUNCTION journal_seal() RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last_seq BIGINT;
  last_hash TEXT;
  sealed BIGINT := 0;
  r foundation_journal;
BEGIN
  IF EXISTS (SELECT 1 FROM foundation_journal WHERE seq IS NULL) AND pg_try_advisory_xact_lock(4242, 3) THEN
    SELECT seq, hash INTO last_seq, last_hash FROM foundation_journal WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1;
    last_seq := COALESCE(last_seq, 0);
    FOR r IN SELECT * FROM foundation_journal WHERE seq IS NULL ORDER BY id LOOP
      last_seq := last_seq + 1;
      last_hash := foundation_link(last_hash, last_seq, r);
      UPDATE foundation_journal SET seq = last_seq, hash = last_hash WHERE id = r.id;
      sealed := sealed + 1;
    END LOOP;
    IF sealed > 0 THEN
      PERFORM pg_notify('backroom', last_seq::TEXT);
    END IF;
    RETURN last_seq;
  END IF;
  RETURN COALESCE((SELECT max(seq) FROM foundation_journal), 0);
END $$;

-- What changed, for every desk: never who did it, nor from what to what. Those are for readers of the journal. A desk
-- listens on a connection of its own, so the session may be another connection's of the same person.
CREATE FUNCTION journal_changes(after_seq BIGINT)
RETURNS TABLE (seq BIGINT, action TEXT, entity TEXT, entity_uuid TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF identity_actor() IS NULL AND NOT identity_is_signed_in() THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT j.seq, j.action, j.entity, j.entity_uuid FROM foundation_journal j
    WHERE j.seq > after_seq ORDER BY j.seq LIMIT 500;
END $$;

-- What a desk compares with the last entry it has seen: numbers and hashes, whoever it is.
CREATE FUNCTION journal_seen(known_seq BIGINT, since BIGINT)
RETURNS TABLE (seq BIGINT, hash TEXT, at BIGINT, hash_there TEXT, restores BIGINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF identity_actor() IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT j.seq, j.hash, j.at,
      (SELECT k.hash FROM foundation_journal k WHERE k.seq = known_seq),
      (SELECT count(*) FROM foundation_journal r
       WHERE r.action = 'restore' AND r.entity = 'foundation.database' AND r.at > since)
    FROM foundation_journal j WHERE j.seq IS NOT NULL ORDER BY j.seq DESC LIMIT 1;
END $$;
