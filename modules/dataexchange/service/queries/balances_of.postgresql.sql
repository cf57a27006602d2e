-- A list of numbers as one value: json_each here, json_array_elements_text there.
SELECT variant_id, location_id, state, on_hand FROM stock_balances
WHERE lot_id = 0 AND variant_id IN (SELECT CAST(json_array_elements_text(CAST(:variants AS json)) AS BIGINT))
