-- The rules of the ledger on SQLite. See 10_posting.postgresql.sql for the same rules there.
-- A posting runs these once a line, and calling one costs more than what it asks. So there is one for each thing that
-- happens to a table, and it asks by key: IN, OR and GROUP BY would make a table for a moment each time.

CREATE TRIGGER stock_holding_starts_empty BEFORE INSERT ON stock_holding
WHEN NEW.on_hand <> 0
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;

CREATE TRIGGER stock_holding_is_placed BEFORE INSERT ON stock_holding
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.tracked_is_derived')
  WHERE NEW.tracked IS NOT (SELECT p.holds_stock FROM locations_places p WHERE p.id = NEW.location_id);
  SELECT RAISE(ABORT, 'backroom:stock.no_such_lot')
  WHERE NEW.lot_id <> 0 OR NEW.owner_id <> 0 OR NEW.handling_unit_id <> 0;
END;

-- INSERT OR REPLACE and UPDATE OR REPLACE delete rows without asking the triggers for DELETE, unless the connection
-- wants it otherwise. So nothing that is final may be met by a key that is there already.
CREATE TRIGGER stock_holding_no_replace BEFORE INSERT ON stock_holding
WHEN EXISTS (SELECT 1 FROM stock_holding WHERE id = NEW.id
             OR (variant_id = NEW.variant_id AND location_id = NEW.location_id AND state = NEW.state
                 AND lot_id = NEW.lot_id AND owner_id = NEW.owner_id AND handling_unit_id = NEW.handling_unit_id))
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

-- What an account is of never changes, under whichever of its names the key is called. A posting, which sets on_hand
-- alone, does not run this one.
CREATE TRIGGER stock_holding_guard BEFORE UPDATE OF id, rowid, oid, _rowid_, variant_id, location_id, state, lot_id,
  owner_id, handling_unit_id, tracked ON stock_holding
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_holding_derived BEFORE UPDATE OF on_hand ON stock_holding
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived') WHERE NOT EXISTS (SELECT 1 FROM stock_posting);
END;

CREATE TRIGGER stock_holding_no_delete BEFORE DELETE ON stock_holding
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

-- What a line must be to stand in its document, whose head does not change after this. A receipt comes from outside to
-- a place of ours, an issue goes the other way, a transfer between places of ours (or to and from the way), an
-- adjustment or count between a place of ours and loss or opening; a reversal takes back one line of what it reverses.
CREATE TRIGGER stock_entry_guard BEFORE INSERT ON stock_entry
BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM stock_entry WHERE id = NEW.id) THEN RAISE(ABORT, 'backroom:stock.ledger_is_final')
    WHEN NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM stock_entry WHERE reverses_id = NEW.reverses_id)
      THEN RAISE(ABORT, 'backroom:stock.ledger_is_final')
  END;
  SELECT CASE
    WHEN d.status <> 'open' THEN RAISE(ABORT, 'backroom:stock.document_is_posted')
    WHEN f.variant_id IS NOT NEW.variant_id OR t.variant_id IS NOT NEW.variant_id
      THEN RAISE(ABORT, 'backroom:stock.entry_mixes_items')
    WHEN NEW.effective_at <> d.effective_at OR NEW.business_day <> d.business_day
      THEN RAISE(ABORT, 'backroom:stock.entry_dates_differ')
    WHEN d.reverses_id IS NOT NULL THEN CASE
      WHEN NOT EXISTS (
        SELECT 1 FROM stock_entry o
        WHERE o.id = NEW.reverses_id AND o.document_id = d.reverses_id AND o.variant_id = NEW.variant_id
          AND o.quantity = NEW.quantity AND o.from_holding_id = NEW.to_holding_id
          AND o.to_holding_id = NEW.from_holding_id AND o.cost_total IS NEW.cost_total)
        THEN RAISE(ABORT, 'backroom:stock.reversal_differs') END
    WHEN NEW.reverses_id IS NOT NULL THEN RAISE(ABORT, 'backroom:stock.reversal_differs')
    WHEN NOT CASE d.type
      WHEN 'receipt' THEN f.tracked = 0 AND t.tracked = 1
      WHEN 'issue' THEN f.tracked = 1 AND t.tracked = 0
      WHEN 'transfer' THEN (f.tracked = 1 AND t.tracked = 1)
        OR (f.tracked = 1 AND (SELECT kind FROM locations_places WHERE id = t.location_id) = 'transit')
        OR (t.tracked = 1 AND (SELECT kind FROM locations_places WHERE id = f.location_id) = 'transit')
      WHEN 'return' THEN f.tracked <> t.tracked
      ELSE (f.tracked = 1 AND (SELECT kind FROM locations_places WHERE id = t.location_id) IN ('loss', 'opening'))
        OR (t.tracked = 1 AND (SELECT kind FROM locations_places WHERE id = f.location_id) IN ('loss', 'opening'))
      END THEN RAISE(ABORT, 'backroom:stock.ends_of_type')
  END
  FROM stock_document d LEFT JOIN stock_holding f ON f.id = NEW.from_holding_id
  LEFT JOIN stock_holding t ON t.id = NEW.to_holding_id
  WHERE d.id = NEW.document_id;
END;

CREATE TRIGGER stock_entry_no_update BEFORE UPDATE ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_entry_no_delete BEFORE DELETE ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_no_delete BEFORE DELETE ON stock_document
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_insert BEFORE INSERT ON stock_document
BEGIN
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM stock_document WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM stock_document WHERE uuid = NEW.uuid) THEN RAISE(ABORT, 'backroom:stock.ledger_is_final')
    WHEN NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM stock_document WHERE reverses_id = NEW.reverses_id)
      THEN RAISE(ABORT, 'backroom:stock.ledger_is_final')
    WHEN NEW.status <> 'open' THEN RAISE(ABORT, 'backroom:stock.not_posted_by_insert')
  END;
END;

-- Whether a document may be posted, as far as its head tells. Its lines were asked when they came; a reversal takes
-- back all of one posted document.
CREATE TRIGGER stock_document_guard BEFORE UPDATE ON stock_document
BEGIN
  SELECT CASE
    WHEN OLD.status = 'posted' OR NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.reverses_id IS NOT OLD.reverses_id
      OR NEW.type <> OLD.type OR NEW.effective_at <> OLD.effective_at OR NEW.business_day <> OLD.business_day
      OR EXISTS (SELECT 1 FROM stock_document WHERE number = NEW.number AND id <> NEW.id)
      OR EXISTS (SELECT 1 FROM stock_document WHERE posted_seq = NEW.posted_seq AND id <> NEW.id)
      THEN RAISE(ABORT, 'backroom:stock.ledger_is_final')
    WHEN NEW.status <> 'posted' THEN NULL
    WHEN identity_actor() IS NULL THEN RAISE(ABORT, 'backroom:identity.signed_out')
    WHEN NEW.actor_id <> identity_actor() THEN RAISE(ABORT, 'backroom:stock.posted_in_another_name')
    WHEN NOT EXISTS (SELECT 1 FROM stock_entry WHERE document_id = NEW.id)
      THEN RAISE(ABORT, 'backroom:stock.document_is_empty')
    WHEN NEW.posted_seq <> (SELECT last + 1 FROM stock_sequence WHERE id = 1)
      THEN RAISE(ABORT, 'backroom:stock.number_out_of_order')
    WHEN NEW.effective_at > foundation_now() + 600000 THEN RAISE(ABORT, 'backroom:stock.in_the_future')
    WHEN NEW.effective_at <= 0 THEN RAISE(ABORT, 'backroom:stock.before_all_books')
    WHEN NEW.business_day <> foundation_day(NEW.effective_at, COALESCE(
      NULLIF((SELECT p.site_time_zone FROM locations_places p WHERE p.id = NEW.site_id), ''),
      (SELECT c.time_zone FROM identity_company_settings c), 'UTC')) THEN RAISE(ABORT, 'backroom:stock.day_is_derived')
    WHEN NEW.reverses_id IS NOT NULL
      AND ((SELECT status FROM stock_document WHERE id = NEW.reverses_id) <> 'posted'
           OR (SELECT COUNT(*) FROM stock_entry WHERE document_id = NEW.id)
              <> (SELECT COUNT(*) FROM stock_entry WHERE document_id = NEW.reverses_id))
      THEN RAISE(ABORT, 'backroom:stock.reversal_differs')
  END;
END;

-- THE posting: entries are added to the holdings by key, then the negative policy is checked on the net result, which
-- is summed up only for what went below zero.
CREATE TRIGGER stock_document_post AFTER UPDATE OF status ON stock_document
WHEN OLD.status = 'open' AND NEW.status = 'posted'
BEGIN
  UPDATE stock_sequence SET last = NEW.posted_seq WHERE id = 1;

  INSERT INTO stock_posting (document_id) VALUES (NEW.id);
  UPDATE stock_holding SET on_hand = on_hand + moved.delta
  FROM (SELECT holding_id, SUM(delta) AS delta FROM (
          SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE document_id = NEW.id
          UNION ALL
          SELECT from_holding_id, -quantity FROM stock_entry WHERE document_id = NEW.id)
        GROUP BY holding_id) AS moved
  WHERE stock_holding.id = moved.holding_id AND stock_holding.tracked = 1;
  DELETE FROM stock_posting;

  SELECT CASE
    MAX(CASE (SELECT p.negative_policy FROM locations_places p WHERE p.id = h.location_id)
        WHEN 'refuse' THEN 2 WHEN 'warn' THEN 1 - NEW.negative_accepted ELSE 0 END)
    WHEN 2 THEN RAISE(ABORT, 'backroom:stock.below_zero')
    WHEN 1 THEN RAISE(ABORT, 'backroom:stock.negative_not_accepted')
  END
  FROM stock_entry e JOIN stock_holding h ON h.id = e.from_holding_id
  WHERE e.document_id = NEW.id AND h.on_hand < 0 AND h.tracked = 1
    AND CASE (SELECT p.negative_policy FROM locations_places p WHERE p.id = h.location_id) WHEN 'allow' THEN 0 ELSE
      (SELECT COALESCE(SUM(CASE WHEN x.to_holding_id = h.id THEN x.quantity ELSE -x.quantity END), 0)
       FROM stock_entry x WHERE x.document_id = NEW.id AND h.id IN (x.from_holding_id, x.to_holding_id)) < 0 END;
END;

-- Backdated: the later checkpoints get the difference.
CREATE TRIGGER stock_document_backdated AFTER UPDATE OF status ON stock_document
WHEN OLD.status = 'open' AND NEW.status = 'posted'
  AND EXISTS (SELECT 1 FROM stock_checkpoint_moment WHERE at >= NEW.effective_at)
BEGIN
  INSERT INTO stock_posting (document_id) VALUES (NEW.id);
  INSERT INTO stock_checkpoint (holding_id, at, on_hand)
  SELECT moved.holding_id, m.at, SUM(moved.delta)
  FROM stock_checkpoint_moment m
  JOIN (SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE document_id = NEW.id
        UNION ALL
        SELECT from_holding_id, -quantity FROM stock_entry WHERE document_id = NEW.id) AS moved
  JOIN stock_holding h ON h.id = moved.holding_id AND h.tracked = 1
  WHERE m.at >= NEW.effective_at
  GROUP BY moved.holding_id, m.at
  ON CONFLICT (holding_id, at) DO UPDATE SET on_hand = stock_checkpoint.on_hand + excluded.on_hand;
  DELETE FROM stock_posting;
END;

CREATE TRIGGER stock_reason_stays BEFORE UPDATE ON stock_reason
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.category <> OLD.category OR NEW.name <> OLD.name
  OR NEW.name_key <> OLD.name_key
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.reason_stays');
END;
CREATE TRIGGER stock_reason_no_delete BEFORE DELETE ON stock_reason
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.reason_stays');
END;
