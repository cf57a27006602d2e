SELECT k.at, h.variant_id, CAST(SUM(k.on_hand) AS BIGINT) AS on_hand
FROM stock_checkpoint k JOIN stock_holding h ON h.id = k.holding_id
WHERE k.at >= :first AND k.at IN (SELECT m.at FROM stock_checkpoint_moment m WHERE m.kind = 'month')
GROUP BY k.at, h.variant_id
UNION ALL
SELECT CAST(:now AS BIGINT), b.variant_id, CAST(SUM(b.on_hand) AS BIGINT) FROM stock_balances b GROUP BY b.variant_id
ORDER BY 1, 2
