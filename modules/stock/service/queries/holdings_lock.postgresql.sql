SELECT id, on_hand FROM stock_lock_holdings(CAST('{' || :ids || '}' AS BIGINT[]))
