SELECT x.at, x.variant_id, CAST(SUM(x.ours) AS BIGINT) AS ours
FROM (
  SELECT k.at, h.variant_id, k.on_hand AS ours
  FROM stock_checkpoint k JOIN stock_holding h ON h.id = k.holding_id
  WHERE k.at >= :first AND k.at IN (SELECT m.at FROM stock_checkpoint_moment m WHERE m.kind = 'month')
  UNION ALL
  SELECT m.at, w.variant_id, w.signed_quantity
  FROM stock_checkpoint_moment m JOIN stock_way_entries w ON w.effective_at <= m.at
  WHERE m.kind = 'month' AND m.at >= :first
  UNION ALL
  SELECT CAST(:now AS BIGINT), b.variant_id, b.on_hand FROM stock_balances b
  UNION ALL
  SELECT CAST(:now AS BIGINT), w.variant_id, w.signed_quantity FROM stock_way_entries w) AS x
GROUP BY x.at, x.variant_id
ORDER BY 1, 2
