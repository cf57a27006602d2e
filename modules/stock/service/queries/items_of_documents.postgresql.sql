-- A list of words as one value: json_array_elements_text here, json_each there.
SELECT DISTINCT e.variant_id FROM stock_document d JOIN stock_entry e ON e.document_id = d.id
WHERE d.uuid IN (SELECT json_array_elements_text(CAST(:uuids AS json)))
