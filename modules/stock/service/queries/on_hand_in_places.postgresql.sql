SELECT location_id, variant_id, on_hand FROM stock_balances
WHERE location_id = ANY (CAST('{' || :ids || '}' AS BIGINT[])) AND state = 0 AND lot_id = 0
