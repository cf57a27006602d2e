SELECT v.id AS variant_id, v.sku, v.name, v.unit_code, v.sku_key, p.id AS location_id, p.code AS location, p.purpose,
       h.state,
       COALESCE(c.on_hand, 0) + COALESCE(x.delta, 0) AS on_hand
FROM stock_holding h
JOIN catalog_variants v ON v.id = h.variant_id
JOIN locations_places p ON p.id = h.location_id
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
WHERE h.tracked = 1
  AND (CAST(:variant_id AS BIGINT) IS NULL OR h.variant_id = CAST(:variant_id AS BIGINT))
  AND (CAST(:path AS TEXT) IS NULL OR p.path = CAST(:path AS TEXT)
       OR substr(p.path, 1, length(CAST(:path AS TEXT)) + 3) = CAST(:path AS TEXT) || ' / ')
ORDER BY v.sku_key, v.id, p.code, h.state
