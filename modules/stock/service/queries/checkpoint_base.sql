SELECT COALESCE(MAX(at), 0) AS at FROM stock_checkpoint_moment WHERE at <= :at
