SELECT h.variant_id, h.location_id, h.state, COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0) AS on_hand
FROM stock_balances h
LEFT JOIN stock_checkpoint c ON c.holding_id = h.id AND c.at = :base
LEFT JOIN (
  SELECT holding_id, CAST(SUM(delta) AS BIGINT) AS delta FROM (
    SELECT to_holding_id AS holding_id, quantity AS delta FROM stock_entry
    WHERE effective_at > :base AND effective_at <= :at
      AND (CAST(:variant_id AS BIGINT) IS NULL OR variant_id = CAST(:variant_id AS BIGINT))
    UNION ALL
    SELECT from_holding_id, -quantity FROM stock_entry
    WHERE effective_at > :base AND effective_at <= :at
      AND (CAST(:variant_id AS BIGINT) IS NULL OR variant_id = CAST(:variant_id AS BIGINT))) AS lines
  GROUP BY holding_id) AS x ON x.holding_id = h.id
WHERE CAST(:variant_id AS BIGINT) IS NULL OR h.variant_id = CAST(:variant_id AS BIGINT)
