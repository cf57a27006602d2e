-- A list of numbers as one value: an array here, json_each there. One look into the index an item.
SELECT w.variant_id, (SELECT MAX(e.effective_at) FROM stock_entry e WHERE e.variant_id = w.variant_id) AS last_moved_at
FROM UNNEST(CAST('{' || :ids || '}' AS BIGINT[])) AS w (variant_id)
