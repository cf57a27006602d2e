INSERT INTO catalog_category (uuid, parent_id, name, path, path_key, created_at)
SELECT r.uuid, parent.id, r.name, r.path, r.path_key, CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json))
  AS r (uuid text, name text, path text, path_key text, parent_key text)
LEFT JOIN catalog_category AS parent ON parent.path_key = r.parent_key
ON CONFLICT (path_key) DO NOTHING
