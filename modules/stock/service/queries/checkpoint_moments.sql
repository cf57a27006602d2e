SELECT at FROM stock_checkpoint_moment ORDER BY at
