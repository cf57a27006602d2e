SELECT i.variant_id, i.last_moved_at FROM stock_items i
