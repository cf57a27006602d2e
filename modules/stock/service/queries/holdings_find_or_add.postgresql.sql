-- All keys at once as arrays; SQLite asks one by one in the same transaction.
WITH wanted AS (
  SELECT DISTINCT k.variant_id, k.location_id, k.state, k.tracked
  FROM unnest(CAST(:variants AS BIGINT[]), CAST(:locations AS BIGINT[]), CAST(:states AS BIGINT[]),
              CAST(:tracked AS BIGINT[])) AS k (variant_id, location_id, state, tracked)
), added AS (
  INSERT INTO stock_holding (variant_id, location_id, state, tracked)
  SELECT w.variant_id, w.location_id, w.state, w.tracked FROM wanted w
  WHERE NOT EXISTS (SELECT 1 FROM stock_holding h WHERE h.variant_id = w.variant_id AND h.location_id = w.location_id
                    AND h.state = w.state AND h.lot_id = 0 AND h.owner_id = 0 AND h.handling_unit_id = 0)
  ORDER BY 1, 2, 3
  ON CONFLICT DO NOTHING
  RETURNING id, variant_id, location_id, state, on_hand
)
SELECT id, variant_id, location_id, state, on_hand FROM added
UNION ALL
SELECT h.id, h.variant_id, h.location_id, h.state, h.on_hand
FROM wanted w JOIN stock_holding h ON h.variant_id = w.variant_id AND h.location_id = w.location_id
  AND h.state = w.state AND h.lot_id = 0 AND h.owner_id = 0 AND h.handling_unit_id = 0
