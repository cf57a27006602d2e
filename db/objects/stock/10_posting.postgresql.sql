-- The rules of the ledger, held by the server: no client, not even psql, can post and leave a wrong balance.

CREATE SEQUENCE IF NOT EXISTS stock_posted_seq;

CREATE FUNCTION stock_ledger_is_final() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'backroom:stock.ledger_is_final';
END $$;
CREATE TRIGGER stock_entry_final BEFORE UPDATE OR DELETE ON stock_entry
  FOR EACH ROW EXECUTE FUNCTION stock_ledger_is_final();
CREATE TRIGGER stock_holding_no_delete BEFORE DELETE ON stock_holding
  FOR EACH ROW EXECUTE FUNCTION stock_ledger_is_final();
CREATE TRIGGER stock_document_no_delete BEFORE DELETE ON stock_document
  FOR EACH ROW EXECUTE FUNCTION stock_ledger_is_final();

-- Whether goods are ours there is the place's to say: an account that is not tracked at a bin would give goods from
-- nothing. Lots, other owners and handling units have no tables yet, so none can be named.
CREATE FUNCTION stock_holding_starts_empty() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.on_hand <> 0 THEN
    RAISE EXCEPTION 'backroom:stock.on_hand_is_derived';
  END IF;
  IF NEW.tracked IS DISTINCT FROM (SELECT p.holds_stock FROM locations_places p WHERE p.id = NEW.location_id) THEN
    RAISE EXCEPTION 'backroom:stock.tracked_is_derived';
  END IF;
  IF NEW.lot_id <> 0 OR NEW.owner_id <> 0 OR NEW.handling_unit_id <> 0 THEN
    RAISE EXCEPTION 'backroom:stock.no_such_lot';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_holding_starts_empty BEFORE INSERT ON stock_holding
  FOR EACH ROW EXECUTE FUNCTION stock_holding_starts_empty();

-- Checked per statement: a document of 2,000 lines pays once.
CREATE FUNCTION stock_entries_fit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public,
  pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a JOIN stock_document d ON d.id = a.document_id WHERE d.status <> 'open') THEN
    RAISE EXCEPTION 'backroom:stock.document_is_posted';
  END IF;
  IF EXISTS (SELECT 1 FROM added a JOIN stock_holding f ON f.id = a.from_holding_id
             JOIN stock_holding t ON t.id = a.to_holding_id
             WHERE f.variant_id <> a.variant_id OR t.variant_id <> a.variant_id) THEN
    RAISE EXCEPTION 'backroom:stock.entry_mixes_items';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER stock_entries_fit AFTER INSERT ON stock_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION stock_entries_fit();

CREATE FUNCTION stock_document_insert() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- The period is the first lock of a posting: whoever waits for it must not hold anything others wait for.
  PERFORM pg_advisory_xact_lock_shared(4242, 2);
  IF NEW.status <> 'open' THEN
    RAISE EXCEPTION 'backroom:stock.not_posted_by_insert';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_document_insert BEFORE INSERT ON stock_document
  FOR EACH ROW EXECUTE FUNCTION stock_document_insert();

CREATE FUNCTION stock_document_closed_at_commit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM stock_document WHERE id = NEW.id AND status = 'open') THEN
    RAISE EXCEPTION 'backroom:stock.open_at_commit';
  END IF;
  -- Nothing is posted that the journal does not tell of.
  IF NOT EXISTS (SELECT 1 FROM foundation_journal_changes WHERE entity_uuid = NEW.uuid AND entity = 'stock.document'
                   AND action IN ('post', 'reverse')) THEN
    RAISE EXCEPTION 'backroom:stock.not_in_the_journal';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stock_document_closed_at_commit AFTER INSERT ON stock_document
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stock_document_closed_at_commit();

-- A business day is the day of the effective time in the site's zone, else the company's. Ten minutes ahead is a desk's
-- clock, more is the future.
CREATE FUNCTION stock_check_day(effective BIGINT, day TEXT, site BIGINT, now_ms BIGINT) RETURNS VOID LANGUAGE plpgsql
STABLE SET search_path = public, pg_temp AS $$
DECLARE
  zone TEXT := COALESCE(NULLIF((SELECT p.site_time_zone FROM locations_places p WHERE p.id = site), ''),
                        (SELECT c.time_zone FROM identity_company_settings c), 'UTC');
BEGIN
  IF effective > now_ms + 600000 THEN
    RAISE EXCEPTION 'backroom:stock.in_the_future';
  END IF;
  -- Checkpoints begin at 1970.
  IF effective <= 0 THEN
    RAISE EXCEPTION 'backroom:stock.before_all_books';
  END IF;
  IF day <> to_char(to_timestamp(effective / 1000.0) AT TIME ZONE zone, 'YYYY-MM-DD') THEN
    RAISE EXCEPTION 'backroom:stock.day_is_derived';
  END IF;
END $$;

-- A receipt comes from outside to a place of ours, an issue goes the other way, a transfer between places of ours (or
-- to and from the way), an adjustment or count between a place of ours and loss or opening. A reversal mirrors one.
CREATE FUNCTION stock_check_ends(document BIGINT, type TEXT) RETURNS VOID LANGUAGE plpgsql
STABLE SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
      SELECT 1 FROM stock_entry e
      JOIN stock_holding f ON f.id = e.from_holding_id JOIN locations_places pf ON pf.id = f.location_id
      JOIN stock_holding t ON t.id = e.to_holding_id JOIN locations_places pt ON pt.id = t.location_id
      WHERE e.document_id = document AND NOT CASE type
        WHEN 'receipt' THEN f.tracked = 0 AND t.tracked = 1
        WHEN 'issue' THEN f.tracked = 1 AND t.tracked = 0
        WHEN 'transfer' THEN (f.tracked = 1 AND (t.tracked = 1 OR pt.kind = 'transit'))
                             OR (t.tracked = 1 AND pf.kind = 'transit')
        WHEN 'return' THEN f.tracked <> t.tracked
        ELSE (f.tracked = 1 AND pt.kind IN ('loss', 'opening'))
             OR (t.tracked = 1 AND pf.kind IN ('loss', 'opening')) END) THEN
    RAISE EXCEPTION 'backroom:stock.ends_of_type';
  END IF;
END $$;

-- A reversal takes back all of one posted document, line by line; nothing else may say that it reverses.
CREATE FUNCTION stock_check_reversal(document BIGINT, reversed BIGINT) RETURNS VOID LANGUAGE plpgsql
STABLE SET search_path = public, pg_temp AS $$
BEGIN
  IF reversed IS NULL THEN
    IF EXISTS (SELECT 1 FROM stock_entry e WHERE e.document_id = document AND e.reverses_id IS NOT NULL) THEN
      RAISE EXCEPTION 'backroom:stock.reversal_differs';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM stock_document d WHERE d.id = reversed AND d.status <> 'posted') OR EXISTS (
      SELECT 1 FROM (SELECT * FROM stock_entry WHERE document_id = document) AS e
      FULL JOIN (SELECT * FROM stock_entry WHERE document_id = reversed) AS o ON o.id = e.reverses_id
      WHERE e.id IS NULL OR o.id IS NULL OR e.variant_id <> o.variant_id OR e.quantity <> o.quantity
        OR e.from_holding_id <> o.to_holding_id OR e.to_holding_id <> o.from_holding_id
        OR e.cost_total IS DISTINCT FROM o.cost_total) THEN
    RAISE EXCEPTION 'backroom:stock.reversal_differs';
  END IF;
END $$;

-- Lock order: period (shared, taken when the document is made), document, holdings by key. NO KEY UPDATE, because the
-- entries' foreign keys hold every holding in KEY SHARE already: a stronger lock would wait for all other postings.
-- Then the net result is added and judged. With the cost of a spinning disk the planner reads all holdings for each
-- document of twenty lines instead of twenty by their key (measured: three times as long).
CREATE FUNCTION stock_document_post() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET random_page_cost = 1.1 AS $$
DECLARE
  refused BIGINT;
  now_ms BIGINT := foundation_now();
BEGIN
  IF OLD.status = 'posted' THEN
    RAISE EXCEPTION 'backroom:stock.ledger_is_final';
  END IF;
  IF NEW.status <> 'posted' THEN
    RETURN NEW;
  END IF;
  NEW.actor_id := identity_actor();
  IF NEW.actor_id IS NULL THEN
    RAISE EXCEPTION 'backroom:identity.signed_out';
  END IF;
  PERFORM pg_advisory_xact_lock_shared(4242, 2);
  -- An entry was posted in this transaction; the demo's own clock stands still meanwhile.
  IF EXISTS (SELECT 1 FROM stock_entry e WHERE e.document_id = NEW.id
             AND (e.effective_at <> NEW.effective_at OR e.business_day <> NEW.business_day OR e.posted_at > now_ms
                  OR e.posted_at < LEAST(now_ms,
                                         (extract(epoch FROM transaction_timestamp()) * 1000)::BIGINT - 1))) THEN
    RAISE EXCEPTION 'backroom:stock.entry_dates_differ';
  END IF;
  PERFORM stock_check_day(NEW.effective_at, NEW.business_day, NEW.site_id, now_ms);
  PERFORM stock_check_reversal(NEW.id, NEW.reverses_id);
  IF NEW.reverses_id IS NULL THEN
    PERFORM stock_check_ends(NEW.id, NEW.type);
  END IF;
  PERFORM 1 FROM stock_holding h
  WHERE h.tracked = 1 AND h.id IN (SELECT from_holding_id FROM stock_entry WHERE document_id = NEW.id
                                   UNION SELECT to_holding_id FROM stock_entry WHERE document_id = NEW.id)
  ORDER BY h.variant_id, h.location_id, h.state, h.lot_id, h.owner_id, h.handling_unit_id FOR NO KEY UPDATE;

  WITH moved AS (
    SELECT holding_id, SUM(delta)::BIGINT AS delta FROM (
      SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE document_id = NEW.id
      UNION ALL
      SELECT from_holding_id, -quantity FROM stock_entry WHERE document_id = NEW.id) AS lines
    GROUP BY holding_id
  ), added AS (
    UPDATE stock_holding h SET on_hand = h.on_hand + moved.delta
    FROM moved WHERE h.id = moved.holding_id AND h.tracked = 1
    RETURNING h.id, h.location_id, h.on_hand, moved.delta
  )
  SELECT max(CASE WHEN p.negative_policy = 'refuse' THEN 2 ELSE 1 END) INTO refused
  FROM added a JOIN locations_places p ON p.id = a.location_id
  WHERE a.on_hand < 0 AND a.delta < 0
    AND (p.negative_policy = 'refuse' OR (p.negative_policy = 'warn' AND NEW.negative_accepted = 0));
  IF refused = 2 THEN
    RAISE EXCEPTION 'backroom:stock.below_zero';
  ELSIF refused = 1 THEN
    RAISE EXCEPTION 'backroom:stock.negative_not_accepted';
  END IF;

  IF NOT EXISTS (SELECT 1 FROM stock_entry WHERE document_id = NEW.id) THEN
    RAISE EXCEPTION 'backroom:stock.document_is_empty';
  END IF;

  INSERT INTO stock_checkpoint AS c (holding_id, at, on_hand)
  SELECT moved.holding_id, m.at, SUM(moved.delta)
  FROM stock_checkpoint_moment m
  CROSS JOIN (SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE document_id = NEW.id
              UNION ALL
              SELECT from_holding_id, -quantity FROM stock_entry WHERE document_id = NEW.id) AS moved
  JOIN stock_holding h ON h.id = moved.holding_id AND h.tracked = 1
  WHERE m.at >= NEW.effective_at
  GROUP BY moved.holding_id, m.at
  ON CONFLICT (holding_id, at) DO UPDATE SET on_hand = c.on_hand + excluded.on_hand;

  NEW.posted_at := now_ms;
  NEW.posted_seq := nextval('stock_posted_seq');
  NEW.number := CASE NEW.type WHEN 'receipt' THEN 'RCV' WHEN 'issue' THEN 'ISS' WHEN 'transfer' THEN 'TRF'
                WHEN 'adjustment' THEN 'ADJ' WHEN 'count' THEN 'CNT' ELSE 'RET' END
                || '-' || repeat('0', greatest(0, 6 - length(NEW.posted_seq::TEXT))) || NEW.posted_seq::TEXT;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_document_post BEFORE UPDATE ON stock_document
  FOR EACH ROW EXECUTE FUNCTION stock_document_post();

-- A count compares with what lies there now, so it holds the holdings from the look to the posting. Nobody has the
-- right to UPDATE them, which locking would ask for.
CREATE FUNCTION stock_lock_holdings(ids BIGINT[]) RETURNS TABLE (id BIGINT, on_hand BIGINT) LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF COALESCE(identity_actor_role(), 'auditor') = 'auditor' THEN
    RAISE EXCEPTION 'backroom:identity.not_allowed';
  END IF;
  PERFORM pg_advisory_xact_lock_shared(4242, 2);
  RETURN QUERY SELECT h.id, h.on_hand FROM stock_holding h WHERE h.id = ANY(ids)
    ORDER BY h.variant_id, h.location_id, h.state, h.lot_id, h.owner_id, h.handling_unit_id FOR NO KEY UPDATE;
END $$;

-- A reason is what documents say for ever: it is archived, not renamed and not deleted.
CREATE FUNCTION stock_reason_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.id, NEW.uuid, NEW.category, NEW.name, NEW.name_key)
       = (OLD.id, OLD.uuid, OLD.category, OLD.name, OLD.name_key) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'backroom:stock.reason_stays';
END $$;
CREATE TRIGGER stock_reason_stays BEFORE UPDATE OR DELETE ON stock_reason
  FOR EACH ROW EXECUTE FUNCTION stock_reason_stays();
