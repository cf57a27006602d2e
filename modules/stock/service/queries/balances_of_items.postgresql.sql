-- A list of numbers as one value: an array here, json_each there.
SELECT variant_id, location_id, state, on_hand FROM stock_balances
WHERE variant_id = ANY (CAST('{' || :ids || '}' AS BIGINT[]))
