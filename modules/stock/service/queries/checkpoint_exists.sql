SELECT COUNT(*) AS found FROM stock_checkpoint_moment WHERE at = :at
