SELECT variant_id, location_id, state, on_hand FROM stock_balances
