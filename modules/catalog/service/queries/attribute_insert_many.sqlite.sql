INSERT INTO catalog_attribute (product_id, position, name, name_key, value, value_key)
SELECT p.id, r.value->>'position', r.value->>'name', r.value->>'name_key', r.value->>'value', r.value->>'value_key'
FROM json_each(:rows) AS r
JOIN catalog_product AS p ON p.uuid = r.value->>'owner_uuid'
ORDER BY r.key
