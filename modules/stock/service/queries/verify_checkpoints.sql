SELECT k.at, k.holding_id, v.sku, p.code, COALESCE(c.on_hand, 0) AS kept, k.derived
FROM (
  SELECT m.at, x.holding_id, CAST(SUM(CASE WHEN x.effective_at <= m.at THEN x.delta ELSE 0 END) AS BIGINT) AS derived
  FROM stock_checkpoint_moment m
  CROSS JOIN (
    SELECT to_holding_id AS holding_id, effective_at, quantity AS delta FROM stock_entry
    UNION ALL
    SELECT from_holding_id, effective_at, -quantity FROM stock_entry) AS x
  GROUP BY m.at, x.holding_id) AS k
JOIN stock_holding h ON h.id = k.holding_id AND h.tracked = 1
JOIN catalog_variants v ON v.id = h.variant_id JOIN locations_places p ON p.id = h.location_id
LEFT JOIN stock_checkpoint c ON c.holding_id = k.holding_id AND c.at = k.at
WHERE COALESCE(c.on_hand, 0) <> k.derived
ORDER BY k.at, k.holding_id
