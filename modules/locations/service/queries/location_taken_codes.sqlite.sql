SELECT l.code, l.name FROM locations_location AS l
WHERE l.code_key IN (SELECT value FROM json_each(:keys)) OR l.barcode_key IN (SELECT value FROM json_each(:keys))
ORDER BY l.code_key
LIMIT 1
