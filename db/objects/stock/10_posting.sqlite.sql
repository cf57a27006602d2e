-- The rules of the ledger on SQLite. See 10_posting.postgresql.sql for the same rules there.

CREATE TRIGGER stock_holding_starts_empty BEFORE INSERT ON stock_holding
WHEN NEW.on_hand <> 0
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
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

CREATE TRIGGER stock_entry_open_document BEFORE INSERT ON stock_entry
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.document_is_posted')
  WHERE (SELECT status FROM stock_document WHERE id = NEW.document_id) <> 'open';
  SELECT RAISE(ABORT, 'backroom:stock.entry_mixes_items')
  WHERE EXISTS (SELECT 1 FROM stock_holding h WHERE h.id IN (NEW.from_holding_id, NEW.to_holding_id)
                AND h.variant_id <> NEW.variant_id);
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

CREATE TRIGGER stock_checkpoint_guard BEFORE UPDATE ON stock_checkpoint
WHEN NOT EXISTS (SELECT 1 FROM stock_posting)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;
