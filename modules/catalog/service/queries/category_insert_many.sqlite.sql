INSERT INTO catalog_category (uuid, parent_id, name, path, path_key, created_at)
SELECT r.value->>'uuid', parent.id, r.value->>'name', r.value->>'path', r.value->>'path_key', :now
FROM json_each(:rows) AS r
LEFT JOIN catalog_category AS parent ON parent.path_key = r.value->>'parent_key'
WHERE true
ON CONFLICT (path_key) DO NOTHING
