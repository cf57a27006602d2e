-- A list of words as one value: json_each here, json_array_elements_text there.
SELECT DISTINCT e.variant_id FROM stock_document d JOIN stock_entry e ON e.document_id = d.id
WHERE d.uuid IN (SELECT value FROM json_each(:uuids))
