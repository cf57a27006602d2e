-- The rules of the ledger on SQLite. See 10_posting.postgresql.sql for the same rules there.

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

CREATE TRIGGER stock_holding_stays BEFORE UPDATE ON stock_holding
WHEN NEW.id <> OLD.id OR NEW.variant_id <> OLD.variant_id OR NEW.location_id <> OLD.location_id
  OR NEW.state <> OLD.state OR NEW.lot_id <> OLD.lot_id OR NEW.owner_id <> OLD.owner_id
  OR NEW.handling_unit_id <> OLD.handling_unit_id OR NEW.tracked <> OLD.tracked
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_holding_guard BEFORE UPDATE ON stock_holding
WHEN NOT EXISTS (SELECT 1 FROM stock_posting)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;

CREATE TRIGGER stock_holding_no_delete BEFORE DELETE ON stock_holding
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

-- These run once a line, and IN and OR would make a table for a moment each time: asked one by one they read an index.
CREATE TRIGGER stock_entry_open_document BEFORE INSERT ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.document_is_posted')
  WHERE (SELECT status FROM stock_document WHERE id = NEW.document_id) <> 'open';
  SELECT RAISE(ABORT, 'backroom:stock.entry_mixes_items')
  WHERE (SELECT h.variant_id FROM stock_holding h WHERE h.id = NEW.from_holding_id) <> NEW.variant_id
     OR (SELECT h.variant_id FROM stock_holding h WHERE h.id = NEW.to_holding_id) <> NEW.variant_id;
END;

CREATE TRIGGER stock_entry_no_replace BEFORE INSERT ON stock_entry
WHEN EXISTS (SELECT 1 FROM stock_entry WHERE id = NEW.id)
  OR (NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM stock_entry WHERE reverses_id = NEW.reverses_id))
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_entry_no_update BEFORE UPDATE ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_entry_no_delete BEFORE DELETE ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_guard BEFORE UPDATE ON stock_document
WHEN OLD.status = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_no_delete BEFORE DELETE ON stock_document
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_no_replace BEFORE INSERT ON stock_document
WHEN EXISTS (SELECT 1 FROM stock_document WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM stock_document WHERE uuid = NEW.uuid)
  OR (NEW.reverses_id IS NOT NULL AND EXISTS (SELECT 1 FROM stock_document WHERE reverses_id = NEW.reverses_id))
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_stays BEFORE UPDATE ON stock_document
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.reverses_id IS NOT OLD.reverses_id
  OR EXISTS (SELECT 1 FROM stock_document WHERE number = NEW.number AND id <> NEW.id)
  OR EXISTS (SELECT 1 FROM stock_document WHERE posted_seq = NEW.posted_seq AND id <> NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.ledger_is_final');
END;

CREATE TRIGGER stock_document_insert BEFORE INSERT ON stock_document
WHEN NEW.status <> 'open'
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.not_posted_by_insert');
END;

-- THE posting: entries are added to the holdings by key, then the negative policy is checked on the net result.
-- CASE keeps the sum over the document from being computed for each line of a place that may go below zero.
CREATE TRIGGER stock_document_post AFTER UPDATE OF status ON stock_document
WHEN OLD.status = 'open' AND NEW.status = 'posted'
BEGIN
  SELECT RAISE(ABORT, 'backroom:identity.signed_out') WHERE identity_actor() IS NULL;
  SELECT RAISE(ABORT, 'backroom:stock.posted_in_another_name') WHERE NEW.actor_id <> identity_actor();
  SELECT RAISE(ABORT, 'backroom:stock.document_is_empty')
  WHERE NOT EXISTS (SELECT 1 FROM stock_entry WHERE document_id = NEW.id);
  SELECT RAISE(ABORT, 'backroom:stock.number_out_of_order')
  WHERE NEW.posted_seq <> (SELECT last + 1 FROM stock_sequence WHERE id = 1);
  SELECT RAISE(ABORT, 'backroom:stock.entry_dates_differ')
  WHERE EXISTS (SELECT 1 FROM stock_entry e WHERE e.document_id = NEW.id
                AND (e.effective_at <> NEW.effective_at OR e.business_day <> NEW.business_day));
  SELECT RAISE(ABORT, 'backroom:stock.in_the_future') WHERE NEW.effective_at > foundation_now() + 600000;
  SELECT RAISE(ABORT, 'backroom:stock.before_all_books') WHERE NEW.effective_at <= 0;
  SELECT RAISE(ABORT, 'backroom:stock.day_is_derived')
  WHERE NEW.business_day <> foundation_day(NEW.effective_at, COALESCE(
    NULLIF((SELECT p.site_time_zone FROM locations_places p WHERE p.id = NEW.site_id), ''),
    (SELECT c.time_zone FROM identity_company_settings c), 'UTC'));
  -- A reversal takes back all of one posted document, line by line; nothing else may say that it reverses.
  SELECT RAISE(ABORT, 'backroom:stock.reversal_differs')
  WHERE EXISTS (
    SELECT 1 FROM stock_entry e LEFT JOIN stock_entry o ON o.id = e.reverses_id
    WHERE e.document_id = NEW.id
      AND (CASE WHEN NEW.reverses_id IS NULL THEN e.reverses_id IS NOT NULL
           ELSE o.id IS NULL OR o.document_id <> NEW.reverses_id OR e.variant_id <> o.variant_id
             OR e.quantity <> o.quantity OR e.from_holding_id <> o.to_holding_id
             OR e.to_holding_id <> o.from_holding_id OR e.cost_total IS NOT o.cost_total END))
    OR (NEW.reverses_id IS NOT NULL
        AND ((SELECT status FROM stock_document WHERE id = NEW.reverses_id) <> 'posted'
             OR (SELECT COUNT(*) FROM stock_entry WHERE document_id = NEW.id)
                <> (SELECT COUNT(*) FROM stock_entry WHERE document_id = NEW.reverses_id)));
  -- A receipt comes from outside to a place of ours, an issue goes the other way, a transfer between places of ours
  -- (or to and from the way), an adjustment or count between a place of ours and loss or opening.
  SELECT RAISE(ABORT, 'backroom:stock.ends_of_type')
  WHERE NEW.reverses_id IS NULL AND EXISTS (
    SELECT 1 FROM stock_entry e
    JOIN stock_holding f ON f.id = e.from_holding_id JOIN locations_places pf ON pf.id = f.location_id
    JOIN stock_holding t ON t.id = e.to_holding_id JOIN locations_places pt ON pt.id = t.location_id
    WHERE e.document_id = NEW.id AND NOT CASE NEW.type
      WHEN 'receipt' THEN f.tracked = 0 AND t.tracked = 1
      WHEN 'issue' THEN f.tracked = 1 AND t.tracked = 0
      WHEN 'transfer' THEN (f.tracked = 1 AND (t.tracked = 1 OR pt.kind = 'transit'))
                           OR (t.tracked = 1 AND pf.kind = 'transit')
      WHEN 'return' THEN f.tracked <> t.tracked
      ELSE (f.tracked = 1 AND pt.kind IN ('loss', 'opening'))
           OR (t.tracked = 1 AND pf.kind IN ('loss', 'opening')) END);
  UPDATE stock_sequence SET last = NEW.posted_seq WHERE id = 1;

  INSERT INTO stock_posting (document_id) VALUES (NEW.id);
  UPDATE stock_holding SET on_hand = on_hand + moved.delta
  FROM (SELECT holding_id, SUM(delta) AS delta FROM (
          SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE document_id = NEW.id
          UNION ALL
          SELECT from_holding_id, -quantity FROM stock_entry WHERE document_id = NEW.id)
        GROUP BY holding_id) AS moved
  WHERE stock_holding.id = moved.holding_id AND stock_holding.tracked = 1;

  SELECT RAISE(ABORT, 'backroom:stock.below_zero')
  WHERE EXISTS (
    SELECT 1 FROM stock_entry e JOIN stock_holding h ON h.id = e.from_holding_id
    JOIN locations_places p ON p.id = h.location_id
    WHERE e.document_id = NEW.id AND h.tracked = 1 AND h.on_hand < 0 AND CASE WHEN p.negative_policy = 'refuse' THEN
        (SELECT COALESCE(SUM(CASE WHEN x.to_holding_id = h.id THEN x.quantity ELSE -x.quantity END), 0)
         FROM stock_entry x WHERE x.document_id = NEW.id AND h.id IN (x.from_holding_id, x.to_holding_id)) < 0
        ELSE 0 END);
  SELECT RAISE(ABORT, 'backroom:stock.negative_not_accepted')
  WHERE NEW.negative_accepted = 0 AND EXISTS (
    SELECT 1 FROM stock_entry e JOIN stock_holding h ON h.id = e.from_holding_id
    JOIN locations_places p ON p.id = h.location_id
    WHERE e.document_id = NEW.id AND h.tracked = 1 AND h.on_hand < 0 AND CASE WHEN p.negative_policy = 'warn' THEN
        (SELECT COALESCE(SUM(CASE WHEN x.to_holding_id = h.id THEN x.quantity ELSE -x.quantity END), 0)
         FROM stock_entry x WHERE x.document_id = NEW.id AND h.id IN (x.from_holding_id, x.to_holding_id)) < 0
        ELSE 0 END);

  -- Backdated: the later checkpoints get the difference.
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
