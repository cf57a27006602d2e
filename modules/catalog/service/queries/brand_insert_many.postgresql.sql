INSERT INTO catalog_brand (uuid, name, name_key, created_at)
SELECT r.uuid, r.name, r.name_key, CAST(:now AS BIGINT)
FROM json_to_recordset(CAST(:rows AS json)) AS r (uuid text, name text, name_key text)
ON CONFLICT (name_key) DO NOTHING
