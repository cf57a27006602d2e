SELECT COALESCE(MIN(effective_at), 0) AS first_at FROM stock_entry
