-- A moment makes its own rows, from the moment before it; see 30_checkpoints.postgresql.sql.
CREATE TRIGGER stock_checkpoint_moment_past BEFORE INSERT ON stock_checkpoint_moment
WHEN NEW.at > foundation_now() OR EXISTS (SELECT 1 FROM stock_checkpoint_moment WHERE at = NEW.at)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;

CREATE TRIGGER stock_checkpoint_make AFTER INSERT ON stock_checkpoint_moment
BEGIN
  INSERT INTO stock_posting (document_id) VALUES (0);
  INSERT INTO stock_checkpoint (holding_id, at, on_hand)
  SELECT h.id, NEW.at, COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0)
  FROM (SELECT COALESCE(MAX(at), 0) AS at FROM stock_checkpoint_moment WHERE at < NEW.at) AS base
  CROSS JOIN stock_holding h
  LEFT JOIN stock_checkpoint c ON c.holding_id = h.id AND c.at = base.at
  LEFT JOIN (
    SELECT holding_id, SUM(delta) AS delta FROM (
      SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry
      WHERE effective_at > (SELECT COALESCE(MAX(at), 0) FROM stock_checkpoint_moment WHERE at < NEW.at)
        AND effective_at <= NEW.at
      UNION ALL
      SELECT from_holding_id, -quantity FROM stock_entry
      WHERE effective_at > (SELECT COALESCE(MAX(at), 0) FROM stock_checkpoint_moment WHERE at < NEW.at)
        AND effective_at <= NEW.at)
    GROUP BY holding_id) AS x ON x.holding_id = h.id
  WHERE h.tracked = 1 AND COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0) <> 0;
  DELETE FROM stock_posting;
END;

CREATE TRIGGER stock_checkpoint_moment_stays BEFORE UPDATE ON stock_checkpoint_moment
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;
CREATE TRIGGER stock_checkpoint_moment_no_delete BEFORE DELETE ON stock_checkpoint_moment
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;

CREATE TRIGGER stock_checkpoint_new BEFORE INSERT ON stock_checkpoint
WHEN NOT EXISTS (SELECT 1 FROM stock_posting)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;
CREATE TRIGGER stock_checkpoint_guard BEFORE UPDATE ON stock_checkpoint
WHEN NOT EXISTS (SELECT 1 FROM stock_posting)
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;
CREATE TRIGGER stock_checkpoint_no_delete BEFORE DELETE ON stock_checkpoint
BEGIN
  SELECT RAISE(ABORT, 'backroom:stock.on_hand_is_derived');
END;
