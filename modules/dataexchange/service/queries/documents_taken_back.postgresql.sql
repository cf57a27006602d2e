-- A list of texts as one value: json_each here, json_array_elements_text there.
SELECT d.uuid FROM stock_documents d
WHERE d.uuid IN (SELECT json_array_elements_text(CAST(:uuids AS json))) AND d.reversed_by_number IS NOT NULL
