-- On PostgreSQL stock_make_checkpoint() does it.
INSERT INTO stock_checkpoint_moment (at, kind, made_at) VALUES (:at, :kind, foundation_now())
