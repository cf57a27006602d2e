SELECT at FROM stock_checkpoint_moment WHERE kind = 'month' ORDER BY at DESC LIMIT :months
