SELECT id, on_hand FROM stock_holding WHERE id IN (SELECT value FROM json_each('[' || :ids || ']')) ORDER BY id
