SELECT variant_id, on_hand FROM stock_balances WHERE location_id = :location_id AND state = 0 AND lot_id = 0
