-- A list of numbers as one value: json_each here, an array there. One look into the index an item.
SELECT w.value AS variant_id,
       (SELECT MAX(e.effective_at) FROM stock_entry e WHERE e.variant_id = w.value) AS last_moved_at
FROM json_each('[' || :ids || ']') AS w
