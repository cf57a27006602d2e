-- A list of numbers as one value: json_each here, an array there.
SELECT variant_id, location_id, state, on_hand FROM stock_balances
WHERE variant_id IN (SELECT value FROM json_each('[' || :ids || ']'))
