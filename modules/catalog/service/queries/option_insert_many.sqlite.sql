INSERT INTO catalog_option (variant_id, position, name, name_key, value, value_key)
SELECT v.id, r.value->>'position', r.value->>'name', r.value->>'name_key', r.value->>'value', r.value->>'value_key'
FROM json_each(:rows) AS r
JOIN catalog_variant AS v ON v.uuid = r.value->>'owner_uuid'
ORDER BY r.key
