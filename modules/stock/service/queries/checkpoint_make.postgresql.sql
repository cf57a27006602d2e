-- The server makes a checkpoint in one call; in SQLite the program adds its rows.
SELECT stock_make_checkpoint(:at, :kind) AS made
