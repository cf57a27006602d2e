WITH moved AS MATERIALIZED (
  SELECT x.holding_id, x.at, CAST(SUM(x.delta) AS BIGINT) AS delta
  FROM (
    SELECT e.to_holding_id AS holding_id, e.quantity AS delta,
           (SELECT MIN(m.at) FROM stock_checkpoint_moment m WHERE m.at >= e.effective_at) AS at
    FROM stock_entry e
    UNION ALL
    SELECT e.from_holding_id, -e.quantity,
           (SELECT MIN(m.at) FROM stock_checkpoint_moment m WHERE m.at >= e.effective_at)
    FROM stock_entry e) AS x
  WHERE x.at IS NOT NULL
  GROUP BY x.holding_id, x.at
), running AS (
  SELECT h.id AS holding_id, h.variant_id, h.location_id, m.at,
         CAST(SUM(COALESCE(d.delta, 0)) OVER (PARTITION BY h.id ORDER BY m.at) AS BIGINT) AS derived
  FROM stock_holding h CROSS JOIN stock_checkpoint_moment m
  LEFT JOIN moved d ON d.holding_id = h.id AND d.at = m.at
  WHERE h.tracked = 1
)
SELECT r.at, r.holding_id, v.sku, p.code, COALESCE(c.on_hand, 0) AS kept, r.derived
FROM running r
LEFT JOIN stock_checkpoint c ON c.holding_id = r.holding_id AND c.at = r.at
JOIN catalog_variants v ON v.id = r.variant_id JOIN locations_places p ON p.id = r.location_id
WHERE COALESCE(c.on_hand, 0) <> r.derived
ORDER BY r.at, r.holding_id
