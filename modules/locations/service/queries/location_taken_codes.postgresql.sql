SELECT l.code, l.name FROM locations_location AS l
WHERE l.code_key IN (SELECT value FROM json_array_elements_text(CAST(:keys AS json)) AS keys (value)) OR l.barcode_key
  IN (SELECT value FROM json_array_elements_text(CAST(:keys AS json)) AS keys (value))
ORDER BY l.code_key
LIMIT 1
