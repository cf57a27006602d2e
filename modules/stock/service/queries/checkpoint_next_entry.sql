SELECT COALESCE(MIN(effective_at), 0) AS next_at FROM stock_entry WHERE effective_at > :after
