SELECT location_id, variant_id, on_hand FROM stock_balances
WHERE location_id IN (SELECT value FROM json_each('[' || :ids || ']')) AND state = 0 AND lot_id = 0
