SELECT 1 AS found FROM stock_balances WHERE location_id = :location_id AND on_hand <> 0 LIMIT 1
