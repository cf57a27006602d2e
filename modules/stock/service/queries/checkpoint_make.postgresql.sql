SELECT stock_make_checkpoint(:at, :kind) AS made
