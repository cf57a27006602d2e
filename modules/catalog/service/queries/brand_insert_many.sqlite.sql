INSERT INTO catalog_brand (uuid, name, name_key, created_at)
SELECT r.value->>'uuid', r.value->>'name', r.value->>'name_key', :now
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (name_key) DO NOTHING
