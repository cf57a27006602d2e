-- On PostgreSQL stock_make_checkpoint() does it.
INSERT INTO stock_checkpoint (holding_id, at, on_hand)
SELECT h.id, :at, COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0)
FROM stock_holding h
LEFT JOIN stock_checkpoint c ON c.holding_id = h.id AND c.at = :base
LEFT JOIN (
  SELECT holding_id, SUM(delta) AS delta FROM (
    SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry WHERE effective_at > :base
      AND effective_at <= :at
    UNION ALL
    SELECT from_holding_id, -quantity FROM stock_entry WHERE effective_at > :base AND effective_at <= :at)
  GROUP BY holding_id) AS x ON x.holding_id = h.id
WHERE h.tracked = 1 AND COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0) <> 0
